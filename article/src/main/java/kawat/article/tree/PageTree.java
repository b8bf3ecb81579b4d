package kawat.article.tree;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page after the walk.
 *
 * @param blocks its text in order
 * @param boxes the boxes around it, outermost first
 * @param marks elements that speak of the article rather than belong to it
 */
public record PageTree(List<TextBlock> blocks, List<Box> boxes, Marks marks) {
  /**
   * An element that by its name or a declaration holds the name of somebody.
   *
   * @param element as parsed
   * @param block number of the first block of text that starts in it or after it
   */
  public record PersonMark(Element element, int block) {}

  /**
   * Elements that later rooms ask for, gathered on the one walk.
   *
   * @param metas {@code meta} elements
   * @param links {@code link} elements
   * @param json contents of JSON-LD scripts
   * @param titles {@code title} of the head, at most one
   * @param times {@code time} elements and those whose class says that they date the article
   * @param authors elements that declare an author
   * @param people elements whose name says that they hold an author's, where they stand
   * @param categories links that declare the section
   * @param current entries of menus and tabs that are marked as the one shown
   * @param pictures images and figures
   * @param properties other elements with {@code itemprop} or {@code property}
   */
  public record Marks(
      List<Element> metas,
      List<Element> links,
      List<String> json,
      List<String> titles,
      List<Element> times,
      List<Element> authors,
      List<PersonMark> people,
      List<Element> categories,
      List<Element> current,
      List<Element> pictures,
      List<Element> properties) {}
}
