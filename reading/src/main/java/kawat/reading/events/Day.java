package kawat.reading.events;

import java.util.List;

/**
 * A day, month or stretch of time on which an event may have been done.
 *
 * @param edtf its value; empty for none: the page does not tell
 * @param places numbers of the page's dates that mean it, in the order of the text
 */
record Day(String edtf, List<Integer> places) {
  /** The page does not tell. */
  static final Day NONE = new Day("", List.of());

  Day {
    places = List.copyOf(places);
  }

  boolean none() {
    return edtf.isEmpty();
  }

  /** How exact it is: 1 a day, 2 a month, 3 a year, 4 a stretch of time. */
  int exactness() {
    return edtf.indexOf('/') > 0
        ? 4
        : switch (edtf.length()) {
          case 10 -> 1;
          case 7 -> 2;
          default -> 3;
        };
  }
}
