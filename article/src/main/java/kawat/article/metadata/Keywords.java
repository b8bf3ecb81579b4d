package kawat.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;

/** Which of a page's declared keywords are about the article. */
public final class Keywords {
  private static final Set<String> SITE = Set.copyOf(WordList.entries("site-tags.txt"));

  /** So many single words in a row are a headline that was cut into words. */
  private static final int SHREDS = 5;

  private Keywords() {}

  /** A row of so many topics is looked at. */
  private static final int ROW = 6;

  /**
   * Whether a row of topics is the site's and not the article's: long, and the text speaks of fewer
   * than a third of them. Under a piece on gandum "F1, MotoGP, Hujan, Ponsel, Haji, Mudik" is.
   *
   * @param text headline and body
   */
  public static boolean isOfSite(List<String> row, String text) {
    String words = " " + Lines.key(text) + " ";
    long found =
        row.stream()
            .filter(t -> java.util.Arrays.stream(Lines.key(t).split(" ")).allMatch(words::contains))
            .count();
    return isLong(row) && found * 3 < row.size();
  }

  /** Whether the row has so many topics that they may be the site's. */
  public static boolean isLong(List<String> row) {
    return row.size() >= ROW;
  }

  /**
   * The keywords of which the text speaks: "gandum, jalur kereta, berita terkini" keeps two.
   *
   * @param text headline and body
   */
  public static List<String> about(List<String> keywords, String text) {
    long single = keywords.stream().filter(k -> k.indexOf(' ') < 0).count();
    boolean shreds = single >= SHREDS && single * 5 >= keywords.size() * 4L;
    if (shreds) {
      return List.of();
    }
    String words = " " + Lines.key(text) + " ";
    List<String> kept = new ArrayList<>();
    for (String keyword : keywords) {
      String[] parts = Lines.key(keyword).split(" ");
      long found = java.util.Arrays.stream(parts).filter(p -> words.contains(p)).count();
      boolean site =
          java.util.Arrays.stream(parts).anyMatch(p -> SITE.contains(p.toLowerCase(Locale.ROOT)));
      if (found * 2 >= parts.length && !(site && found < parts.length)) {
        kept.add(keyword);
      }
    }
    return kept;
  }
}
