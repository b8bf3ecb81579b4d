package kawat.reading.quotes;

import kawat.reading.attribution.Role;
import kawat.reading.attribution.Words;

/** Passes over a date between a subject and its verb: "Kim pada Rabu (3/9/2025) mengatakan …". */
final class Calendar {

  private Calendar() {}

  static boolean dated(Words words, String lower) {
    return words.roles().is(lower, Role.CALENDAR)
        || (lower.length() == 4 && Character.isDigit(lower.charAt(0)));
  }

  /** The word before the date that ends at a word. */
  static int before(Words words, int last, int from) {
    int at = last;
    while (at >= from
        && (dated(words, words.lower(at))
            || Character.isDigit(words.lower(at).charAt(0))
            || words.is(at, Role.DAY)
            || words.is(at, Role.AGO))) {
      at--;
    }
    return at;
  }
}
