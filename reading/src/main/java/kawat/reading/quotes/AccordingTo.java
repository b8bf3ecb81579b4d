package kawat.reading.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Span;
import kawat.reading.attribution.Citation;
import kawat.reading.attribution.ClauseWords.Roles;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.text.Sentence;

/** Finds clauses that stand on somebody's word without a verb: "Menurut Dewi, …". */
final class AccordingTo {
  private static final Roles OPENING =
      Roles.any(Role.ACCORDING_TO_HIM, Role.ACCORDING, Role.OWN_VOICE, Role.RELAYING);

  private static final int LEAST = 4;
  private final Scene scene;
  private final Words words;
  private final ClauseEnds ends;
  private final SpeakersAfter after;
  private final Owners owners;

  AccordingTo(Scene scene, Owners owners, ClauseEnds ends, SpeakersAfter after) {
    this.scene = scene;
    this.words = scene.words;
    this.owners = owners;
    this.ends = ends;
    this.after = after;
  }

  /**
   * @param found the other quotes of the sentence
   */
  Optional<Draft> of(Sentence sentence, List<Draft> found) {
    int end = scene.end(sentence);
    for (int w = words.next(OPENING, scene.first(sentence), end);
        w < end;
        w = words.next(OPENING, w + 1, end)) {
      if (scene.quoted(w) || words.is(w - 1, Role.RELATIVE)) {
        continue;
      }
      Optional<Draft> draft = at(w, sentence, found);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> at(int cue, Sentence sentence, List<Draft> found) {
    if (words.is(cue, Role.ACCORDING_TO_HIM)) {
      return Optional.of(new Speaker(owners.of(cue), cue, cue + 1))
          .filter(s -> !s.actors().isEmpty())
          .flatMap(s -> around(s, cue, sentence, found));
    }
    if (words.is(cue, Role.ACCORDING)) {
      return party(cue, sentence)
          .flatMap(s -> around(after.source(s, scene.end(sentence)), cue, sentence, found));
    }
    boolean voice = words.is(cue, Role.OWN_VOICE) && words.is(cue - 1, Role.AS);
    if (voice || released(cue, sentence)) {
      return cited(cue, sentence).flatMap(s -> around(s, voice ? cue - 1 : cue, sentence, found));
    }
    return Optional.empty();
  }

  /** "Dikutip dari keterangan resmi kementerian, …": the statement's maker speaks. */
  private boolean released(int cue, Sentence sentence) {
    boolean relay = words.is(cue, Role.RELAYING);
    if (!relay || cue - scene.body(sentence) > 1) {
      return false;
    }
    return words.is(cue + 1, Role.RELEASE) || words.is(cue + 2, Role.RELEASE);
  }

  private Optional<Speaker> cited(int cue, Sentence sentence) {
    for (Citation c : scene.attribution.citations()) {
      boolean covers = c.start() <= words.start(cue) && words.end(cue) <= c.end();
      if (c.sentence() == sentence.index() && covers && !c.hops().isEmpty()) {
        Actor source = c.hops().getLast().source();
        return Optional.of(new Speaker(List.of(source), cue, words.from(c.end())));
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> party(int cue, Sentence sentence) {
    Optional<Speaker> after = this.after.at(cue + 1, scene.end(sentence));
    if (words.is(cue + 1, Role.SOURCE)) { // "menurut sumber Antara": not Antara itself
      return after;
    }
    return cited(cue, sentence).or(() -> after.filter(s -> speaks(s, cue)));
  }

  /** "menurut rencana", "menurut hukum" name nobody. */
  private boolean speaks(Speaker speaker, int cue) {
    if (scene.mention(cue + 1).isPresent()
        || words.is(cue + 1, Role.THIRD)
        || words.is(cue + 1, Role.SOMEONE)) {
      return true;
    }
    if (scene.lexicon.statementNoun(words.near(cue + 1))
        && scene.party(speaker.first()).isPresent()) {
      return true; // "menurut hitungan Program Pangan Korvia"
    }
    boolean owned =
        scene.lexicon.objective(words.near(cue + 1))
            || scene.lexicon.objective(words.near(cue + 2));
    if (owned && speaker.actors().getFirst().kind() == Actor.Kind.PERSON) {
      return true; // "menurut juru bicaranya, Dewi"
    }
    String name = speaker.actors().getFirst().name().toLowerCase(Locale.ROOT);
    int space = name.indexOf(' ');
    return scene.lexicon.speakerNouns.contains(space < 0 ? name : name.substring(0, space));
  }

  private Optional<Draft> around(Speaker speaker, int cue, Sentence sentence, List<Draft> found) {
    boolean medium = speaker.actors().getFirst().kind() == Actor.Kind.MEDIUM;
    if (medium && !found.isEmpty()) {
      return Optional.empty(); // it relays what another says
    }
    if (found.stream().anyMatch(d -> d.cueStart() == words.start(cue))) {
      return Optional.empty();
    }
    int end = scene.end(sentence);
    Optional<Stretch> stretch =
        inside(cue, speaker, end)
            .or(() -> before(cue, sentence).map(s -> ends.longer(s, speaker.end(), end)))
            .or(() -> after(speaker, end));
    return stretch
        .filter(s -> s.end() - s.first() >= LEAST && !overlaps(s, found))
        .map(
            s ->
                Draft.indirect(
                    new Span(words.start(s.first()), words.end(s.end() - 1)),
                    speaker.actors(),
                    words.start(cue),
                    words.end(Math.max(cue, speaker.end() - 1)),
                    "quote.indirect.according-to"));
  }

  private Optional<Stretch> after(Speaker speaker, int end) {
    int comma = speaker.end();
    while (comma < end - 1 && !words.lower(comma).equals(",")) {
      comma++;
    }
    if (words.is(comma + 1, Role.RELATIVE)) { // "Menurut Dewi, yang hadir di sana, …"
      comma++;
      while (comma < end - 1 && !words.lower(comma).equals(",")) {
        comma++;
      }
    }
    return ends.cut(comma + 1, end);
  }

  /** "Presiden Korvia, menurut juru bicaranya akan datang": the predicate follows the speaker. */
  private Optional<Stretch> inside(int cue, Speaker speaker, int end) {
    boolean follows =
        words.near(cue - 1).equals(",")
            && speaker.actors().getFirst().kind() != Actor.Kind.MEDIUM
            && speaker.end() < end
            && scene.mention(speaker.end()).isEmpty()
            && scene.lexicon.predicate(words.lower(speaker.end()));
    return follows ? ends.cut(speaker.end(), end) : Optional.empty();
  }

  private Optional<Stretch> before(int cue, Sentence sentence) {
    int first = scene.body(sentence);
    int end = cue;
    while (end > first && words.mark(end - 1) && !words.lower(end - 1).equals(")")) {
      end--;
    }
    return end > first ? Optional.of(new Stretch(first, end)) : Optional.empty();
  }

  private boolean overlaps(Stretch stretch, List<Draft> found) {
    int start = words.start(stretch.first());
    int end = words.end(stretch.end() - 1);
    return found.stream().anyMatch(d -> d.direct() && d.start() < end && start < d.end());
  }
}
