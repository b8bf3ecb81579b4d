package kawat.weaving.reuse;

import java.util.Arrays;

/** How often other texts were met, for one text at a time. */
final class Hits {
  private int[] texts = new int[256];
  private int[] seen = new int[256];
  private int[] seeing = new int[256];
  private int[] order = new int[64];
  private int count;

  void clear() {
    for (int i = 0; i < count; i++) {
      int at = order[i];
      texts[at] = 0;
      seen[at] = 0;
      seeing[at] = 0;
    }
    count = 0;
  }

  /**
   * @param seen the text sees the other by one more shingle
   * @param seeing the other sees the text by one more
   */
  void add(int other, boolean seen, boolean seeing) {
    if (2 * count >= texts.length) {
      grow();
    }
    int at = slot(other + 1);
    if (texts[at] == 0) {
      texts[at] = other + 1;
      if (count == order.length) {
        order = Arrays.copyOf(order, 2 * count);
      }
      order[count++] = at;
    }
    this.seen[at] += seen ? 1 : 0;
    this.seeing[at] += seeing ? 1 : 0;
  }

  private int slot(int text) {
    int mask = texts.length - 1;
    int at = text * 0x9e3779b1 >>> 7 & mask;
    while (texts[at] != 0 && texts[at] != text) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] old = texts;
    int[] oldSeen = seen;
    int[] oldSeeing = seeing;
    int[] oldOrder = order;
    texts = new int[2 * old.length];
    seen = new int[2 * old.length];
    seeing = new int[2 * old.length];
    for (int i = 0; i < count; i++) {
      int from = oldOrder[i];
      int at = slot(old[from]);
      texts[at] = old[from];
      seen[at] = oldSeen[from];
      seeing[at] = oldSeeing[from];
      order[i] = at;
    }
  }

  int count() {
    return count;
  }

  int text(int i) {
    return texts[order[i]] - 1;
  }

  int seen(int i) {
    return seen[order[i]];
  }

  int seeing(int i) {
    return seeing[order[i]];
  }
}
