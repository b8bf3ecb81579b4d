package kawat.article.furniture;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.lines.Words;

/** What the house says to its readers in the middle of or below a text. */
public final class Notices {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** "Sudah berlangganan? Masuk di sini", "Nikmati akses tanpa batas": they address the reader. */
  private static final Pattern PROMPT = pattern("prompt");

  /** First words of prompts; a look at them spares most lines the pattern. */
  private static final Words OPENERS = Words.of(patterns("opener").toList());

  /** "Isi laman ini tidak boleh disalin tanpa izin", "Dilarang keras mengambil konten …". */
  private static final Pattern COPYING = pattern("copying");

  /** What such a line forbids to copy. */
  private static final Pattern THING = pattern("thing");

  /** "kata", "ujar": somebody is speaking, so this is a report of such a notice. */
  private static final Pattern SAID = pattern("said");

  private static final Pattern FILM = pattern("film");
  private static final Pattern WALL = pattern("wall");

  private static final int WORDS = 30;

  /** No such line says what is forbidden in so few letters. */
  private static final int SHORTEST = 20;

  private Notices() {}

  private static Stream<String> patterns(String kind) {
    return WordList.rows("notices.tsv").stream()
        .filter(r -> r.getFirst().equals(kind))
        .map(r -> r.get(1));
  }

  private static Pattern pattern(String kind) {
    return Pattern.compile(patterns(kind).collect(Collectors.joining("|", "(?:", ")")), FLAGS);
  }

  /** Whether the line announces a film or programme: "Tonton juga: Sepekan di Selat". */
  public static boolean isFilm(String line) {
    return FILM.matcher(line).lookingAt();
  }

  /** Whether the line says that the rest is for those who pay. */
  public static boolean isWall(String line) {
    return Lines.words(line) <= WORDS
        && !SAID.matcher(line).find()
        && (isPrompt(line) || WALL.matcher(line).find());
  }

  /** Whether the line asks the reader to sign in or to subscribe. */
  public static boolean isPrompt(String line) {
    return OPENERS.open(line, 0)
        && PROMPT.matcher(line).lookingAt()
        && Lines.words(line) <= WORDS
        && !SAID.matcher(line).find();
  }

  /**
   * Whether the line forbids copying of the page.
   *
   * @param lower the line in lower case
   */
  static boolean isCopyright(String line, String lower) {
    // Every such line ends on its exception; asking for that first spares nearly all of them.
    return lower.length() > SHORTEST
        && (lower.contains("tanpa") || lower.contains("without"))
        && COPYING.matcher(line).find()
        && THING.matcher(line).find()
        && Lines.words(line) <= WORDS
        && !SAID.matcher(line).find();
  }
}
