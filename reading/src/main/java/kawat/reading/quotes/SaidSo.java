package kawat.reading.quotes;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Span;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.text.Sentence;

/**
 * Finds who said what the sentence before told: "Korvia akan menarik pasukannya. Hal itu
 * disampaikan Dewi di Jenewa."
 */
final class SaidSo {
  private final Scene scene;
  private final Words words;
  private final SpeakersAfter after;

  SaidSo(Scene scene, SpeakersAfter after) {
    this.scene = scene;
    this.words = scene.words;
    this.after = after;
  }

  /**
   * Changes what the sentence before gave.
   *
   * @param before the quotes of the sentence before
   * @return the quotes that take their place; empty where the sentence says nothing of the kind
   */
  Optional<List<Draft>> apply(Sentence sentence, List<Draft> before) {
    int cue = cue(sentence);
    if (cue < 0 || sentence.index() == 0) {
      return Optional.empty();
    }
    Optional<Speaker> speaker = after.at(cue + 1, scene.end(sentence));
    Sentence told = scene.text.sentences().get(sentence.index() - 1);
    if (speaker.isEmpty() || scene.heading(told.paragraph())) {
      return Optional.empty();
    }
    List<Actor> actors = speaker.get().actors();
    if (!before.isEmpty()) {
      return Optional.of(before.stream().map(d -> mouth(d) ? d.spokenBy(actors) : d).toList());
    }
    if (names(told, actors)) {
      return Optional.empty();
    }
    int first = scene.body(told);
    int end = scene.end(told);
    while (end > first && words.mark(end - 1) && !words.lower(end - 1).equals(")")) {
      end--;
    }
    return end - first < 4
        ? Optional.empty()
        : Optional.of(
            List.of(
                Draft.indirect(
                    new Span(words.start(first), words.end(end - 1)),
                    actors,
                    words.start(cue),
                    words.end(cue),
                    "quote.indirect.said-so")));
  }

  /** A state or body spoke through the one now named. */
  private static boolean mouth(Draft draft) {
    return draft.speakers().stream()
        .allMatch(
            a ->
                switch (a.kind()) {
                  case STATE, BODY, PLACE, GROUP -> true;
                  case PERSON, MEDIUM -> false;
                });
  }

  /** The teller of his own deeds adds nothing: "Dewi memuji Budi. Hal itu diungkapkan Dewi …". */
  private boolean names(Sentence told, List<Actor> actors) {
    for (int w = scene.first(told); w < scene.end(told); w++) {
      if (scene.mention(w).filter(m -> actors.contains(m.actor())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A passive of speech whose speaker follows: "disampaikan Dewi". */
  static boolean passive(Words words, String lower) {
    return words.roles().is(lower, Role.SAID);
  }

  private int cue(Sentence sentence) {
    int from = scene.body(sentence);
    int limit = Math.min(scene.end(sentence), from + 12);
    boolean pointed = false;
    for (int w = from; w + 1 < limit; w++) {
      pointed |=
          words.is(w + 1, Role.POINTING) && scene.lexicon.tellingNouns.contains(words.lower(w));
      if (pointed && words.is(w, Role.SAID)) {
        return w;
      }
    }
    return -1;
  }
}
