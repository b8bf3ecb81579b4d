package kawat.reading.quotes;

import java.util.Optional;
import java.util.function.Predicate;
import kawat.model.Actor;
import kawat.model.Chain.Hop;
import kawat.reading.attribution.Citation;
import kawat.reading.attribution.Party;
import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;
import kawat.reading.names.Mention;

/** Which medium or body is pointed back at: "Suara Pesisir menulis …. Koran itu menambahkan …"? */
final class Antecedents {
  /** Words back in which a body may have been named. */
  private static final int REACH = 90;

  /** Words from a report to whose it is: "laporan 14 halaman Institut Bahari". */
  private static final int OWNER = 6;

  private final Scene scene;
  private final Words words;

  Antecedents(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** Whom the pointed phrase means, by the kind of its noun. */
  Optional<Actor> of(int from, int to) {
    if (press(from, to)) {
      return medium(from, to);
    }
    if (words.is(from, Role.BODY_NOUN)) {
      return body(from);
    }
    return scene.lexicon.statementNoun(words.lower(from)) ? maker(from) : Optional.empty();
  }

  /** True for nouns that mean no person. */
  boolean thing(int from, int to) {
    return press(from, to) || words.is(from, Role.BODY_NOUN);
  }

  /** "koran itu", "surat kabar itu", "kantor berita resmi negara itu". */
  private boolean press(int from, int to) {
    boolean head = words.is(from, Role.PRESS_HEAD);
    return head
        ? to >= from + 2 && scene.lexicon.press.contains(words.near(from + 1))
        : scene.lexicon.press.contains(words.lower(from));
  }

  /** "Kantor berita Peru itu": a medium that is named before, not by its noun. */
  Optional<Actor> press(Party party) {
    return press(party.first(), party.end())
        ? medium(party.first(), party.end())
        : Optional.empty();
  }

  /** The one cited or named last, of the phrase's own state rather than another. */
  private Optional<Actor> medium(int from, int to) {
    Optional<String> state = Optional.empty();
    for (int w = from; w < to && state.isEmpty(); w++) {
      state = scene.mention(w).flatMap(m -> m.actor().country());
    }
    Optional<String> own = state;
    Optional<Actor> last = cited(from, a -> own.isPresent() && a.country().equals(own));
    if (last.isPresent()) {
      return last;
    }
    int at = -1;
    for (Citation citation : scene.attribution.citations()) {
      at = citation.end() <= words.start(from) ? words.from(citation.start()) : at;
    }
    for (int w = from - 1; w > Math.max(at, from - REACH); w--) {
      Optional<Actor> named = named(w).filter(a -> a.kind() == Actor.Kind.MEDIUM);
      if (named.isPresent()) {
        return named;
      }
    }
    return cited(from, a -> true);
  }

  private Optional<Actor> cited(int from, Predicate<Actor> fits) {
    return scene.attribution.citations().stream()
        .filter(c -> c.end() <= words.start(from))
        .flatMap(c -> c.hops().stream())
        .map(Hop::source)
        .filter(a -> a.kind() == Actor.Kind.MEDIUM && fits.test(a))
        .reduce((one, other) -> other);
  }

  private Optional<Actor> body(int from) {
    for (int w = from - 1; w >= 0 && from - w < REACH; w--) {
      Optional<Actor> named =
          named(w)
              .filter(a -> a.kind() == Actor.Kind.BODY || a.kind() == Actor.Kind.GROUP)
              .filter(a -> Character.isUpperCase(a.name().codePointAt(0)));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** "Laporan tersebut menyimpulkan" after "laporan Institut Bahari": whose it is. */
  private Optional<Actor> maker(int from) {
    for (int w = from - 1; w >= 0; w--) {
      if (words.lower(w).equals(words.lower(from))) {
        for (int o = w + 1; o < Math.min(from, w + OWNER) && !words.mark(o); o++) {
          Optional<Actor> named =
              named(o).filter(a -> a.kind() == Actor.Kind.BODY || a.kind() == Actor.Kind.PERSON);
          if (named.isPresent()) {
            return named;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> named(int word) {
    return scene
        .mention(word)
        .filter(m -> m.how() != Mention.How.PRONOUN && m.how() != Mention.How.SUFFIX)
        .map(Mention::actor);
  }
}
