package kawat.article.body;

import java.util.Arrays;

/** Counts the kinds of characters that tell prose from lists, labels and menus. */
final class Marks {
  static final int STOP = 1;
  static final int COMMA = 2;
  static final int DIGIT = 3;
  static final int CAPITAL = 4;
  static final int ODD = 5;

  private static final byte[] KINDS = new byte[128];

  static {
    enter(STOP, ".?!");
    enter(COMMA, ",");
    enter(DIGIT, "0123456789");
    enter(CAPITAL, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    enter(ODD, "|#@");
  }

  private final int[] counts = new int[6];

  private static void enter(int kind, String characters) {
    characters.chars().forEach(c -> KINDS[c] = (byte) kind);
  }

  /** Counts the characters of a block; what was counted before is forgotten. */
  void count(String text) {
    Arrays.fill(counts, 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      counts[c < KINDS.length ? KINDS[c] : kindBeyondAscii(c)]++;
    }
  }

  private static int kindBeyondAscii(char c) {
    return switch (c) {
      case '…', '。' -> STOP;
      case '©', '›', '»' -> ODD;
      default -> 0;
    };
  }

  /** How many of the kind there are. */
  int of(int kind) {
    return counts[kind];
  }
}
