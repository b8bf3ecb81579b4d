package kawat.reading.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is printed in digits with the marks of Indonesian: 2.000, 1,5, 1.234,56. */
final class Digits {
  /** Digits of a number without marks, at most. */
  private static final int LONGEST = 18;

  private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
  private static final Pattern COMMAED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,18},\\d+");
  private static final Pattern ENGLISH_DECIMAL = Pattern.compile("\\d{1,18}\\.\\d{1,2}");

  private Digits() {}

  /**
   * The number, or empty for a date, a clock time with a colon, a score or an address.
   *
   * <p>A comma before exactly three zeros marks thousands, as pages that copy English agencies have
   * it: "10,000 orang"; any other comma is the decimal one: "7,485 persen".
   */
  static Optional<BigDecimal> read(String printed) {
    if (plain(printed)) {
      return Optional.of(new BigDecimal(printed));
    }
    if (DOTTED.matcher(printed).matches()) {
      return Optional.of(new BigDecimal(printed.replace(".", "").replace(',', '.')));
    }
    if (COMMAED.matcher(printed).matches() && groups(printed)) {
      return Optional.of(new BigDecimal(printed.replace(",", "")));
    }
    if (DECIMAL.matcher(printed).matches()) {
      return Optional.of(new BigDecimal(printed.replace(',', '.')));
    }
    if (ENGLISH_DECIMAL.matcher(printed).matches()) {
      return Optional.of(new BigDecimal(printed));
    }
    return Optional.empty();
  }

  /** Only digits, as most numbers have. */
  private static boolean plain(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) < '0' || printed.charAt(i) > '9') {
        return false;
      }
    }
    return !printed.isEmpty() && printed.length() <= LONGEST;
  }

  private static boolean groups(String printed) {
    int first = printed.indexOf(',');
    return printed.endsWith(",000") || printed.indexOf(',', first + 1) > 0 || printed.contains(".");
  }
}
