package kawat.article.dateline;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kawat.article.lines.WordList;

/** Tells names of countries and provinces by the words that they are made of: "KOREA SELATAN". */
public final class PlaceWords {
  private static final Set<String> WORDS = new HashSet<>(WordList.entries("place-words.txt"));

  private PlaceWords() {}

  /** True where a word of the name is one of a country's or province's. */
  public static boolean in(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
