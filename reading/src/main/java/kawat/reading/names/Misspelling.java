package kawat.reading.names;

/** Are two words one but for a slip of the pen? */
final class Misspelling {
  private Misspelling() {}

  /** True where one letter after the first is missing, added, another or swapped with the next. */
  static boolean between(String one, String other) {
    if (one.length() > other.length()) {
      return between(other, one);
    }
    int more = other.length() - one.length();
    if (more > 1 || one.isEmpty() || one.equals(other) || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int at = 1;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    if (more == 1) {
      return ends(one, at, other, at + 1);
    }
    return ends(one, at + 1, other, at + 1)
        || at + 1 < one.length()
            && one.charAt(at) == other.charAt(at + 1)
            && one.charAt(at + 1) == other.charAt(at)
            && ends(one, at + 2, other, at + 2);
  }

  private static boolean ends(String one, int from, String other, int otherFrom) {
    return one.regionMatches(from, other, otherFrom, one.length() - from)
        && one.length() - from == other.length() - otherFrom;
  }
}
