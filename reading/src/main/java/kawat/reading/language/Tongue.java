package kawat.reading.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Tells two languages apart by their prepositions. Immutable. */
public final class Tongue {
  /** Words looked at, at most: {@value}. */
  private static final int MOST = 300;

  /** How many times as many words of the second language there must be. */
  private static final int CLEAR = 2;

  private final LanguagePack first;
  private final LanguagePack second;
  private final Set<String> mine;
  private final Set<String> others;

  private Tongue(LanguagePack first, LanguagePack second) {
    this.first = first;
    this.second = second;
    this.mine = first.words("prepositions.txt");
    this.others = second.words("prepositions.txt");
  }

  /**
   * @param first the language of whatever is not clearly in the second
   */
  public static Tongue of(LanguagePack first, LanguagePack second) {
    return new Tongue(first, second);
  }

  /** The language of paragraphs, BCP 47. */
  public String speaks(List<String> paragraphs) {
    int seen = 0;
    int one = 0;
    int two = 0;
    for (String paragraph : paragraphs) {
      StringTokenizer words = new StringTokenizer(paragraph);
      while (words.hasMoreTokens() && seen < MOST) {
        String word = words.nextToken().toLowerCase(Locale.ROOT);
        one += mine.contains(word) ? 1 : 0;
        two += others.contains(word) ? 1 : 0;
        seen++;
      }
    }
    return two > CLEAR * one ? second.language() : first.language();
  }
}
