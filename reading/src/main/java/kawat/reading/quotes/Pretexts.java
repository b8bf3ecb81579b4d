package kawat.reading.quotes;

import java.util.Optional;
import kawat.reading.attribution.ClauseWords.Roles;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.text.Sentence;

/**
 * Finds the reason that somebody gives: "Korvia menolak usul itu dengan alasan melanggar pakta".
 */
final class Pretexts {
  private static final Roles PRETEXT = Roles.any(Role.PRETEXT);
  private static final int LEAST = 2;
  private final Scene scene;
  private final Words words;
  private final Subjects subjects;
  private final ClauseEnds ends;

  Pretexts(Scene scene, Subjects subjects, ClauseEnds ends) {
    this.scene = scene;
    this.words = scene.words;
    this.subjects = subjects;
    this.ends = ends;
  }

  Optional<Draft> of(Sentence sentence) {
    int end = scene.end(sentence);
    for (int w = words.next(PRETEXT, scene.first(sentence) + 1, end);
        w + 1 < end;
        w = words.next(PRETEXT, w + 1, end)) {
      if (words.is(w - 1, Role.MANNER) && !scene.quoted(w)) {
        int cue = w;
        return subjects
            .main(sentence, w - 1)
            .flatMap(
                who ->
                    ends.cut(words.is(cue + 1, Role.THAT) ? cue + 2 : cue + 1, over(cue, end))
                        .filter(s -> s.length() >= LEAST)
                        .map(
                            s ->
                                Draft.indirect(
                                    IndirectQuotes.span(words, s),
                                    who.actors(),
                                    words.start(cue),
                                    words.end(cue),
                                    "quote.indirect.pretext")));
      }
    }
    return Optional.empty();
  }

  /** "…, tetapi kemudian melunak": what the sentence goes on with is no reason. */
  private int over(int cue, int end) {
    for (int w = cue + 2; w < end; w++) {
      if (words.lower(w - 1).equals(",") && words.is(w, Role.OPPOSING) && !scene.quoted(w)) {
        return w - 1;
      }
    }
    return end;
  }
}
