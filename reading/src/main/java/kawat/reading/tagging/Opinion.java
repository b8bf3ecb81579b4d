package kawat.reading.tagging;

import java.util.List;

/**
 * What the tagger makes of a word, and why.
 *
 * @param label what it calls it
 * @param lead how far the word's kind is ahead of the next one, in the model's own measure
 * @param strongest features that speak most for this kind against the next one, strongest first
 */
public record Opinion(Label label, float lead, List<Weighed> strongest) {
  public Opinion {
    strongest = List.copyOf(strongest);
  }

  /**
   * A feature with its weight.
   *
   * @param template which thing it looks at; {@code codes/tagger-features.tsv} says which
   * @param weight for the kind against the next one
   */
  public record Weighed(int template, float weight) {}
}
