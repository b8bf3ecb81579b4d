package kawat.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.reading.dates.Expression.Day;
import kawat.reading.dates.Expression.Days;
import kawat.reading.dates.Expression.Lean;

/**
 * Reads dates in digits: 15/8/2022, 15-08-2022, 15.8.2022, 2022-08-15, (15/8), (11-12/8/2025).
 *
 * <p>Day first, as Indonesia writes; month first only where the numbers leave no other way
 * (8/15/2022). 13/25/2025 is no date.
 */
final class NumericDates {
  /** A year beyond is a misprint. */
  private static final int FAR = 2200;

  private NumericDates() {}

  /**
   * @param printed a token of digits and marks
   * @param bare true where a day and month without year may stand, after a weekday or in brackets
   */
  static Optional<Expression> read(String printed, boolean bare) {
    String text = printed.replace('–', '-');
    if (text.indexOf('/') < 0) {
      return single(text, bare).map(d -> d);
    }
    int dash = text.indexOf('-');
    if (dash < 0 || text.chars().filter(c -> c == '-').count() > 1) {
      return single(text, bare).map(d -> d);
    }
    return span(text.substring(0, dash), text.substring(dash + 1), bare);
  }

  /** 11-12/8/2025, 30/10-1/11/2025: the first day takes what it lacks from the last. */
  private static Optional<Expression> span(String head, String tail, boolean bare) {
    Optional<Day> last = single(tail, bare);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Day to = last.get();
    List<Integer> first = numbers(head);
    Optional<Day> from =
        switch (first.size()) {
          case 1 -> day(to.year(), to.month(), first.get(0));
          case 2 -> day(to.year(), first.get(1), first.get(0));
          case 3 -> single(head, bare);
          default -> Optional.empty();
        };
    return from.map(f -> new Days(f, to));
  }

  private static Optional<Day> single(String text, boolean bare) {
    List<Integer> n = numbers(text);
    boolean slashed = text.indexOf('/') > 0;
    if (n.size() == 2 && slashed && bare) {
      return day(0, n.get(1), n.get(0));
    }
    if (n.size() != 3) {
      return Optional.empty();
    }
    if (n.get(0) > 999 && n.get(0) < FAR) {
      return day(n.get(0), n.get(1), n.get(2));
    }
    boolean shortYear = slashed && bare && n.get(2) < 100;
    int year = shortYear ? 2000 + n.get(2) : n.get(2);
    return year < 1000 || year >= FAR
        ? Optional.empty()
        : day(year, n.get(1), n.get(0)).or(() -> day(year, n.get(0), n.get(1)));
  }

  /** The parts between marks; none where they are no plain small numbers or the marks differ. */
  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>(3);
    int value = 0;
    int digits = 0;
    char mark = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : 0;
      if (c >= '0' && c <= '9') {
        value = value * 10 + c - '0';
        if (++digits > 4) {
          return List.of();
        }
      } else {
        boolean strange = c != 0 && ("/-.".indexOf(c) < 0 || (mark != 0 && mark != c));
        if (digits == 0 || digits == 3 || strange) {
          return List.of();
        }
        mark = c == 0 ? mark : c;
        numbers.add(value);
        value = 0;
        digits = 0;
      }
    }
    return numbers;
  }

  /**
   * @param year 0 where none is printed: a leap day passes then
   */
  static Optional<Day> day(int year, int month, int day) {
    boolean fits =
        month >= 1
            && month <= 12
            && day >= 1
            && day <= java.time.YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
    return fits
        ? Optional.of(new Day(year, month, day, Optional.empty(), false, Lean.OPEN))
        : Optional.empty();
  }
}
