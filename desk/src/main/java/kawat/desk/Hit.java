package kawat.desk;

import java.util.List;

/**
 * A page that a query found.
 *
 * @param snippets its best passages, in the order of the text
 * @param score higher is better; comparable within one query only
 */
public record Hit(PageSummary page, List<Snippet> snippets, float score) {
  public Hit {
    snippets = List.copyOf(snippets);
  }

  /**
   * A passage with the words found in it.
   *
   * @param runs joined they are the passage
   */
  public record Snippet(List<Run> runs) {
    public Snippet {
      runs = List.copyOf(runs);
    }
  }

  /**
   * A stretch of a passage, plain text.
   *
   * @param found true where it is a word that the query asks for
   */
  public record Run(String text, boolean found) {}
}
