package kawat.reading.quotes;

import java.util.List;
import java.util.Optional;
import kawat.reading.attribution.Words;
import kawat.reading.text.Sentence;

/** Finds clauses with a bare verb of speech: "Serangan itu gagal, kata Dewi." */
final class Tags {
  private static final int LEAST = 3;
  private final Scene scene;
  private final Words words;
  private final ClauseEnds ends;
  private final Owners owners;
  private final SpeakersAfter after;

  Tags(Scene scene, Owners owners, SpeakersAfter after) {
    this.scene = scene;
    this.words = scene.words;
    this.ends = new ClauseEnds(scene);
    this.owners = owners;
    this.after = after;
  }

  /**
   * @param found the other quotes of the sentence
   */
  Optional<Draft> at(int cue, Sentence sentence, List<Draft> found) {
    return postposed(cue, sentence, found).or(() -> fronted(cue, sentence));
  }

  /** "Serangan itu gagal, kata Dewi." */
  private Optional<Draft> postposed(int cue, Sentence sentence, List<Draft> found) {
    int from = scene.body(sentence);
    if (!scene.lexicon.clauseCue(words.lower(cue))
        || cue - from < 2
        || !words.near(cue - 1).equals(",")
        || scene.quoted(cue - 2)
        || found.stream().anyMatch(d -> d.direct() && d.cueStart() == words.start(cue))) {
      return Optional.empty();
    }
    boolean own = scene.lexicon.objective(words.lower(cue));
    Optional<Speaker> speaker =
        own
            ? Optional.of(new Speaker(owners.of(cue), cue, cue + 1))
                .filter(s -> !s.actors().isEmpty())
            : after.at(cue + 1, scene.end(sentence));
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Stretch before = new Stretch(clauseStart(cue, from), cue - 1);
    Stretch longer = ends.longer(before, speaker.get().end(), scene.end(sentence));
    return speaker
        .filter(s -> longer.length() >= LEAST)
        .map(
            s ->
                Draft.indirect(
                    IndirectQuotes.span(words, longer),
                    s.actors(),
                    words.start(cue),
                    words.end(cue),
                    "quote.indirect.postposed"));
  }

  /** "Katanya, serangan itu gagal."; "Kata Dewi, serangan itu gagal." */
  private Optional<Draft> fronted(int cue, Sentence sentence) {
    int body = scene.body(sentence);
    String before = words.near(cue - 1);
    boolean opens = cue == body || (cue - body <= 2 && before.equals(","));
    if (!opens || !scene.lexicon.clauseCue(words.lower(cue))) {
      return Optional.empty();
    }
    int end = scene.end(sentence);
    Optional<Speaker> speaker =
        scene.lexicon.objective(words.lower(cue))
            ? Optional.of(new Speaker(owners.of(cue), cue, cue + 1))
                .filter(s -> !s.actors().isEmpty())
            : after.at(cue + 1, end);
    return speaker
        .filter(s -> words.near(s.end()).equals(",") && !scene.quoted(s.end() + 1))
        .flatMap(
            s ->
                ends.cut(s.end() + 1, end)
                    .filter(t -> t.length() >= LEAST)
                    .map(
                        t ->
                            Draft.indirect(
                                IndirectQuotes.span(words, t),
                                s.actors(),
                                words.start(cue),
                                words.end(cue),
                                "quote.indirect.fronted")));
  }

  /** After a quotation in the same sentence the clause starts anew. */
  private int clauseStart(int cue, int from) {
    for (int w = cue - 1; w > from; w--) {
      if (scene.quoted(w - 1) && !scene.quoted(w) && words.mark(w - 2)) {
        return w; // "…," kata Dewi; a quoted term inside the clause does not part it
      }
    }
    return from;
  }
}
