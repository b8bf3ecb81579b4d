package kawat.app.web.disputes;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kawat.app.web.frame.Frame;
import kawat.weaving.Disagreement;

/**
 * Disagreements with the outlets that take part in them.
 *
 * @param outlets names by page
 */
public record Disputes(List<Disagreement> items, Map<String, String> outlets) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  public Disputes {
    items = List.copyOf(items);
    outlets = Map.copyOf(outlets);
  }

  /**
   * @param outlet finds the outlet's name of a page
   */
  public static Disputes of(List<Disagreement> items, UnaryOperator<String> outlet) {
    Map<String, String> outlets = new HashMap<>();
    for (Disagreement item : items) {
      item.sides().forEach(side -> outlets.computeIfAbsent(side.page(), outlet));
    }
    return new Disputes(items, outlets);
  }

  /** Who tells this side. */
  public String outlet(Disagreement.Side side) {
    return outlets.getOrDefault(side.page(), side.source());
  }

  /** What a side says, as the reader's language says it. */
  public String value(Disagreement.Kind kind, Disagreement.Side side, Frame frame) {
    String value = side.value();
    return switch (kind) {
      case DATE -> frame.when(value);
      case DENIAL -> frame.words().maybe("side." + value).orElse(value);
      case FIGURE -> NUMBER.matcher(value).replaceAll(n -> number(n.group(), frame));
      case CHANNEL -> frame.words().channel(value);
      case PLACE, ACTOR, QUOTATION -> value;
    };
  }

  private static String number(String written, Frame frame) {
    return frame.words().number(new BigDecimal(written));
  }

  /** What they speak of; an event is told as {@code FORM: WHO -> WHOM, DATE}. */
  public String what(Disagreement item, Frame frame) {
    String what = item.what().replace("->", "→");
    int colon = what.indexOf(": ");
    if (colon < 0) {
      return what;
    }
    String form = frame.words().maybe("form." + what.substring(0, colon)).orElse("");
    return form.isEmpty() ? what : form + what.substring(colon);
  }

  /** True where a page disagrees with the calendar: its weekday does not fit its date. */
  public boolean calendar(Disagreement item) {
    return item.kind() == Disagreement.Kind.DATE && item.sides().size() == 1;
  }

  public boolean none() {
    return items.isEmpty();
  }
}
