package kawat.reading.events;

import org.jspecify.annotations.Nullable;

/** The modality at a word of a sentence, told once however many triggers begin there. */
final class Modalities {
  private final SentenceView view;
  private int at = -1;
  private Trigger.Voice voice = Trigger.Voice.NOUN;
  private @Nullable Modality last;

  Modalities(SentenceView view) {
    this.view = view;
  }

  Modality of(int i, Trigger.Voice asked) {
    Modality known = last;
    if (known == null || at != i || voice != asked) {
      known = Modality.of(view, i, asked);
      last = known;
      at = i;
      voice = asked;
    }
    return known;
  }
}
