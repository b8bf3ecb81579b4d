package kawat.article.published;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Machine-readable moments as pages really write them. */
public final class Moments {
  /** "2015-11-05 T10:08:58Z", "2016-02-23T14:05:00.000+0700", "2016/02/23 14:05", "20160223". */
  private static final Pattern ISO =
      Pattern.compile(
          "^(?<y>(?:19|20)\\d{2})[-/.]?(?<m>\\d{2})[-/.]?(?<d>\\d{2})"
              + "(?:[\\sT,]+(?<h>\\d{1,2}):(?<min>\\d{2})(?::\\d{2})?(?:[.,]\\d+)?\\s*(?<zone>Z|UTC|GMT|WITA|WIT|WIB|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.*$",
          Pattern.CASE_INSENSITIVE);

  /** Seconds or milliseconds since 1970. */
  private static final Pattern EPOCH = Pattern.compile("^1[0-9]{9}(?:\\d{3})?$");

  private Moments() {}

  /** ISO 8601 at the precision given, with the offset where one is written. */
  public static Optional<String> parse(String written) {
    String s = written.strip();
    Matcher iso = ISO.matcher(s);
    if (EPOCH.matcher(s).matches()) {
      long seconds = Long.parseLong(s.substring(0, 10));
      return Optional.of(
          Instant.ofEpochSecond(seconds)
              .atOffset(ZoneOffset.UTC)
              .toString()
              .replaceAll("(T\\d\\d:\\d\\d):\\d\\d", "$1"));
    }
    if (iso.matches()) {
      return day(iso).map(day -> day + time(iso));
    }
    return s.length() > 60
        ? Optional.empty()
        : PrintedDates.first(s).map(PrintedDates.Found::value);
  }

  private static Optional<String> day(Matcher iso) {
    try {
      return Optional.of(
          LocalDate.of(
                  Integer.parseInt(iso.group("y")),
                  Integer.parseInt(iso.group("m")),
                  Integer.parseInt(iso.group("d")))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String time(Matcher iso) {
    if (iso.group("h") == null) {
      return "";
    }
    int hour = Integer.parseInt(iso.group("h"));
    int minute = Integer.parseInt(iso.group("min"));
    return hour > 23 || minute > 59 ? "" : clock(hour, minute, offset(iso.group("zone")));
  }

  /** "T08:05+07:00". */
  static String clock(int hour, int minute, String offset) {
    return (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + minute + offset;
  }

  private static String offset(@org.jspecify.annotations.Nullable String zone) {
    return switch (zone == null ? "" : zone.toUpperCase(Locale.ROOT)) {
      case "" -> "";
      case "Z", "UTC", "GMT" -> "Z";
      case "WIB" -> "+07:00";
      case "WITA" -> "+08:00";
      case "WIT" -> "+09:00";
      case String o when o.length() == 3 -> o + ":00";
      case String o when o.length() == 5 -> o.substring(0, 3) + ":" + o.substring(3);
      case String o -> o;
    };
  }
}
