package kawat.app.web.relation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kawat.app.web.frame.Address;
import kawat.app.web.frame.Frame;
import kawat.app.web.frame.Links;
import kawat.app.web.words.Constants;
import kawat.desk.ActorSummary;
import kawat.weaving.relations.Grain;
import kawat.weaving.relations.Relation;
import kawat.weaving.relations.Step;

/**
 * A relation as its page shows it.
 *
 * @param a name of one side
 * @param b name of the other
 * @param choices actors that the form proposes
 */
public record RelationView(
    Relation relation, RelationChart chart, String a, String b, List<ActorSummary> choices) {
  public RelationView {
    choices = List.copyOf(choices);
  }

  /**
   * A line of the table: a step, or a run of steps of which nothing is told.
   *
   * @param time EDTF
   * @param steps how many, all gaps where more than one
   */
  public record Row(String time, int steps, Step first) {
    public boolean gap() {
      return first.gap();
    }
  }

  /** The steps in order, gaps put together. */
  public List<Row> rows() {
    List<Step> steps = relation.steps();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step first = steps.get(i);
      int from = i;
      while (first.gap() && i + 1 < steps.size() && steps.get(i + 1).gap()) {
        i++;
      }
      rows.add(new Row(time(first, steps.get(i)), i - from + 1, first));
    }
    return rows;
  }

  /** A step's time in EDTF. */
  public String time(Step step) {
    return time(step, step);
  }

  private String time(Step first, Step last) {
    return switch (relation.grain()) {
      case WEEK -> first.first() + "/" + last.last();
      case MONTH -> {
        String from = first.first().toString().substring(0, 7);
        String to = last.first().toString().substring(0, 7);
        yield from.equals(to) ? from : from + "/" + to;
      }
    };
  }

  /** Where a step's events stand on the page. */
  public String anchor(Step step) {
    return "s-" + step.first();
  }

  /** A sum with its sign, to two places; empty words for an unknown one. */
  public String sum(OptionalDouble sum, Frame frame) {
    return sum.isPresent() ? signed(sum.getAsDouble(), frame) : "";
  }

  /** A number with its sign, to two places: {@code +4,2}, {@code −1}. */
  public String signed(double value, Frame frame) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "−" : "";
    return sign + frame.words().number(rounded.abs());
  }

  /** A weight to two places. */
  public String weight(double value, Frame frame) {
    return frame.words().number(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
  }

  /** The same relation by another step. */
  public String by(Grain grain) {
    return Links.relation(relation.a().key(), relation.b().key(), Constants.name(grain));
  }

  /** The relation as JSON. */
  public String json() {
    return Address.of("api", "v1", "relation", relation.a().key(), relation.b().key())
        .plus("by", Constants.name(relation.grain()))
        .toString();
  }
}
