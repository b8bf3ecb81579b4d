package kawat.weaving;

import java.util.List;

/**
 * What pages say together.
 *
 * @param reuse copied passages, in the order of the later page
 * @param events every event of every page, merged, by date, those without one last
 * @param stories groups of pages
 * @param disagreements where tellings differ
 */
public record Weave(
    List<Reuse> reuse,
    List<MergedEvent> events,
    List<Story> stories,
    List<Disagreement> disagreements) {
  public Weave {
    reuse = List.copyOf(reuse);
    events = List.copyOf(events);
    stories = List.copyOf(stories);
    disagreements = List.copyOf(disagreements);
  }
}
