package kawat.article.tree;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A run of text that a browser would set as lines of its own.
 *
 * @param text folded
 * @param box where it stands
 * @param order its number on the page
 * @param broken whether a line break rather than a box parts it from the block before
 * @param words runs of letters and digits
 * @param linkWords those inside links
 * @param strongWords those in bold
 * @param inline groups named by inline elements at its start
 * @param lead the words in an inline element at its start that is named after an author
 * @param pictured whether a picture stands between it and the block before
 * @param image the picture that stands last before it, at most three blocks above
 * @param links the links in it
 */
public record TextBlock(
    String text,
    Box box,
    int order,
    boolean broken,
    int words,
    int linkWords,
    int strongWords,
    long inline,
    String lead,
    boolean pictured,
    Optional<Element> image,
    List<Anchor> links) {
  /**
   * A link in a block.
   *
   * @param text its words
   * @param href its address as written
   */
  public record Anchor(String text, String href) {}

  /** The address of the picture before it. */
  public Optional<String> picture() {
    return image.flatMap(Pictures::address);
  }

  /** Words in links by all words. */
  public double linkDensity() {
    return words == 0 ? (linkWords > 0 ? 1 : 0) : Math.min(1, linkWords / (double) words);
  }

  /** Long enough and free enough of links to be a paragraph. */
  public boolean isProse() {
    return words >= 14 && linkWords * 3 < words;
  }

  /** The same of every group, in their order, from a place in a row of numbers on. */
  public void levels(float[] row, int at) {
    box.levels(row, at);
    for (long rest = inline; rest != 0; rest &= rest - 1) {
      row[at + Long.numberOfTrailingZeros(rest)] = 0;
    }
  }

  /** Levels up to the group, an inline element at the start counting as the block's own. */
  public int levels(Group group) {
    return (inline & group.bit()) != 0 ? 0 : box.levels(group);
  }
}
