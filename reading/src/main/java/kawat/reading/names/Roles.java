package kawat.reading.names;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;

/** Who holds the office that a role noun names: "Presiden Peru", "duta besar tersebut"? */
final class Roles {
  private final Draft draft;
  private final List<Find> persons;
  private final int year;

  /**
   * @param persons every named person of the page in its order
   * @param year of publication, 0 where the page does not tell
   */
  Roles(Draft draft, List<Find> persons, int year) {
    this.draft = draft;
    this.persons = persons;
    this.year = year;
  }

  /** The person meant, empty where the page names nobody who fits. */
  Optional<Actor> holder(Find role) {
    Optional<Actor> exact = nearest(role, false);
    return exact.or(() -> nearest(role, true)).or(() -> only(role));
  }

  /** A headline tells the office before the text tells the name: the one holder that it names. */
  private Optional<Actor> only(Find role) {
    Set<String> told = told(role, false);
    List<Actor> later =
        persons.stream()
            .filter(p -> p.from() > role.from() && fits(p.actor(), told, role, false))
            .map(Find::actor)
            .distinct()
            .toList();
    return later.size() == 1 ? Optional.of(later.getFirst()) : Optional.empty();
  }

  /** The last one who fits before the noun, else the first after it. */
  private Optional<Actor> nearest(Find role, boolean loosely) {
    Set<String> told = told(role, loosely);
    Optional<Actor> best = Optional.empty();
    for (Find person : persons) {
      if (person.from() > role.from() && (best.isPresent() || role.of().isEmpty())) {
        break;
      }
      if (fits(person.actor(), told, role, loosely)) {
        best = Optional.of(person.actor());
      }
    }
    return best;
  }

  /** Keys of those whom the page calls by that office. */
  private Set<String> told(Find role, boolean loosely) {
    Set<String> keys = new HashSet<>();
    for (Find p : persons) {
      if (same(p.title(), role.title(), loosely)
          && (role.of().isEmpty() || p.of().map(Actor::key).equals(role.of().map(Actor::key)))) {
        keys.add(p.actor().key());
      }
    }
    return keys;
  }

  private boolean fits(Actor person, Set<String> told, Find role, boolean loosely) {
    if (told.contains(person.key())) {
      return true;
    }
    for (Office o : draft.gazetteer.officesOf(person)) {
      if (same(o.title(), role.title(), loosely)
          && current(o)
          && (role.of().isEmpty() || owns(role.of().get(), o, person))) {
        return true;
      }
    }
    return false;
  }

  /** An envoy's office is of the state that sent, whatever the place of the post. */
  private static boolean owns(Actor owner, Office office, Actor holder) {
    return office.of().equals(owner.key())
        || office.of().endsWith("-" + owner.key()) // republik-rakyat-donetsk: "pemimpin Donetsk"
        || (owner.kind() == Actor.Kind.STATE && owner.country().equals(holder.country()));
  }

  private boolean current(Office office) {
    return year == 0 || (office.from() <= year && year <= office.to());
  }

  private boolean same(String title, String other, boolean loosely) {
    if (title.isEmpty() || other.isEmpty()) {
      return false;
    }
    return title.equals(other)
        || loosely
            && (both(Part.LEADER, title, other)
                || both(Part.ENVOY, title, other)
                || title.startsWith(other)
                    && title.startsWith(" ", other.length())); // "menteri itu"
  }

  private boolean both(Part part, String title, String other) {
    return draft.lexicon.listed(part, title) && draft.lexicon.listed(part, other);
  }
}
