package kawat.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
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

  private static <T> List<T> fitting(List<T> values, int end, BiPredicate<T, Integer> fits) {
    List<T> some = new ArrayList<>(values.size());
    for (T value : values) {
      if (fits.test(value, end)) {
        some.add(value);
      }
    }
    return some;
  }

  /**
   * The longest listed run at a piece that has a value which fits.
   *
   * @param to where it must end at the latest
   * @param fits asked with the piece after the run
   */
  @Nullable Match<T> longest(Pieces pieces, int from, int to, BiPredicate<T, Integer> fits) {
    Trie<T> at = this;
    Match<T> best = null;
    for (int i = from; i < to; i++) {
      at = at.next.get(pieces.key(i));
      if (at == null) {
        break;
      }
      if (!at.here.isEmpty()) {
        int end = i + 1;
        List<T> fitting = fitting(at.here, end, fits);
        if (!fitting.isEmpty()) {
          best = new Match<>(from, end, fitting);
        }
      }
    }
    return best;
  }
}
