package kawat.app.web.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kawat.app.web.relation.RelationChart.Gap;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.weaving.MergedEvent;
import kawat.weaving.relations.Grain;
import kawat.weaving.relations.Relation;
import kawat.weaving.relations.Side;
import org.junit.jupiter.api.Test;

class RelationChartTest {
  private static final Actor A = state("AAA");
  private static final Actor B = state("BBB");

  private static Actor state(String key) {
    return new Actor(key, key, Actor.Kind.STATE, Optional.of(key));
  }

  private static MergedEvent event(String date, double goldstein) {
    return new MergedEvent(
        "m" + date,
        Event.Form.AID,
        Optional.empty(),
        new Event.Coding("AID", "070", goldstein),
        List.of(A),
        List.of(B),
        Optional.of(date),
        List.of(date),
        Optional.empty(),
        Event.Status.ASSERTED,
        List.of(),
        List.of());
  }

  private static RelationView view(Grain grain, MergedEvent... events) {
    Relation relation = Relation.of(List.of(events), new Side(A.key()), new Side(B.key()), grain);
    return new RelationView(relation, RelationChart.of(relation), "A", "B", List.of());
  }

  @Test
  void drawsCooperationUpAndConflictDownByOneScale() {
    RelationChart chart =
        view(Grain.MONTH, event("2021-01-05", 8), event("2021-02-05", -4)).chart();
    assertThat(chart.highest()).isEqualTo(8);
    assertThat(chart.bars()).extracting(RelationChart.Bar::up).containsExactly("50.00%", "0.00%");
    assertThat(chart.bars()).extracting(RelationChart.Bar::top).containsExactly("0.00%", "50.00%");
    assertThat(chart.bars()).extracting(RelationChart.Bar::down).containsExactly("0.00%", "25.00%");
  }

  @Test
  void leavesAMonthOfWhichNothingIsToldOpenAndSaysSo() {
    RelationView view = view(Grain.MONTH, event("2021-01-05", 8), event("2021-04-05", 0));
    assertThat(view.chart().bars()).hasSize(2);
    assertThat(view.chart().gaps()).extracting(Gap::steps).containsExactly(2);
    assertThat(view.rows())
        .extracting(RelationView.Row::time)
        .containsExactly("2021-01", "2021-02/2021-03", "2021-04");
    assertThat(view.rows()).extracting(RelationView.Row::gap).containsExactly(false, true, false);
  }

  @Test
  void keepsASmallSumVisible() {
    RelationChart chart =
        view(Grain.MONTH, event("2021-01-05", 10), event("2021-02-05", 0.01)).chart();
    assertThat(chart.bars().getLast().up()).isEqualTo("1.50%");
  }

  @Test
  void namesAFewTimesOnly() {
    RelationChart chart = view(Grain.WEEK, event("2001-01-05", 1), event("2021-02-05", 1)).chart();
    assertThat(chart.ticks()).hasSizeBetween(2, 5);
  }

  @Test
  void drawsNothingOfNothing() {
    RelationView view = view(Grain.MONTH);
    assertThat(view.chart().bars()).isEmpty();
    assertThat(view.rows()).isEmpty();
  }
}
