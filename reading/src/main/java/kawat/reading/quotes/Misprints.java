package kawat.reading.quotes;

/** Compares words that a slip of the finger may have made different. */
final class Misprints {
  private Misprints() {}

  /** True where one letter was changed, left out or added. */
  static boolean oneLetterApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
      return false;
    }
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    String restA = a.substring(i);
    String restB = b.substring(i);
    return tail(restA, 1).equals(tail(restB, 1))
        || tail(restA, 1).equals(restB)
        || restA.equals(tail(restB, 1));
  }

  private static String tail(String rest, int from) {
    return rest.substring(Math.min(from, rest.length()));
  }
}
