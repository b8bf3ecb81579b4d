package kawat.bench.newsroom;

import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;

/**
 * An invented person in office.
 *
 * @param office {@code Menteri Luar Negeri}
 * @param name first and last
 */
record Official(String office, String name, Lexicon.State state) {
  /** "Menteri Luar Negeri Vietnam Hana Bellini". */
  String full() {
    return office + " " + state.name() + " " + name;
  }

  String last() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  Actor actor() {
    return new Actor(
        name.toLowerCase(Locale.ROOT).replace(' ', '-'),
        name,
        Actor.Kind.PERSON,
        Optional.of(state.code()));
  }
}
