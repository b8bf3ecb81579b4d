package kawat.weaving.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text: lower case, NFKC, without punctuation, each with its place in the original.
 *
 * @param words folded
 * @param starts of each word, in chars of the original
 * @param ends after each word, same unit
 */
public record Words(List<String> words, List<Integer> starts, List<Integer> ends) {
  public Words {
    words = List.copyOf(words);
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
  }

  public static Words of(String text) {
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isLetterOrDigit(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      if (i > start) {
        words.add(fold(text.substring(start, i)));
        starts.add(start);
        ends.add(i);
      } else {
        i += Character.charCount(text.codePointAt(i));
      }
    }
    return new Words(words, starts, ends);
  }

  private static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  public int size() {
    return words.size();
  }

  /** F1 of the two bags of words, 0 to 1. */
  public static double likeness(String a, String b) {
    List<String> left = of(a).words;
    List<String> right = of(b).words;
    int common = common(left, right);
    return common == 0 ? 0 : 2.0 * common / (left.size() + right.size());
  }

  /** Share of the words of {@code part} that {@code whole} has, too, 0 to 1. */
  public static double coverage(String part, String whole) {
    List<String> words = of(part).words;
    return words.isEmpty() ? 0 : (double) common(words, of(whole).words) / words.size();
  }

  private static int common(List<String> left, List<String> right) {
    Map<String, Integer> count = new HashMap<>();
    left.forEach(w -> count.merge(w, 1, Integer::sum));
    int common = 0;
    for (String word : right) {
      if (count.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }

  /** The distinct words. */
  public Set<String> distinct() {
    return new HashSet<>(words);
  }
}
