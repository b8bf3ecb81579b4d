package kawat.bench.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Paragraphs without a story, as many as one likes. */
public final class OpenText {
  private OpenText() {}

  /** Paragraphs of every topic; the same seed makes the same ones. */
  public static List<String> paragraphs(long seed, int count) {
    Random random = new Random(seed);
    Sentences sentences = new Sentences(random);
    List<String> topics = new ArrayList<>(Lexicon.TOPICS.keySet());
    List<String> paragraphs = new ArrayList<>(count);
    while (paragraphs.size() < count) {
      String topic = Palette.pick(topics, random);
      Lexicon.State state = Palette.pick(Lexicon.STATES, random);
      Official who =
          new Official(
              Palette.pick(Lexicon.names("office"), random),
              Palette.pick(Lexicon.names("first"), random)
                  + " "
                  + Palette.pick(Lexicon.names("last"), random),
              state);
      paragraphs.add(
          sentences.paragraph(
              new Sentences.Ground(
                  Palette.whole(topic),
                  Palette.whole(Palette.pick(topics, random)),
                  state.places(),
                  List.of(who))));
    }
    return paragraphs;
  }
}
