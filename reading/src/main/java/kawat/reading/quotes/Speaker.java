package kawat.reading.quotes;

import java.util.List;
import kawat.model.Actor;

/**
 * Who speaks, as a stretch of the text says it.
 *
 * @param actors one, or several who spoke jointly
 * @param first index of the first word of the phrase
 * @param end index after its last word
 */
record Speaker(List<Actor> actors, int first, int end) {
  Speaker {
    actors = List.copyOf(actors);
  }
}
