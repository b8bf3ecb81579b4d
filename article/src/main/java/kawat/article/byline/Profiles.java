package kawat.article.byline;

import java.util.List;
import java.util.Locale;
import kawat.article.lines.WordList;

/** Addresses of the pages that a site keeps about its people. */
public final class Profiles {
  private static final List<String> PATHS = WordList.entries("profile-paths.txt");

  private Profiles() {}

  /** Whether the address is that of a person's page: {@code /penulis/sari-dewi}. */
  public static boolean is(String href) {
    String lower = href.toLowerCase(Locale.ROOT);
    int scheme = lower.indexOf("://");
    int path = scheme < 0 ? 0 : scheme + 3;
    return PATHS.stream().anyMatch(p -> lower.indexOf(p, path) >= 0);
  }
}
