package kawat.article.plaintext;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.byline.Byline;
import kawat.article.dateline.OutletWords;
import kawat.article.dateline.PlaceWords;
import kawat.article.lines.Lines;
import kawat.article.published.PrintedDates;

/**
 * An outlet that is named nowhere with a domain, a dateline or a copyright line: a name beside the
 * day or the byline above the text ("Ruang Teluk | 17 September 2015", "Sari Wulan - tajukKita"),
 * which the text itself says again ("kata dia kepada Ruang Teluk") or which is written as only
 * outlets are.
 */
final class OutletClues {
  private static final Pattern PARTS = Pattern.compile("\\s*[|•·(),]\\s*|\\s+[-–—/>]+\\s+");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\d’'-]*(?: \\p{Lu}[\\p{L}\\d’'-]*){1,3}");
  private static final Pattern CAMEL = Pattern.compile("\\p{L}\\p{Ll}+\\p{Lu}\\p{L}+");

  /** "Dipantau oleh tim Warta Teluk", "Laporan Wartawan Teluk Raya, Sari Wulan". */
  private static final Pattern STAFF =
      Pattern.compile("\\b(?i:" + Masthead.words("staff") + ") (?<name>" + NAME + ")");

  private static final int HEAD = 9;
  private static final int LONGEST = 90;
  private static final int ENOUGH = 2;
  private final List<String> lines;
  private final String folded;
  private final Map<String, Integer> weights = new HashMap<>();

  private OutletClues(List<String> lines) {
    this.lines = lines;
    this.folded = String.join("\n", lines).toLowerCase(Locale.ROOT);
  }

  /**
   * @param lines of the whole page
   * @param headline which is no outlet
   */
  static Optional<String> of(List<String> lines, Optional<String> headline) {
    OutletClues clues = new OutletClues(lines);
    clues.head(headline.orElse(""));
    return clues.weights.entrySet().stream()
        .filter(e -> e.getValue() >= ENOUGH)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private void head(String headline) {
    int seen = 0;
    for (String line : lines) {
      String text = Lines.fold(line);
      if (text.isEmpty() || text.equals(headline)) {
        continue;
      }
      if (++seen > HEAD || text.length() > LONGEST) {
        return;
      }
      Matcher staff = STAFF.matcher(text);
      if (staff.find()) {
        weigh(staff.group("name"), 1);
      } else if (Byline.ofPiece(text).isEmpty() && !Lines.endsSentence(text)) {
        pieces(text, seen == 1);
      }
    }
  }

  /**
   * @param first whether it is the page's first line
   */
  private void pieces(String text, boolean first) {
    boolean dated = PrintedDates.first(text).isPresent();
    String[] parts = PARTS.split(text);
    for (String part : parts) {
      String piece = part.strip();
      boolean alone = parts.length == 1 || (first && text.startsWith(piece));
      boolean listed = Masthead.isSection(piece) || PlaceWords.in(piece);
      if (!listed && CAMEL.matcher(piece).matches()) {
        weigh(piece, ENOUGH);
      } else if (!listed && NAME.matcher(piece).matches()) {
        boolean capitals = piece.equals(piece.toUpperCase(Locale.ROOT));
        boolean comma = text.startsWith(piece + ","); // "New York, 3 Mei 2024"
        weigh(piece, (capitals && (dated || alone) ? 2 : 0) + (comma ? 0 : 1));
      }
    }
  }

  private void weigh(String name, int weight) {
    int said = folded.split(Pattern.quote(name.toLowerCase(Locale.ROOT)), -1).length - 2;
    int all = weight + (said > 0 ? 1 : 0) + (OutletWords.in(name) ? 1 : 0);
    weights.merge(name, all, Math::max);
  }
}
