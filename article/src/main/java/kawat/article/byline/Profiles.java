package kawat.article.byline;

import java.util.Arrays;
import kawat.article.lines.WordList;

/** Addresses of the pages that a site keeps about its people. */
public final class Profiles {
  private static final String[] NONE = {};

  /** Paths by the letter after their first slash. */
  private static final String[][] BY_LETTER = byLetter();

  private Profiles() {}

  private static String[][] byLetter() {
    String[][] paths = new String[128][];
    Arrays.setAll(
        paths,
        letter ->
            WordList.entries("profile-paths.txt").stream()
                .filter(path -> path.charAt(1) == letter)
                .toArray(String[]::new));
    return paths;
  }

  /** Whether the address is that of a person's page: {@code /penulis/sari-dewi}. */
  public static boolean is(String href) {
    int scheme = href.indexOf("://");
    int from = scheme < 0 ? 0 : scheme + 3;
    for (int slash = href.indexOf('/', from); slash >= 0; slash = href.indexOf('/', slash + 1)) {
      if (opensPath(href, slash)) {
        return true;
      }
    }
    return false;
  }

  // Plain loops: every link of every page comes through here.
  private static boolean opensPath(String href, int slash) {
    int letter = slash + 1 < href.length() ? href.charAt(slash + 1) | ' ' : 0;
    for (String path : letter < BY_LETTER.length ? BY_LETTER[letter] : NONE) {
      if (href.regionMatches(true, slash, path, 0, path.length())) {
        return true;
      }
    }
    return false;
  }
}
