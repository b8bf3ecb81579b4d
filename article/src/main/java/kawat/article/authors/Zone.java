package kawat.article.authors;

/**
 * Where on the page something stands.
 *
 * @param title number of the headline's block, -1 for none
 * @param from number of the text's first block
 * @param to number of its last
 */
record Zone(int title, int from, int to) {
  private static final int ABOVE = 8;
  private static final int BELOW = 14;

  /** Above the text, near the headline. */
  boolean isHead(int block) {
    int top = title >= 0 && title < from && title > from - 40 ? title : from;
    return block >= top - ABOVE && block < from + 2;
  }

  boolean isFoot(int block) {
    return block >= to && block <= to + BELOW;
  }

  /** One of three clues: near the headline, below the text, elsewhere. */
  Clue among(int block, Clue head, Clue foot, Clue away) {
    return isHead(block) ? head : isFoot(block) ? foot : away;
  }

  int fromTitle(int block) {
    return title < 0 ? 99 : Math.min(99, Math.abs(block - title));
  }

  int fromText(int block) {
    int distance = block < from ? from - block : Math.max(0, block - to);
    return Math.min(99, distance);
  }
}
