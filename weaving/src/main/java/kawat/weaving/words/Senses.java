package kawat.weaving.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What words tell apart from who is named: which carry matter at all, and which show the channel,
 * the stage of a treaty, the scale of a use of force, the object of a denial, the fate that is
 * counted or whom an army is to help. From {@code senses.tsv} and {@code function-words.txt}.
 */
public final class Senses {
  /** The tables of {@code senses.tsv}. */
  public enum Table {
    CHANNEL,
    STAGE,
    SCALE,
    OBJECT,
    TOLL,
    COUNT,
    AIM,
    ANSWER,
    RECEIVED,
    PART,
    NOT,
    REPORT
  }

  private static final int LEAST_LETTERS = 3;
  private static final String POSSESSIVE = "nya";
  private static final Set<String> FUNCTION =
      Set.copyOf(DataFile.lines(Senses.class, "function-words.txt"));
  private static final Set<String> COLLECTIVES =
      Set.copyOf(DataFile.lines(Senses.class, "collectives.txt"));
  private static final Set<String> GENERIC_UNITS =
      Set.copyOf(DataFile.lines(Senses.class, "generic-units.txt"));
  private static final Set<String> PERSONS =
      Set.copyOf(DataFile.lines(Senses.class, "person-units.txt"));
  private static final Set<String> LEADERS =
      Set.copyOf(DataFile.lines(Senses.class, "leader-units.txt"));
  private static final Set<String> POLITIES =
      Set.copyOf(DataFile.lines(Senses.class, "polity-words.txt"));
  private static final Map<Table, Map<String, String>> TABLES = tables();

  private Senses() {}

  /** Words without matter of their own, folded: "yang", "akan". */
  public static Set<String> functionWords() {
    return FUNCTION;
  }

  /** The distinct words that carry matter: "pasukan", "dikirim", but not "yang" or "akan". */
  public static Set<String> content(String text) {
    Set<String> content = new TreeSet<>();
    for (String word : Words.folded(text)) {
      if (word.length() >= LEAST_LETTERS && !FUNCTION.contains(word)) {
        content.add(word);
      }
    }
    return content;
  }

  /** The values of a table that the text's words show, in alphabetical order. */
  public static Set<String> of(Table table, String text) {
    Map<String, String> words = TABLES.getOrDefault(table, Map.of());
    Map<String, String> not = TABLES.getOrDefault(Table.NOT, Map.of());
    Set<String> found = new TreeSet<>();
    String before = "";
    List<String> all = Words.folded(text);
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      if (i + 1 < all.size() && not.containsKey(word + "_" + all.get(i + 1))) {
        continue; // "surat kabar" is no letter
      }
      String value = words.getOrDefault(word, words.get(before + "_" + word));
      before = word;
      if (value == null && word.endsWith(POSSESSIVE)) {
        value = words.get(word.substring(0, word.length() - POSSESSIVE.length()));
      }
      if (value != null) {
        found.add(value);
      }
    }
    return found;
  }

  /** "Barat", "komunitas internasional": many states, left open which. */
  public static boolean collective(String name) {
    return COLLECTIVES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** "Persen", "rupiah", "orang": a unit in which everything is counted. */
  public static boolean generic(String unit) {
    return GENERIC_UNITS.contains(unit.toLowerCase(Locale.ROOT));
  }

  /** "Orang", "tentara", "korban": people, whatever they are called. */
  public static boolean person(String unit) {
    return PERSONS.contains(unit.toLowerCase(Locale.ROOT));
  }

  /** "Kepala negara", "pemimpin dunia": those at the head of states, whatever they are called. */
  public static boolean leader(String unit) {
    return LEADERS.contains(unit.toLowerCase(Locale.ROOT));
  }

  /** "Republik", "Kota": a word for a kind of commonwealth. */
  public static boolean commonwealth(String word) {
    return POLITIES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The words of a name that tell it from others: "Republik Rakyat Donetsk" is Donetsk. */
  public static List<String> proper(String name) {
    List<String> words = List.copyOf(Words.folded(name));
    List<String> proper = words.stream().filter(w -> !POLITIES.contains(w)).toList();
    return proper.isEmpty() ? words : proper;
  }

  private static Map<Table, Map<String, String>> tables() {
    Map<Table, Map<String, String>> tables = new HashMap<>();
    for (String line : DataFile.lines(Senses.class, "senses.tsv")) {
      String[] cells = line.split("\t");
      Map<String, String> table =
          tables.computeIfAbsent(
              Table.valueOf(cells[0].toUpperCase(Locale.ROOT)), _ -> new HashMap<>());
      for (String word : cells[2].split(" ")) {
        table.put(word, cells[1]);
      }
    }
    return tables;
  }
}
