package kawat.reading.attribution;

import java.util.List;
import kawat.model.Chain.Hop;

/**
 * A place where the page names its source.
 *
 * @param sentence index of the sentence
 * @param start of the cue or name that comes first, in chars of the text
 * @param end after cue and source
 * @param level its place in a chain
 * @param head true where it opens its sentence, so that it governs what follows too
 * @param before true where the source precedes its verb ("KCNA melaporkan …"), so that it speaks
 *     for what comes after it only
 * @param hops nearest first; none where the page names itself
 */
public record Citation(
    int sentence, int start, int end, Level level, boolean head, boolean before, List<Hop> hops) {
  public Citation {
    hops = List.copyOf(hops);
  }

  /** Places in a chain, nearest to the outlet first. */
  public enum Level {
    /** Another outlet that the page takes over. */
    RELAY,
    /** Who reports it in its own voice. */
    REPORT,
    /** To whom it was said. */
    TOLD
  }
}
