package kawat.article.published;

/**
 * Which ways of writing a date a line may hold, told by how digits, letters and marks meet in it: a
 * look that spares most lines most patterns.
 *
 * @param numbers a mark between two digits: "3/4/2025", "2025-04-03"
 * @param afterDigit a digit, then space or hyphen, then a letter: "3 April", "3rd of April"
 * @param beforeDigit a letter or full stop, then space, then a digit: "April 3", "Apr. 3"
 */
record DateShapes(boolean numbers, boolean afterDigit, boolean beforeDigit) {
  /** "rd" in "3rd of April". */
  private static final int SUFFIX = 2;

  static DateShapes of(String line) {
    boolean numbers = false;
    boolean after = false;
    boolean before = false;
    for (int i = 1; i < line.length() - 1; i++) {
      char c = line.charAt(i);
      if (c > '/') {
        continue;
      }
      char last = line.charAt(i - 1);
      if ((c == '/' || c == '.' || c == '-') && isDigit(last)) {
        numbers |= isDigit(line.charAt(i + 1));
      }
      if (c <= ' ' || c == '-') {
        int next = afterGap(line, i);
        char first = next < line.length() ? line.charAt(next) : 0;
        after |= Character.isLetter(first) && endsNumber(line, i);
        before |= isDigit(first) && (last == '.' || Character.isLetter(last));
        i = next - 1;
      }
    }
    return new DateShapes(numbers, after, before);
  }

  private static int afterGap(String line, int gap) {
    int i = gap;
    while (i < line.length() && (line.charAt(i) <= ' ' || line.charAt(i) == '-')) {
      i++;
    }
    return i;
  }

  private static boolean endsNumber(String line, int end) {
    return isDigit(line.charAt(end - 1))
        || (end > SUFFIX && isDigit(line.charAt(end - 1 - SUFFIX)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a month's name stands where a date has one. */
  boolean named() {
    return afterDigit || beforeDigit;
  }
}
