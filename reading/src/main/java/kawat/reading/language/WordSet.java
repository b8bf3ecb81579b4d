package kawat.reading.language;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word list: quick to say that it lacks a word, and in the order of its file. Immutable. */
public final class WordSet extends AbstractSet<String> {
  private final WordMap<String> index = new WordMap<>();
  private final List<String> ordered;

  private WordSet(Collection<String> words) {
    this.ordered = words.stream().distinct().toList();
    ordered.forEach(word -> index.put(word, word));
  }

  public static WordSet of(Collection<String> words) {
    return words instanceof WordSet set ? set : new WordSet(words);
  }

  @Override
  public boolean contains(@Nullable Object word) {
    return word instanceof String s && index.has(s);
  }

  @Override
  public Iterator<String> iterator() {
    return ordered.iterator();
  }

  @Override
  public int size() {
    return ordered.size();
  }
}
