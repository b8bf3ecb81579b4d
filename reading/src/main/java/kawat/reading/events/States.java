package kawat.reading.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;

/** The states by their ISO 3166 code. Immutable. */
final class States {
  private final Grammar grammar;
  private final Map<String, Actor> byCode = new HashMap<>();

  /** Keys of international bodies, armed groups and peoples. */
  private final Set<String> powers = new HashSet<>();

  private final Recognitions recognitions;

  States(LanguagePack pack, Grammar grammar) {
    this.grammar = grammar;
    for (Row row : pack.table("states.tsv")) {
      String code = row.text("alpha3");
      byCode.put(code, new Actor(code, row.text("name"), Actor.Kind.STATE, Optional.of(code)));
    }
    pack.table("peoples.tsv").forEach(row -> powers.add(row.text("key")));
    this.recognitions = new Recognitions(pack);
  }

  /** True for a state, whoever acts for one, an international body or a band under arms. */
  boolean power(Actor actor) {
    String first = actor.name().toLowerCase(Locale.ROOT).split(" ", 2)[0];
    boolean band = grammar.is(WordClass.BAND, first) || grammar.is(WordClass.ARMED, first);
    boolean member = grammar.is(WordClass.MEMBER, first); // "anggota ke-11 ASEAN"
    return actor.country().isPresent()
        || member
        || powers.contains(actor.key())
        || (actor.kind() == Actor.Kind.BODY && band)
        || (actor.kind() == Actor.Kind.GROUP && !grammar.is(WordClass.CIVIL, first));
  }

  /** True for a state, whoever is of one, and the bodies and bands that a table names. */
  boolean known(Actor actor) {
    return actor.country().isPresent() || powers.contains(actor.key());
  }

  /** Who acts where a place is named: its state, else the place itself. */
  Actor acting(Actor actor) {
    return actor.kind() == Actor.Kind.PLACE || armed(actor) ? state(actor).orElse(actor) : actor;
  }

  /**
   * With whom somebody deals where a place is named: for Moscow and Pyongyang "pekerja untuk
   * Donetsk" are the self-declared republic's, not Ukraine's.
   */
  List<Actor> dealing(Actor place, List<Actor> acting) {
    List<Actor> recognised =
        place.kind() == Actor.Kind.PLACE ? recognitions.in(place, acting) : List.of();
    return recognised.isEmpty() ? List.of(acting(place)) : recognised;
  }

  /** "tentara Prancis" acts as France. */
  private boolean armed(Actor actor) {
    return actor.kind() == Actor.Kind.GROUP
        && grammar.is(WordClass.ARMED, actor.name().toLowerCase(Locale.ROOT).split(" ")[0]);
  }

  List<Actor> byCode(String code) {
    return Optional.ofNullable(byCode.get(code)).map(List::of).orElse(List.of());
  }

  Optional<Actor> state(Actor actor) {
    return actor.country().map(byCode::get);
  }
}
