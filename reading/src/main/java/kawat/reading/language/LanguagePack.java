package kawat.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The word lists and tables of one language: a folder of UTF-8 files. In each, blank lines and
 * lines that start with {@code #} say nothing; a table's first other line names its columns.
 * Immutable, safe for any number of threads.
 *
 * <pre>{@code
 * Set<String> cues = LanguagePack.INDONESIAN.words("speech-verbs.txt");
 * for (Row row : LanguagePack.INDONESIAN.table("states.tsv")) { row.text("alpha3"); row.list("aliases"); }
 * }</pre>
 */
public final class LanguagePack {
  public static final LanguagePack INDONESIAN =
      new LanguagePack("id", "/kawat/reading/indonesian/");

  /** Small: names, dates, quotes, chains and the commonest acts. */
  public static final LanguagePack ENGLISH = new LanguagePack("en", "/kawat/reading/english/");

  private final String language;
  private final String folder;
  private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  private LanguagePack(String language, String folder) {
    this.language = language;
    this.folder = folder;
  }

  /**
   * What is made from this pack's files, once for all who ask.
   *
   * @param maker called twice where two threads ask at the same time; both get the same one
   */
  public <T> T made(Class<T> what, Function<LanguagePack, T> maker) {
    Object there = made.get(what);
    if (there == null) {
      T fresh = maker.apply(this);
      there = made.putIfAbsent(what, fresh);
      return there == null ? fresh : what.cast(there);
    }
    return what.cast(there);
  }

  /** What beginnings and endings of its words tell. */
  public Affixes affixes() {
    return made(Affixes.class, Affixes::new);
  }

  /** BCP 47. */
  public String language() {
    return language;
  }

  /** True where the pack has that file; a small pack need not have all. */
  public boolean has(String file) {
    return LanguagePack.class.getResource(folder + file) != null;
  }

  /** The lines of a word list, in its order. */
  public Set<String> words(String file) {
    return lists.computeIfAbsent(file, f -> WordSet.of(lines(f)));
  }

  /** The rows of a table with a header line. */
  public List<Row> table(String file) {
    List<String> lines = lines(file);
    List<String> header = List.of(lines.getFirst().split("\t", -1));
    List<Row> rows = new ArrayList<>(lines.size());
    for (String line : lines.subList(1, lines.size())) {
      rows.add(new Row(file, header, line.split("\t", -1)));
    }
    return rows;
  }

  /** A file of the pack as it is: a trained model. */
  public byte[] bytes(String file) {
    try (InputStream in = LanguagePack.class.getResourceAsStream(folder + file)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "language pack %s has no file %s".formatted(language, file));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private List<String> lines(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8)
        .lines()
        .map(String::stripTrailing)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
