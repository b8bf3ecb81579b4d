package kawat.reading.quotes;

import java.util.Optional;
import kawat.reading.attribution.Citation;
import kawat.reading.attribution.Party;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.text.Sentence;

/** Where does a reported clause end? */
final class ClauseEnds {
  private static final int NEAR_VERB = 6;
  private static final int SHORT_REST = 3;
  private final Scene scene;
  private final Words words;

  ClauseEnds(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /**
   * The longer of the two sides of a cue in the middle: "Sejak itu, kata Dewi, pasukan mundur."
   *
   * @param after index at which the words after the cue's speaker begin
   */
  Stretch longer(Stretch before, int after, int limit) {
    int comma = after;
    while (comma < limit && !words.lower(comma).equals(",")) {
      comma++;
    }
    Optional<Stretch> rest = comma + 1 < limit ? cut(comma + 1, limit) : Optional.empty();
    if (rest.filter(r -> parted(before, r)).isPresent()) {
      return new Stretch(before.first(), rest.get().end());
    }
    return rest.filter(r -> !words.is(r.first(), Role.AND))
        .filter(
            r ->
                r.end() - r.first() > before.end() - before.first()
                    || (r.length() > 2
                        && scene.mention(r.first()).isEmpty()
                        && scene.lexicon.predicate(words.lower(r.first()))))
        .orElse(before);
  }

  /**
   * "Kalau hujan turun, kata Dewi, jembatan itu putus", "Visum itu, kata Dewi, palsu": neither side
   * alone says what was said.
   */
  private boolean parted(Stretch before, Stretch rest) {
    int first = rest.first();
    boolean follows =
        !scene.quoted(first)
            && !words.is(first, Role.RELATIVE)
            && !words.is(first, Role.CALENDAR)
            && !words.is(first, Role.ADJUNCT)
            && !words.capitalised(first);
    boolean clause = words.is(before.first(), Role.CONDITION) || words.is(first, Role.REASON);
    return follows
        && (clause
            || (rest.length() <= SHORT_REST
                && scene.mention(first).isEmpty()
                && scene.lexicon.predicate(words.lower(first))));
  }

  /** The stretch from a word to where the reported clause ends. */
  Optional<Stretch> cut(int first, int limit) {
    Sentence sentence = scene.sentence(Math.max(0, first - 1));
    int end = Math.min(limit, sourceAfter(sentence, first, limit));
    for (int w = first + 1; w < end; w++) {
      if (scene.quoted(w) == scene.quoted(first) && turns(w, end)) {
        end = w;
        break;
      }
    }
    while (end > first && words.mark(end - 1) && !scene.quoted(end - 1) && !closing(end - 1)) {
      end--;
    }
    return end > first ? Optional.of(new Stretch(first, end)) : Optional.empty();
  }

  private boolean closing(int word) {
    return words.lower(word).equals(")");
  }

  /** Where a source at the sentence's end begins: "…, menurut laporan Reuters". */
  private int sourceAfter(Sentence sentence, int first, int limit) {
    int end = limit;
    for (Citation c : scene.attribution.citations()) {
      if (c.sentence() == sentence.index() && !c.before() && c.level() != Citation.Level.TOLD) {
        int at = words.from(c.start());
        if (at > first + 1 && at < end) {
          end = at;
        }
      }
    }
    return end;
  }

  /** True where another report begins: ", menyebut …", "seraya menambahkan", "dan menegaskan". */
  private boolean turns(int word, int end) {
    String lower = words.lower(word);
    if (lower.equals(";")) {
      return true;
    }
    boolean comma = lower.equals(",");
    if (!comma && !words.is(word, Role.PARTICIPLE) && !words.is(word, Role.COORDINATOR)) {
      return false;
    }
    int next = afterAdverbs(word + 1, end);
    if (comma) {
      if (words.is(next, Role.AS) && (told(next + 1) || commented(next))) {
        return true; // "…, sebagaimana dijanjikan Korvia", "…, seperti ia sampaikan kepada pers"
      }
      if (aside(next, end)) {
        return true;
      }
      boolean cue = scene.lexicon.clauseCue(words.near(next)) && named(next, end);
      boolean participle = words.is(next, Role.PARTICIPLE) && reports(next + 1);
      boolean source = words.is(next, Role.ACCORDING) && word > 0 && named(next, end);
      return source || cue || participle || reports(next) || opposed(next, end);
    }
    return reports(next);
  }

  private int afterAdverbs(int from, int end) {
    int next = from;
    while (next < end && scene.lexicon.adverbs.contains(words.lower(next))) {
      next++;
    }
    return next;
  }

  private boolean told(int word) {
    return scene.lexicon.predicate(words.near(word));
  }

  /** "seperti ia sampaikan", "sebagaimana Korvia tuduhkan": who said so stands before the verb. */
  private boolean commented(int as) {
    int verb =
        words.is(as + 1, Role.PRONOUN) ? as + 2 : scene.party(as + 1).map(Party::end).orElse(as);
    return verb > as && verb < words.size() && !words.mark(verb) && !words.capitalised(verb);
  }

  /** "Lumen menuntut kapal itu pulang, permintaan yang ditampik Korvia": the page's own comment. */
  private boolean aside(int word, int end) {
    boolean noun = words.is(word, Role.ASIDE);
    int that = words.is(word + 1, Role.POINTING) ? word + 2 : word + 1;
    return noun && that < end && words.is(that, Role.RELATIVE);
  }

  /** "…, namun Kyiv menyangkal tuduhan itu": another's report begins. */
  private boolean opposed(int word, int end) {
    String lower = words.near(word);
    if (words.roles().is(lower, Role.WHEREAS)) {
      return true;
    }
    if (words.is(word, Role.ALONGSIDE) && !words.is(word, Role.AND)) {
      return spoken(word, end);
    }
    for (int w = word + 1;
        words.roles().is(lower, Role.OPPOSING) && w < Math.min(end, word + NEAR_VERB);
        w++) {
      if (reports(w) && scene.mention(w - 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "…, sementara Menteri Dewi, yang datang kemarin, menyarankan …". */
  private boolean spoken(int word, int end) {
    for (int w = word + 1; w < end && !scene.quoted(w); w++) {
      if (reports(w) && !words.is(w - 1, Role.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** "kata Dewi", "ujarnya", "kata dia". */
  private boolean named(int cue, int end) {
    return scene.lexicon.objective(words.lower(cue))
        || (cue + 1 < end
            && (scene.mention(cue + 1).isPresent()
                || words.capitalised(cue + 1)
                || scene.lexicon.speakerNouns.contains(words.lower(cue + 1))));
  }

  private boolean reports(int word) {
    return scene.lexicon.verbAt(words, word).isPresent();
  }
}
