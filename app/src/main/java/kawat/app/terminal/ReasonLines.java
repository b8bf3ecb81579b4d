package kawat.app.terminal;

import java.util.List;
import kawat.reading.reasons.Reason;

/** Why a record says what it says, as a person reads it at a terminal. */
public final class ReasonLines {
  private ReasonLines() {}

  /** A block for each item: what is said, the rule that found it, the words it found it on. */
  public static String of(List<Reason> reasons) {
    StringBuilder out = new StringBuilder();
    String item = "";
    for (Reason reason : reasons) {
      if (!reason.item().equals(item)) {
        item = reason.item();
        out.append(out.isEmpty() ? "" : "\n").append(item).append('\n');
      }
      out.append("  %-7s %s%n".formatted(reason.about(), reason.said()));
      out.append("          %s: %s%n".formatted(reason.rule(), reason.meaning()));
      reason
          .words()
          .ifPresent(
              w ->
                  out.append(
                      "          \"%s\" [%d, %d)%n".formatted(w.exact(), w.start(), w.end())));
    }
    return out.toString();
  }
}
