package kawat.reading.events;

import java.util.Optional;
import kawat.model.Event.When;

/** First and last day that an EDTF value allows. */
final class Bounds {
  private Bounds() {}

  /** True where the two can be the same day, or where one is not told. */
  static boolean meet(Optional<When> a, Optional<When> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    String x = a.get().edtf();
    String y = b.get().edtf();
    return first(x).compareTo(last(y)) <= 0 && first(y).compareTo(last(x)) <= 0;
  }

  private static String first(String edtf) {
    String start = edtf.split("/", 2)[0];
    return start + "0000-01-01".substring(Math.min(10, start.length()));
  }

  private static String last(String edtf) {
    String[] parts = edtf.split("/", 2);
    String end = parts[parts.length - 1];
    return end + "0000-12-31".substring(Math.min(10, end.length()));
  }
}
