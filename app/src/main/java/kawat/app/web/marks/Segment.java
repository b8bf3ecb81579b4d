package kawat.app.web.marks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A stretch of text over which the marks do not change.
 *
 * @param text the words
 * @param marks that lie on it, longest first
 * @param anchors of the marks that begin here
 */
public record Segment(String text, List<Mark> marks, List<String> anchors) {
  public Segment {
    marks = List.copyOf(marks);
    anchors = List.copyOf(anchors);
  }

  /** The innermost mark, to which the words link. */
  public Optional<Mark> inner() {
    return marks.reversed().stream().filter(m -> m.kind() != Mark.Kind.CHOSEN).findFirst();
  }

  /** True where the innermost mark begins, so that each mark is one stop for the keyboard. */
  public boolean first() {
    return inner().map(m -> anchors.contains(m.anchor())).orElse(false);
  }

  /** What lies on the words, for a tooltip. */
  public String label() {
    return marks.reversed().stream()
        .filter(m -> m.kind() != Mark.Kind.CHOSEN)
        .map(Mark::label)
        .collect(Collectors.joining("\n"));
  }

  /**
   * Names of style: {@code m m-quote m-event}.
   *
   * @param chosen the item that should stand out; empty for none
   */
  public String style(String chosen) {
    String kinds =
        marks.stream()
            .map(m -> "m-" + m.kind().name().toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining(" "));
    boolean out = marks.stream().anyMatch(m -> m.item().equals(chosen));
    return "m " + kinds + (out ? " chosen" : "");
  }
}
