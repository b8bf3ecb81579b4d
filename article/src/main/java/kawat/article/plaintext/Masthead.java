package kawat.article.plaintext;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.dateline.OutletWords;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.published.PrintedDates;
import kawat.article.published.PrintedDates.Found;

/**
 * A line near the headline that names the outlet, the section or the day, and nothing else: "Warta
 * Teluk | Internasional | Senin, 3 Maret 2025 | 09:12 WIB".
 *
 * @param outlet the outlet as printed
 * @param section the section as printed
 * @param date the day, with the hour where one is given
 */
record Masthead(Optional<String> outlet, Optional<String> section, Optional<Found> date) {
  private static final Set<String> SECTIONS = new HashSet<>(WordList.entries("section-names.txt"));
  private static final Pattern PARTS =
      Pattern.compile("\\s*[|,;•·(]\\s*|\\s+[-–—/]+\\s+|\\s*\\)\\s*");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?i)[a-z0-9][\\w-]*(?:\\.[\\w-]+)*\\.(?:com|co\\.id|co|id|net|news|tv|org|info)");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\w’'-]*(?: \\p{Lu}[\\w’'-]*){0,3}");
  private static final Pattern PAGE = Pattern.compile("(?i)hal(?:aman)?\\.? \\d+|edisi \\S+");

  /** Weekdays, zones and labels beside a date. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?iu)^(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|pukul|wib|wita|wit|tanggal|diperbarui|terbit|dipublikasikan|[\\d.:]+)(?=$|[\\s:])[\\s:]*");

  private static final Pattern EDGE = Pattern.compile("^[\\s–—-]+|[\\s–—-]+$");

  /** "kanal: Asia Timur". */
  private static final Pattern CHANNEL =
      Pattern.compile("(?i)(?:kanal|rubrik|kategori|channel|section)\\s*: ?(\\S.{1,30})");

  private static final int LONGEST = 90;

  /** What the line says; empty where a word of it is none of the three. */
  static Optional<Masthead> of(String line) {
    if (line.length() > LONGEST || Lines.endsSentence(line)) {
      return Optional.empty();
    }
    Optional<Found> date = PrintedDates.first(line);
    String rest =
        date.map(d -> line.substring(0, d.start()) + "|" + line.substring(d.end())).orElse(line);
    Optional<String> outlet = Optional.empty();
    Optional<String> section = Optional.empty();
    for (String part : PARTS.split(rest)) {
      String piece = around(EDGE.matcher(part).replaceAll(""));
      if (piece.isEmpty() || PAGE.matcher(piece).matches()) {
        continue;
      }
      Matcher channel = CHANNEL.matcher(piece);
      if (channel.matches()) {
        section = section.or(() -> Optional.of(channel.group(1).strip()));
      } else if (SECTIONS.contains(piece.toLowerCase(Locale.ROOT))) {
        section = section.or(() -> Optional.of(piece));
      } else if (isOutlet(piece, date.isPresent())) {
        outlet = outlet.or(() -> Optional.of(piece));
      } else {
        return Optional.empty();
      }
    }
    boolean says = outlet.isPresent() || (section.isPresent() && date.isPresent());
    return says ? Optional.of(new Masthead(outlet, section, date)) : Optional.empty();
  }

  private static String around(String piece) {
    String bare = AROUND.matcher(piece).replaceFirst("");
    return bare.equals(piece) ? piece : around(bare.strip());
  }

  /** A domain, a name with a word that outlets bear, or beside a date one all in capitals. */
  private static boolean isOutlet(String piece, boolean dated) {
    if (DOMAIN.matcher(piece).matches()) {
      return true;
    }
    boolean capitals =
        dated && piece.indexOf(' ') > 0 && piece.equals(piece.toUpperCase(Locale.ROOT));
    return NAME.matcher(piece).matches() && (capitals || OutletWords.in(piece));
  }
}
