package kawat.reading.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What a room of reading makes of a word by its letters alone: its listings, affixes, classes. A
 * pure function, asked once for each word that the {@link Vocabulary} remembers; then a look into
 * an array. Looking words up by their letters, list after list, was 15 % of all reading (stack
 * samples).
 *
 * <p>Every trait takes a place in every word: make them with the lexicons that live as long as
 * their language pack ({@link kawat.reading.language.LanguagePack#made}), never for a text.
 *
 * @param <T> immutable, with final fields
 */
public final class Trait<T> {
  private static final AtomicInteger MADE = new AtomicInteger();
  private final int number = MADE.getAndIncrement();
  private final Function<Word, T> function;

  private Trait(Function<Word, T> function) {
    this.function = function;
  }

  public static <T> Trait<T> of(Function<Word, T> function) {
    return new Trait<>(function);
  }

  /** How many there are. */
  static int made() {
    return MADE.get();
  }

  /** What the word is in this respect. */
  @SuppressWarnings("unchecked")
  public T of(Word word) {
    T told = (T) word.told(number);
    if (told == null) {
      told = function.apply(word);
      word.tell(number, told);
    }
    return told;
  }
}
