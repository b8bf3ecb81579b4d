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
  private static final int ASCII = 128;

  public Words {
    words = List.copyOf(words);
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
  }

  public static Words of(String text) {
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    cut(
        text,
        (start, end) -> {
          words.add(fold(text.substring(start, end)));
          starts.add(start);
          ends.add(end);
        });
    return new Words(words, starts, ends);
  }

  /** The folded words alone, in their order; what most ask for. */
  static List<String> folded(String text) {
    List<String> words = new ArrayList<>();
    cut(text, (start, end) -> words.add(fold(text.substring(start, end))));
    return words;
  }

  private interface Cut {
    void word(int start, int end);
  }

  private static void cut(String text, Cut told) {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && width(text, i) > 0) {
        i += width(text, i);
      }
      if (i > start) {
        told.word(start, i);
      } else {
        i -= width(text, i);
      }
    }
  }

  /** Chars of the code point, less than 0 where it is neither letter nor digit. */
  private static int width(String text, int at) {
    char c = text.charAt(at);
    if (c < ASCII) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ? 1 : -1;
    }
    int point = text.codePointAt(at);
    int chars = Character.charCount(point);
    return Character.isLetterOrDigit(point) ? chars : -chars;
  }

  private static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= ASCII) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      }
    }
    return word.toLowerCase(Locale.ROOT); // what NFKC leaves as it is
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
