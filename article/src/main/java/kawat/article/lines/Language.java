package kawat.article.lines;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import kawat.model.Block;

/** Tells languages apart by their commonest words. */
public final class Language {
  /** Codes of the languages, in alphabetical order. */
  private static final List<String> CODES =
      WordList.rows("common-words.tsv").stream().map(List::getFirst).distinct().sorted().toList();

  /** The languages that a word is common in: "di" is of Indonesian and of Italian. */
  private static final Map<String, int[]> WORDS = new HashMap<>();

  static {
    for (List<String> row : WordList.rows("common-words.tsv")) {
      int[] language = {CODES.indexOf(row.get(0))};
      for (String word : row.get(1).split(" ")) {
        WORDS.merge(word, language, Language::both);
      }
    }
  }

  /** Enough words to decide on. */
  private static final int SAMPLE = 400;

  private static final int LONGEST =
      WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final int[] NONE = {};

  private Language() {}

  /** The BCP 47 code of the body's language, {@code und} where none fits. */
  public static String of(List<Block> body) {
    int[] votes = new int[CODES.size()];
    int seen = 0;
    for (Block block : body) {
      vote(block.text().toLowerCase(Locale.ROOT), votes);
      seen += Lines.words(block.text());
      if (seen > SAMPLE) {
        break;
      }
    }
    int best = 0;
    for (int i = 1; i < votes.length; i++) {
      best = votes[i] >= votes[best] ? i : best;
    }
    return votes[best] == 0 ? "und" : CODES.get(best);
  }

  private static int[] both(int[] some, int[] more) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
  }

  private static void vote(String text, int[] votes) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        boolean small = i > start && i - start <= LONGEST;
        for (int language : small ? WORDS.getOrDefault(text.substring(start, i), NONE) : NONE) {
          votes[language]++;
        }
        start = i + 1;
      }
    }
  }
}
