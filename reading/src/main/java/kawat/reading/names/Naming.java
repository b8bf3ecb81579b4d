package kawat.reading.names;

import java.util.Optional;
import kawat.model.Evidence;
import kawat.reading.tagging.Opinion;

/**
 * How a name of the text was found.
 *
 * @param mention the first place where the text names the actor so
 * @param words the name there
 * @param way by what
 * @param opinion of the tagger on the name's first word, empty where it was not asked
 */
public record Naming(Mention mention, Evidence words, Way way, Optional<Opinion> opinion) {
  /** What finds names. */
  public enum Way {
    /** A gazetteer lists the actor. */
    LISTED,
    /** A capital or seat stands for its state. */
    SEAT,
    /** A noun of office or role. */
    ROLE,
    /** The tagger calls it a name. */
    TAGGED,
    /** Words around it show it: an office before it, a body's noun in it, a verb of speech. */
    PATTERN
  }
}
