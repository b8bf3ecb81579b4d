package kawat.article.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An element that stands as a block of its own, with what its inside adds up to. Read it after the
 * walk is over.
 */
public final class Box {
  private static final int FAR = 20;

  /** The box around it; null for the page. */
  public final @Nullable Box parent;

  public final String tag;
  public final int depth;

  /** Path of tag and class names over three levels, hashed. */
  public final int path;

  /** Number of the box on the page. */
  public final int order;

  final long groups;

  /** Depth of the nearest box of each group; boxes without a group of their own share it. */
  private final int[] nearest;

  public int blocks;
  public int words;
  public int linkWords;

  /** Words in blocks that read like prose. */
  public int prose;

  public int proseBlocks;

  Box(@Nullable Box parent, String tag, String name, long groups, int order) {
    this.parent = parent;
    this.tag = tag;
    this.groups = groups;
    this.order = order;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.path =
        (parent == null ? 0 : parent.path * 31 % 1_000_003) + 7 * tag.hashCode() + shape(name);
    this.nearest = nearest();
  }

  private int[] nearest() {
    if (parent != null && groups == 0) {
      return parent.nearest;
    }
    int[] depths = new int[Group.ALL.length];
    if (parent == null) {
      Arrays.fill(depths, -FAR);
    } else {
      System.arraycopy(parent.nearest, 0, depths, 0, depths.length);
    }
    for (long rest = groups; rest != 0; rest &= rest - 1) {
      depths[Long.numberOfTrailingZeros(rest)] = depth;
    }
    return depths;
  }

  /** Numbers in names ("post-1234") differ from page to page and from item to item. */
  private static int shape(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < '0' || c > '9') {
        hash = hash * 31 + c;
      }
    }
    return hash;
  }

  void add(TextBlock block) {
    boolean reads = block.isProse();
    blocks++;
    words += block.words();
    linkWords += block.linkWords();
    prose += reads ? block.words() : 0;
    proseBlocks += reads ? 1 : 0;
  }

  void addToParent() {
    if (parent != null) {
      parent.blocks += blocks;
      parent.words += words;
      parent.linkWords += linkWords;
      parent.prose += prose;
      parent.proseBlocks += proseBlocks;
    }
  }

  /** How many levels up the nearest box of the group stands, 0 for this one, 20 for none. */
  public int levels(Group group) {
    return Math.min(FAR, depth - nearest[group.ordinal()]);
  }

  void levels(float[] row, int at) {
    for (int group = 0; group < nearest.length; group++) {
      row[at + group] = Math.min(FAR, depth - nearest[group]);
    }
  }

  /** Whether this box or one around it is of the group. */
  public boolean within(Group group) {
    return levels(group) < FAR;
  }

  /** Whether a box of the group stands at most so many levels up. */
  public boolean near(Group group, int levels) {
    return levels(group) <= levels;
  }
}
