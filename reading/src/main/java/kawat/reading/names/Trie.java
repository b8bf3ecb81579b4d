package kawat.reading.names;

import java.util.ArrayList;
import java.util.List;
import kawat.reading.language.WordMap;
import org.jspecify.annotations.Nullable;

/** Finds the longest run of words that is listed. Built once, then only read. */
final class Trie<T> {
  private final WordMap<Trie<T>> next = new WordMap<>();
  private final List<T> here = new ArrayList<>(1);

  /**
   * What was found.
   *
   * @param from first piece
   * @param to after the last piece
   * @param values what the words may mean, in the order of listing
   */
  record Match<T>(int from, int to, List<T> values) {}

  void add(List<String> words, T value) {
    Trie<T> at = this;
    for (String word : words) {
      at = at.next.at(word, Trie::new);
    }
    if (!at.here.contains(value)) {
      at.here.add(value);
    }
  }

  /** What exactly these words may mean. */
  List<T> exactly(List<String> words) {
    Trie<T> at = this;
    for (String word : words) {
      at = at.next.get(word);
      if (at == null) {
        return List.of();
      }
    }
    return at.here;
  }

  boolean starts(String word) {
    return next.has(word);
  }

  /** What follows a word that listed runs begin with, null where none does. */
  @Nullable Trie<T> after(String word) {
    return next.get(word);
  }

  /** Asks whether a value fits a run that ends before a piece. */
  interface Fit<T> {
    boolean test(T value, int end);
  }

  private static <T> List<T> fitting(List<T> values, int end, Fit<T> fits) {
    int n = 0;
    while (n < values.size() && fits.test(values.get(n), end)) {
      n++;
    }
    if (n == values.size()) {
      return values; // mostly; no list is made then
    }
    List<T> some = new ArrayList<>(values.subList(0, n));
    for (T value : values.subList(n + 1, values.size())) {
      if (fits.test(value, end)) {
        some.add(value);
      }
    }
    return some;
  }

  /**
   * The longest listed run at a piece that has a value which fits.
   *
   * @param first what follows the piece's own word ({@link #after}), null where nothing is listed
   * @param to where it must end at the latest
   * @param fits asked with the piece after the run
   */
  static <T> @Nullable Match<T> longest(
      @Nullable Trie<T> first, Pieces pieces, int from, int to, Fit<T> fits) {
    Trie<T> at = from < to ? first : null;
    Match<T> best = null;
    int end = from;
    while (at != null) {
      end++;
      if (!at.here.isEmpty()) {
        List<T> fitting = fitting(at.here, end, fits);
        if (!fitting.isEmpty()) {
          best = new Match<>(from, end, fitting);
        }
      }
      at = end < to ? at.next.get(pieces.key(end)) : null;
    }
    return best;
  }
}
