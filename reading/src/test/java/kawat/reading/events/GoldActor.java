package kawat.reading.events;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kawat.model.Actor;

/**
 * A party as a gold record has it.
 *
 * @param country alpha-3, empty where there is none
 */
record GoldActor(String name, String country) {
  /** As scores compare: one's words are a subset of the other's, or both are of one state. */
  boolean is(Actor actor) {
    Set<String> mine = words(name);
    Set<String> other = words(actor.name());
    boolean named =
        !mine.isEmpty() && !other.isEmpty() && (mine.containsAll(other) || other.containsAll(mine));
    return named || (!country.isEmpty() && country.equals(actor.country().orElse("")));
  }

  private static Set<String> words(String name) {
    List<String> cut = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+"));
    Set<String> words = new HashSet<>(cut);
    words.remove("");
    return words;
  }
}
