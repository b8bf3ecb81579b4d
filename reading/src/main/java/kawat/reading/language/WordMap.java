package kawat.reading.language;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a word stands for, made for asking far more words than there are: most words of a text are
 * in no list, and an open table of hashes says so with one look. Filled by one thread, then read by
 * any number.
 */
public final class WordMap<V> {
  private static final int SMALLEST = 2;
  private @Nullable String[] words = new @Nullable String[SMALLEST];
  private int[] hashes = new int[SMALLEST];
  private @Nullable Object[] values = new @Nullable Object[SMALLEST];
  private int size;

  /** The same words and values. */
  public static <V> WordMap<V> copyOf(Map<String, V> listed) {
    WordMap<V> copy = new WordMap<>();
    listed.forEach(copy::put);
    return copy;
  }

  /** Spreads the high bits, on which short words differ, over the low ones; never 0. */
  private static int hash(String word) {
    int h = word.hashCode() * 0x9E3779B9;
    h ^= h >>> 15;
    return h == 0 ? 1 : h;
  }

  /** Place of the word, or of the gap where it belongs. */
  private int place(String word, int hash) {
    int mask = hashes.length - 1;
    int i = hash & mask;
    while (hashes[i] != 0 && (hashes[i] != hash || !word.equals(words[i]))) {
      i = (i + 1) & mask;
    }
    return i;
  }

  /** What the word stands for, null where it is not listed. */
  @SuppressWarnings("unchecked")
  public @Nullable V get(String word) {
    return (V) values[place(word, hash(word))];
  }

  /** The same with an answer for words that are not listed. */
  public V get(String word, V otherwise) {
    V value = get(word);
    return value == null ? otherwise : value;
  }

  public boolean has(String word) {
    return hashes[place(word, hash(word))] != 0;
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** Lists a word, or lists it anew. */
  public void put(String word, V value) {
    int hash = hash(word);
    int i = place(word, hash);
    if (hashes[i] == 0) {
      size++;
    }
    hashes[i] = hash;
    words[i] = word;
    values[i] = value;
    if (size * 2 > hashes.length) {
      grow();
    }
  }

  /** What the word stands for; listed with a new value where it was not. */
  public V at(String word, Supplier<V> missing) {
    V value = get(word);
    if (value == null) {
      value = missing.get();
      put(word, value);
    }
    return value;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    int[] oldHashes = hashes;
    @Nullable Object[] oldValues = values;
    words = new @Nullable String[oldWords.length * 2];
    hashes = new int[oldWords.length * 2];
    values = new @Nullable Object[oldWords.length * 2];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        int to = place(word, oldHashes[i]);
        words[to] = word;
        hashes[to] = oldHashes[i];
        values[to] = oldValues[i];
      }
    }
  }
}
