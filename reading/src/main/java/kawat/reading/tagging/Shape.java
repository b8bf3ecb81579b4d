package kawat.reading.tagging;

/** How a word is written, told in a small number. */
public final class Shape {
  public static final int SMALL = 0;
  public static final int CAPITAL = 1;
  public static final int SHORT_CAPITALS = 2;
  public static final int LONG_CAPITALS = 3;
  public static final int LETTER = 4;
  public static final int MIXED = 5;
  public static final int NUMBER = 6;
  public static final int MARK = 7;

  /** Added for a word that a hyphen joins to the one before. */
  public static final int JOINED = 8;

  /** Added for a word in a line whose words all have capitals. */
  public static final int TITLED = 16;

  private static final int SHORT = 4;

  private Shape() {}

  /** The shape of a word of letters: "Sari", "PBB", "KEMLU", "McKay". */
  public static int ofWord(String text, int start, int end) {
    if (!Character.isUpperCase(text.charAt(start))) {
      for (int i = start + 1; i < end; i++) {
        if (Character.isUpperCase(text.charAt(i))) {
          return MIXED;
        }
      }
      return SMALL;
    }
    boolean small = false;
    boolean capital = false;
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      small |= Character.isLowerCase(c);
      capital |= Character.isUpperCase(c);
    }
    if (small) {
      return capital ? MIXED : CAPITAL;
    }
    return end - start == 1 ? LETTER : end - start <= SHORT ? SHORT_CAPITALS : LONG_CAPITALS;
  }
}
