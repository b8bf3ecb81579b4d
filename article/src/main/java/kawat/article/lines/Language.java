package kawat.article.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kawat.model.Block;

/** Tells languages apart by their commonest words. */
public final class Language {
  /** The languages that a word is common in: "di" is of Indonesian and of Italian. */
  private static final Map<String, List<String>> WORDS = new HashMap<>();

  static {
    for (List<String> row : WordList.rows("common-words.tsv")) {
      for (String word : row.get(1).split(" ")) {
        WORDS.computeIfAbsent(word, _ -> new ArrayList<>()).add(row.get(0));
      }
    }
  }

  /** Enough words to decide on. */
  private static final int SAMPLE = 400;

  private static final int LONGEST =
      WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Language() {}

  /** The BCP 47 code of the body's language, {@code und} where none fits. */
  public static String of(List<Block> body) {
    Map<String, Integer> votes = new HashMap<>();
    int seen = 0;
    for (Block block : body) {
      vote(block.text().toLowerCase(Locale.ROOT), votes);
      seen += Lines.words(block.text());
      if (seen > SAMPLE) {
        break;
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("und");
  }

  private static void vote(String text, Map<String, Integer> votes) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        boolean small = i > start && i - start <= LONGEST;
        if (small) {
          WORDS
              .getOrDefault(text.substring(start, i), List.of())
              .forEach(language -> votes.merge(language, 1, Integer::sum));
        }
        start = i + 1;
      }
    }
  }
}
