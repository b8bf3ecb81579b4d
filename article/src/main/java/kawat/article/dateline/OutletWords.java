package kawat.article.dateline;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kawat.article.lines.WordList;

/** Tells the names of outlets by the words that they are made of: "HARIAN SENJA". */
public final class OutletWords {
  private static final Set<String> WORDS = new HashSet<>(WordList.entries("outlet-words.txt"));

  /** A domain as a pattern: "warta.co.id", "Warta.com". */
  public static final String DOMAIN =
      "[A-Za-z0-9][\\w-]*(?:\\.[A-Za-z0-9-]+)*\\.(?i:com|co\\.id|co|id|net|news|tv|org|info)";

  private OutletWords() {}

  /** True where a word of the name is one that outlets bear. */
  public static boolean in(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
