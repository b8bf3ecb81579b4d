package kawat.reading.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Actor.Kind;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;
import org.jspecify.annotations.Nullable;

/** Every listed name of a language pack, found by its words. Built once, then only read. */
final class Gazetteer {
  private final Trie<Sense> names = new Trie<>();
  private final Map<String, Actor> states = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<Office>> officesOf = new HashMap<>();
  private final List<Sense> bodyAliases = new ArrayList<>();
  private final WordMap<String> words = new WordMap<>();
  private final WordMap<String> forenames = new WordMap<>();
  private final List<Office> offices = new ArrayList<>();

  private Gazetteer() {}

  static Gazetteer of(LanguagePack pack) {
    Gazetteer gazetteer = new Gazetteer();
    rows(pack, "states.tsv").forEach(gazetteer::state);
    rows(pack, "places.tsv").forEach(row -> gazetteer.thing(row, Kind.PLACE, Sense.Type.PLACE));
    rows(pack, "peoples.tsv").forEach(gazetteer::people);
    rows(pack, "bodies.tsv").forEach(row -> gazetteer.thing(row, Kind.BODY, Sense.Type.BODY));
    rows(pack, "media.tsv").forEach(row -> gazetteer.thing(row, Kind.MEDIUM, Sense.Type.MEDIUM));
    rows(pack, "leaders.tsv").forEach(gazetteer::leader);
    return gazetteer;
  }

  private static Stream<Row> rows(LanguagePack pack, String file) {
    return pack.has(file) ? pack.table(file).stream() : Stream.empty();
  }

  private void state(Row row) {
    String code = row.text("alpha3");
    Actor state = new Actor(code, row.text("name"), Kind.STATE, Optional.of(code));
    states.put(code, state);
    actors.put(code, state);
    Map<String, String> caution = new HashMap<>();
    for (String pair : row.list("caution")) {
      int colon = pair.lastIndexOf(':');
      caution.put(pair.substring(0, colon), pair.substring(colon + 1));
    }
    add(state, Sense.Type.STATE, row.text("name"), caution);
    row.list("aliases").forEach(alias -> add(state, Sense.Type.STATE, alias, caution));
    row.list("demonyms").forEach(alias -> add(state, Sense.Type.DEMONYM, alias, caution));
    List<String> capitals = row.list("capital");
    capitals.forEach(alias -> add(state, Sense.Type.CAPITAL, alias, caution));
    for (String seat : row.list("metonyms")) {
      Actor body = new Actor(Slug.of(seat), seat, Kind.BODY, Optional.of(code));
      actors.putIfAbsent(body.key(), body);
      add(body, Sense.Type.SEAT, seat, caution);
    }
  }

  private void add(Actor actor, Sense.Type type, String alias, Map<String, String> caution) {
    String code = caution.getOrDefault(alias, "");
    // A short word in capitals only ever counts in capitals.
    boolean exact = code.equals("caps") || acronym(alias);
    add(new Sense(actor, type, alias, code.equals("ambiguous"), exact));
  }

  private static boolean acronym(String alias) {
    return alias.length() <= 3 && alias.equals(alias.toUpperCase(Locale.ROOT));
  }

  private void add(Sense sense) {
    List<String> parts = Words.of(sense.alias());
    names.add(parts, sense);
    if (parts.size() < 4) {
      parts.forEach(part -> words.put(part, part));
    }
  }

  private void thing(Row row, Kind kind, Sense.Type type) {
    String name = row.text("name");
    Optional<String> country = code(row.text("country"));
    if (type == Sense.Type.MEDIUM && !row.text("state").equals("yes")) {
      country = Optional.empty(); // a private medium speaks for no state
    }
    if (kind == Kind.GROUP) {
      country = Optional.empty(); // an armed or political movement acts for no state
    }
    String key = type == Sense.Type.PLACE && kind == Kind.PLACE ? Slug.of(name) : row.text("key");
    Actor actor = new Actor(key, name, kind, country);
    actors.put(actor.key(), actor);
    Set<String> doubtful = new HashSet<>(row.list("ambiguous"));
    Set<String> aliases = new HashSet<>(row.list("aliases"));
    aliases.addAll(doubtful);
    aliases.add(name);
    for (String alias : aliases) {
      Sense sense = new Sense(actor, type, alias, doubtful.contains(alias), acronym(alias));
      add(sense);
      if (type == Sense.Type.BODY) {
        bodyAliases.add(sense);
      }
    }
  }

  private void people(Row row) {
    Kind kind = Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
    thing(row, kind, kind == Kind.PLACE ? Sense.Type.PLACE : Sense.Type.GROUP);
  }

  private static Optional<String> code(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private void leader(Row row) {
    boolean movement = actor(row.text("of")).filter(a -> a.kind() == Kind.GROUP).isPresent();
    Optional<String> country = movement ? Optional.empty() : code(row.text("country"));
    Actor actor = new Actor(row.text("key"), row.text("name"), Kind.PERSON, country);
    if (actors.putIfAbsent(actor.key(), actor) == null) {
      add(new Sense(actor, Sense.Type.PERSON, actor.name(), false, false));
      String forename = Words.of(actor.name()).getFirst();
      forenames.put(forename, forename);
      row.list("aliases")
          .forEach(alias -> add(new Sense(actor, Sense.Type.PERSON, alias, false, false)));
      row.list("ambiguous")
          .forEach(alias -> add(new Sense(actor, Sense.Type.PERSON, alias, true, false)));
    }
    Office office =
        new Office(
            actor,
            row.text("office"),
            row.text("of"),
            year(row.text("from"), 0),
            year(row.text("to"), Integer.MAX_VALUE));
    offices.add(office);
    officesOf.computeIfAbsent(actor.key(), k -> new ArrayList<>()).add(office);
  }

  private static int year(String cell, int otherwise) {
    return cell.isEmpty() ? otherwise : Integer.parseInt(cell);
  }

  /**
   * Drops those by-names of bodies that are only a noun and a state and share too little with the
   * name: "Militer Peru" is its own name, not another for "Angkatan Darat Kerajaan Peru".
   */
  void leaveToPatterns(Lexicon lexicon) {
    for (Sense sense : bodyAliases) {
      List<String> alias = Words.of(sense.alias());
      Set<String> name = new HashSet<>(Words.of(sense.actor().name()));
      if (!name.containsAll(alias) && !alias.containsAll(name) && lexicon.described(alias, this)) {
        names.exactly(alias).remove(sense);
      }
    }
  }

  /** True for a word of a listed name. */
  boolean word(String word) {
    return words.has(word);
  }

  /** Listed names that begin with a word. */
  @Nullable Trie<Sense> startingWith(String word) {
    return names.after(word);
  }

  /** True for a word that starts a listed name. */
  boolean starts(String word) {
    return names.starts(word);
  }

  /** The longest listed name at a piece, in the spelling it asks for. */
  Trie.@Nullable Match<Sense> at(Pieces pieces, int from, int to) {
    Trie<Sense> first = pieces.entry(from).names;
    return first == null
        ? null
        : Trie.longest(first, pieces, from, to, (sense, end) -> spelt(pieces, from, end, sense));
  }

  private static boolean spelt(Pieces pieces, int from, int end, Sense sense) {
    if (sense.exact()) {
      return pieces.slice(from, end).equals(sense.alias());
    }
    boolean capital = Character.isUpperCase(sense.alias().codePointAt(0));
    return !capital
        || (pieces.capital(from)
            && (pieces.capital(end - 1)
                || pieces.joined(end - 1)
                || !Character.isUpperCase(lastWord(sense.alias()))));
  }

  private static int lastWord(String alias) {
    int i = Math.max(alias.lastIndexOf(' '), alias.lastIndexOf('-'));
    return alias.codePointAt(i + 1);
  }

  /** True for a word that is the first name of some listed person. */
  boolean forename(String word) {
    return forenames.has(word);
  }

  /** What exactly these words may mean. */
  List<Sense> exactly(List<String> words) {
    return names.exactly(words);
  }

  Optional<Actor> state(String alpha3) {
    return Optional.ofNullable(states.get(alpha3));
  }

  Optional<Actor> actor(String key) {
    return Optional.ofNullable(actors.get(key));
  }

  /** Every listed person. */
  List<Actor> persons() {
    return offices.stream().map(Office::holder).distinct().toList();
  }

  /** Every office in the order of the table. */
  List<Office> offices() {
    return offices;
  }

  List<Office> officesOf(Actor actor) {
    return officesOf.getOrDefault(actor.key(), List.of());
  }
}
