package kawat.reading.quotes;

import java.util.List;
import java.util.Optional;
import kawat.model.Span;
import kawat.reading.attribution.ClauseWords.Roles;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.text.Sentence;

/**
 * Finds reports whose verb is passive: "Langkah itu dinilai keliru oleh Dewi"; "Dalam laporan itu
 * disebutkan bahwa …".
 */
final class PassiveReports {
  /** One of these stands wherever a sentence reports in the passive. */
  private static final Roles TELLING =
      Roles.any(
          Role.JUDGED,
          Role.TOLD,
          Role.SAID_BY,
          Role.JUDGED_BY,
          Role.DENIED,
          Role.CALLED_SO,
          Role.ASKED);

  private static final int LEAST = 4;
  private final Scene scene;
  private final Words words;
  private final ClauseEnds ends;
  private final Owners owners;
  private final SpeakersAfter after;
  private final Descriptions descriptions;
  private final PassiveVerdicts verdicts;

  PassiveReports(Scene scene, Owners owners, SpeakersAfter after, Descriptions descriptions) {
    this.scene = scene;
    this.words = scene.words;
    this.ends = new ClauseEnds(scene);
    this.owners = owners;
    this.after = after;
    this.descriptions = descriptions;
    this.verdicts = new PassiveVerdicts(scene, ends, after);
  }

  Optional<Draft> of(Sentence sentence) {
    int end = scene.end(sentence);
    for (int w = words.next(TELLING, scene.body(sentence), end);
        w < end;
        w = words.next(TELLING, w + 1, end)) {
      if (scene.quoted(w)) {
        continue;
      }
      Optional<Draft> draft = Optional.empty();
      if (words.is(w, Role.JUDGED)) {
        draft = judged(w, sentence);
      } else if (words.is(w, Role.TOLD) && words.is(w + 1, Role.THAT)) {
        draft = told(w, sentence);
      } else if (w == scene.body(sentence) && words.is(w, Role.SAID_BY)) {
        draft = saidBy(w, sentence);
      } else if (words.is(w, Role.JUDGED_BY) && !words.is(w - 1, Role.RELATIVE)) {
        draft = judgedBy(w, sentence);
      }
      draft = draft.isEmpty() ? verdicts.at(w, sentence) : draft;
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  /** "Dikatakannya, pasukan itu sudah mundur." */
  private Optional<Draft> saidBy(int verb, Sentence sentence) {
    Speaker speaker = new Speaker(owners.of(verb), verb, verb + 1);
    int first = words.is(verb + 1, Role.COMMA_OR_THAT) ? verb + 2 : verb + 1;
    return speaker.actors().isEmpty()
        ? Optional.empty()
        : ends.cut(first, scene.end(sentence))
            .filter(t -> t.length() >= LEAST)
            .map(t -> draft(t, speaker, verb));
  }

  /** "Langkah itu dinilainya keliru." */
  private Optional<Draft> judgedBy(int verb, Sentence sentence) {
    Speaker speaker = new Speaker(owners.of(verb), verb, verb + 1);
    int first = opening(verb, scene.body(sentence));
    return speaker.actors().isEmpty()
        ? Optional.empty()
        : ends.cut(first, scene.end(sentence))
            .filter(t -> t.length() >= LEAST && t.end() > verb + 1)
            .map(t -> draft(t, speaker, verb));
  }

  /** "Dewi disebut Antara akan datang", "Dewi dituduh Korvia melanggar gencatan". */
  private Optional<Draft> judgedByNamed(int verb, Sentence sentence) {
    int end = scene.end(sentence);
    if (words.is(verb - 1, Role.RELATIVE)) {
      return Optional.empty();
    }
    return scene
        .party(verb + 1)
        .filter(p -> p.first() == verb + 1 && scene.lexicon.predicate(words.near(p.end())))
        .flatMap(
            p ->
                ends.cut(p.end(), end)
                    .filter(t -> t.length() >= LEAST)
                    .map(t -> draft(t, new Speaker(List.of(p.actor()), verb + 1, p.end()), verb)));
  }

  private Optional<Draft> judged(int verb, Sentence sentence) {
    int end = scene.end(sentence);
    Optional<Draft> named = judgedByNamed(verb, sentence);
    if (named.isPresent()) {
      return named;
    }
    for (int w = verb + 1; w < end; w++) {
      if (words.lower(w).equals(",") || scene.quoted(w)) {
        return Optional.empty();
      }
      if (words.is(w, Role.BY)) {
        Stretch stretch = new Stretch(opening(verb, scene.body(sentence)), w);
        return after
            .at(w + 1, end)
            .filter(s -> stretch.end() - stretch.first() >= LEAST)
            .map(s -> draft(stretch, s, verb));
      }
    }
    return Optional.empty();
  }

  private int opening(int verb, int from) {
    int first = verb;
    while (first > from && !words.is(first - 1, Role.OPENS_CLAUSE)) {
      first--;
    }
    return first;
  }

  /** The document before the verb speaks. */
  private Optional<Draft> told(int verb, Sentence sentence) {
    for (int w = verb - 1; w >= scene.body(sentence); w--) {
      if (words.is(w, Role.WITHIN) || words.is(w, Role.ON)) {
        Optional<Speaker> speaker = descriptions.startingAt(w + 1, verb);
        return speaker.flatMap(
            s -> ends.cut(verb + 2, scene.end(sentence)).map(t -> draft(t, s, verb)));
      }
    }
    return Optional.empty();
  }

  private Draft draft(Stretch stretch, Speaker speaker, int verb) {
    return Draft.indirect(
        new Span(words.start(stretch.first()), words.end(stretch.end() - 1)),
        List.copyOf(speaker.actors()),
        words.start(verb),
        words.end(verb),
        "quote.indirect.passive");
  }
}
