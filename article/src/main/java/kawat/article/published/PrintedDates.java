package kawat.article.published;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.lines.WordList;

/**
 * Dates as pages print them: "Senin, 3 Maret 2025 | 19:08 WIB", "03/03/2025, 19.08", "March 3,
 * 2025".
 */
public final class PrintedDates {
  private static final Map<String, Integer> MONTHS =
      WordList.rows("months.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, r -> Integer.valueOf(r.get(1))));
  private static final String MONTH =
      MONTHS.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .collect(Collectors.joining("|", "(?:", ")\\b\\.?"));
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Templates run words together: "By Sari DewiMar 3, 2025". */
  private static final String WORD_START = "(?:\\b|(?-iu:(?<=\\p{Ll})(?=\\p{Lu})))";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of )?(?<m>"
              + MONTH
              + ")[\\s,'-]+(?<y>(?:19|20)\\d{2})(?!\\d)",
          FLAGS);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          WORD_START
              + "(?<m>"
              + MONTH
              + ")\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(?<y>(?:19|20)\\d{2})(?!\\d)",
          FLAGS);
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<y>(?:19|20)\\d{2})[\\s-]+(?<m>" + MONTH + ")[\\s-]+(?<d>\\d{1,2})(?!\\d)",
          FLAGS);

  /** "Maret 2025". */
  private static final Pattern MONTH_ALONE =
      Pattern.compile("\\b(?<m>" + MONTH + ")\\s+(?<y>(?:19|20)\\d{2})(?!\\d)", FLAGS);

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/])(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>(?:19|20)\\d{2})(?!\\d)");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)");

  /** Offsets of Indonesia's three zones, by law since 1988. */
  private static final Map<String, String> ZONES =
      Map.of("wib", "+07:00", "wita", "+08:00", "wit", "+09:00", "gmt", "Z", "utc", "Z");

  /** The zones as an alternation for a pattern, the longer before those that they begin with. */
  public static final String ZONE =
      ZONES.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .collect(Collectors.joining("|"));

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d/])(?<h>[01]?\\d|2[0-3])[:.](?<min>[0-5]\\d)(?::[0-5]\\d)?(?!\\d)\\s*(?<ap>[ap]\\.?m\\.?)?\\s*(?<zone>"
              + ZONE
              + ")?",
          FLAGS);

  /** The order of day and month in a date. */
  public enum Written {
    /** The month is named or the year comes first: nothing is open. */
    PLAIN,
    /** "25/3/2025". */
    DAY_FIRST,
    /** "3/25/2025". */
    MONTH_FIRST,
    /** "3/4/2025" is read with the day first and may be meant otherwise. */
    EITHER
  }

  private PrintedDates() {}

  /**
   * The first date on the line, with the time beside it where one is printed.
   *
   * @param value ISO 8601 at the precision printed
   * @param start where the date starts in the line
   * @param end where date and time end
   * @param written what of its order can be told
   */
  public record Found(String value, int start, int end, Written written) {
    /** Whether an hour is given. */
    public boolean timed() {
      return value.length() > 10;
    }
  }

  /** The first date in the line. */
  public static Optional<Found> first(String line) {
    return hasYear(line) ? search(line) : Optional.empty();
  }

  /** Every date has a year of this century or the last; lines without one need no search. */
  private static boolean hasYear(String line) {
    for (int i = line.length() - 4; i >= 0; i--) {
      boolean century = line.startsWith("20", i) || line.startsWith("19", i);
      if (century && isDigit(line.charAt(i + 2)) && isDigit(line.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<Found> search(String line) {
    for (Pattern pattern : patterns(line)) {
      Optional<Found> found = match(pattern, line);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Those that may be in the line, in the order in which they are believed. */
  private static List<Pattern> patterns(String line) {
    DateShapes shapes = DateShapes.of(line);
    boolean named = shapes.named() && MonthNames.mayStandIn(line);
    List<Pattern> patterns = new ArrayList<>();
    if (named && shapes.afterDigit()) {
      patterns.add(DAY_FIRST);
    }
    if (named && shapes.beforeDigit()) {
      patterns.add(MONTH_FIRST);
    }
    if (shapes.numbers()) {
      patterns.add(ISO);
    }
    if (named && shapes.afterDigit()) {
      patterns.add(YEAR_FIRST);
    }
    if (shapes.numbers()) {
      patterns.add(NUMERIC);
    }
    return patterns;
  }

  private static Optional<Found> match(Pattern pattern, String line) {
    Matcher m = pattern.matcher(line);
    while (m.find()) {
      Optional<Found> found = found(pattern, m);
      if (found.isPresent()) {
        return found.map(f -> withTime(line, f, line.length()));
      }
    }
    return Optional.empty();
  }

  /** Every date in the line, in order: "Terbit 3 Maret 2025, diperbarui 4 Maret 2025". */
  public static List<Found> all(String line) {
    if (!hasYear(line)) {
      return List.of();
    }
    List<Found> bare = new ArrayList<>();
    for (Pattern pattern : patterns(line)) {
      Matcher m = pattern.matcher(line);
      while (m.find()) {
        if (bare.stream().noneMatch(f -> m.start() < f.end() && m.end() > f.start())) {
          found(pattern, m).ifPresent(bare::add);
        }
      }
    }
    bare.sort(Comparator.comparingInt(Found::start));
    List<Found> timed = new ArrayList<>();
    for (int i = 0; i < bare.size(); i++) {
      int next = i + 1 < bare.size() ? bare.get(i + 1).start() : line.length();
      timed.add(withTime(line, bare.get(i), next));
    }
    return timed;
  }

  /** "Maret 2025": the month alone, where the line names one and no day of it. */
  public static Optional<Found> month(String line) {
    Matcher m = MONTH_ALONE.matcher(line);
    if (!hasYear(line) || first(line).isPresent() || !m.find()) {
      return Optional.empty();
    }
    String value = String.format(Locale.ROOT, "%s-%02d", m.group("y"), number(m.group("m")));
    return Optional.of(new Found(value, m.start(), m.end(), Written.PLAIN));
  }

  private static Optional<Found> found(Pattern pattern, Matcher m) {
    Written written =
        pattern == NUMERIC
            ? order(Integer.parseInt(m.group("d")), Integer.parseInt(m.group("m")))
            : Written.PLAIN;
    return day(m.group("y"), m.group("m"), m.group("d"))
        .map(day -> new Found(day, m.start(), m.end(), written));
  }

  private static Written order(int first, int second) {
    return first > 12
        ? Written.DAY_FIRST
        : second > 12 ? Written.MONTH_FIRST : first == second ? Written.PLAIN : Written.EITHER;
  }

  /** The date with the hour that stands behind it, before the given end. */
  private static Found withTime(String line, Found date, int end) {
    Matcher t = TIME.matcher(line).region(date.end(), Math.min(end, date.end() + 24));
    t.useTransparentBounds(true);
    if (!t.find()) {
      return date;
    }
    int hour = Integer.parseInt(t.group("h"));
    String half = t.group("ap");
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    String zone = t.group("zone");
    String offset = zone == null ? "" : ZONES.getOrDefault(zone.toLowerCase(Locale.ROOT), "");
    return new Found(
        date.value() + Moments.clock(hour, Integer.parseInt(t.group("min")), offset),
        date.start(),
        t.end(),
        date.written());
  }

  private static int number(String month) {
    return Objects.requireNonNull(MONTHS.get(plain(month)), month);
  }

  private static String plain(String month) {
    return month.toLowerCase(Locale.ROOT).replace(".", "");
  }

  private static Optional<String> day(String year, String month, String day) {
    String name = plain(month);
    int y = Integer.parseInt(year);
    int d = Integer.parseInt(day);
    Integer named = MONTHS.get(name);
    int m = named != null ? named : Integer.parseInt(name);
    // 3/25/2025 can only be written month first.
    boolean american = named == null && m > 12 && d <= 12;
    try {
      return Optional.of(LocalDate.of(y, american ? d : m, american ? m : d).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether the line holds a date and little else: "Senin, 3 Maret 2025". */
  public static boolean isDateLine(String line) {
    return line.length() < 90
        && first(line).filter(f -> line.length() - (f.end() - f.start()) < 30).isPresent();
  }
}
