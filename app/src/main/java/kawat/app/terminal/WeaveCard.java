package kawat.app.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kawat.model.Chain;
import kawat.weaving.Disagreement;
import kawat.weaving.Reuse;
import kawat.weaving.Story;
import kawat.weaving.Weave;

/** What pages say together, as a person reads it at a terminal. */
public final class WeaveCard {
  private WeaveCard() {}

  /**
   * The card.
   *
   * @param sources where each page came from, by its id
   */
  public static String of(Weave weave, Map<String, String> sources) {
    StringBuilder out = new StringBuilder("Stories\n");
    for (Story story : weave.stories()) {
      out.append("  ").append(story.title()).append('\n');
      story
          .pages()
          .forEach(p -> out.append("    ").append(sources.getOrDefault(p, p)).append('\n'));
    }
    out.append("\nEvents told more than once\n");
    weave.events().stream()
        .filter(e -> e.reports().size() > 1)
        .map(EventLines::card)
        .forEach(c -> out.append(c.indent(2)).append('\n'));
    out.append("Copied passages\n");
    weave.reuse().forEach(r -> out.append(copied(r)));
    out.append("\nDisagreements\n");
    weave.disagreements().forEach(d -> out.append(disagreement(d)));
    return out.toString();
  }

  /** Which passage stands where, in a line. */
  public static String copied(Reuse r) {
    return "  %s, paragraph %d <- %s, paragraph %d (%s, %.0f%%)%n"
        .formatted(
            r.later().source(),
            r.later().block() + 1,
            r.earlier().source(),
            r.earlier().block() + 1,
            r.kind().name().toLowerCase(Locale.ROOT),
            100 * r.likeness());
  }

  /** In what tellings differ, and each with its words. */
  public static String disagreement(Disagreement d) {
    return "  %s: %s%n%s%n"
        .formatted(
            d.kind().name().toLowerCase(Locale.ROOT),
            d.what(),
            d.sides().stream()
                .map(
                    s ->
                        "    %s: %s \"%s\"%s"
                            .formatted(
                                s.source(), s.value(), s.evidence().exact(), sources(s.sources())))
                .collect(Collectors.joining("\n")));
  }

  /** On whose word, the origin first; nothing where the page names nobody. */
  private static String sources(Chain chain) {
    return chain.hops().isEmpty() ? "" : " (" + EventLines.names(chain) + ")";
  }
}
