package kawat.model;

import java.util.List;
import java.util.Optional;

/**
 * On whose word we have it: from the source nearest to the page's own outlet towards the origin,
 * leaving out that outlet and the speaker or actor himself.
 *
 * @param hops nearest first; empty where the page names none
 */
public record Chain(List<Hop> hops) {
  public static final Chain NONE = new Chain(List.of());

  public Chain {
    hops = List.copyOf(hops);
  }

  /** The far end: whose word it is in the end. */
  public Optional<Actor> origin() {
    return hops.isEmpty() ? Optional.empty() : Optional.of(hops.getLast().source());
  }

  /**
   * One source of a chain.
   *
   * @param source who says or relays it
   * @param relation how the hop before depends on it
   * @param cue the words that say so ("seperti dilaporkan"), empty where it is carried over from an
   *     earlier sentence
   * @param evidence where the cue and the source's name stand
   */
  public record Hop(Actor source, Relation relation, String cue, Optional<Evidence> evidence) {}

  /** Kinds of link, in JSON in lower case. */
  public enum Relation {
    /** Taken over from another medium: dilansir, melansir, dikutip dari. */
    RELAYS,
    /** Reported in the source's own voice: KCNA melaporkan, menurut laporan. */
    REPORTS,
    /** Told to it: "kata X kepada AFP". */
    TOLD_TO,
    /** A document: a letter, a statement, a report. */
    DOCUMENT,
    /** On somebody's word: menurut X. */
    ACCORDING_TO,
    /** A source with a description only: "seorang pejabat senior". */
    ANONYMOUS
  }
}
