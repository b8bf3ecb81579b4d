package kawat.reading.quotes;

import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain.Hop;
import kawat.reading.attribution.Citation;
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
      return medium(from);
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

  /** "koran itu", "surat kabar itu", "kantor berita itu". */
  private boolean press(int from, int to) {
    boolean head = words.is(from, Role.PRESS_HEAD);
    return head
        ? to == from + 2 && scene.lexicon.press.contains(words.near(from + 1))
        : to <= from + 2 && scene.lexicon.press.contains(words.lower(from));
  }

  private Optional<Actor> medium(int from) {
    Optional<Actor> last = Optional.empty();
    int at = -1;
    for (Citation citation : scene.attribution.citations()) {
      for (Hop hop : citation.hops()) {
        if (citation.end() <= words.start(from) && hop.source().kind() == Actor.Kind.MEDIUM) {
          last = Optional.of(hop.source());
          at = words.from(citation.start());
        }
      }
    }
    for (int w = from - 1; w > Math.max(at, from - REACH); w--) {
      Optional<Actor> named = named(w).filter(a -> a.kind() == Actor.Kind.MEDIUM);
      if (named.isPresent()) {
        return named;
      }
    }
    return last;
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
