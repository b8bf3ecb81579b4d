package kawat.app.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import kawat.desk.Bin;
import org.junit.jupiter.api.Test;

class HistogramTest {
  @Test
  void drawsTheHighestColumnOverTheWholeHeight() {
    Histogram h =
        Histogram.of(
            List.of(new Bin("2021", 4), new Bin("2022", 0), new Bin("2023", 1)), TimelineQuery.ALL);
    assertThat(h.bars())
        .extracting(Histogram.Bar::height)
        .containsExactly("100.00%", "0.00%", "25.00%");
    assertThat(h.filled()).extracting(Histogram.Bar::time).containsExactly("2021", "2023");
    assertThat(h.events()).isEqualTo(5);
  }

  @Test
  void keepsOneEventAmongThousandsVisible() {
    Histogram h =
        Histogram.of(List.of(new Bin("2021", 5_000), new Bin("2022", 1)), TimelineQuery.ALL);
    assertThat(h.bars().getLast().height()).isEqualTo("4.00%");
  }

  @Test
  void narrowsTheTimeWithAColumnsLink() {
    Histogram h = Histogram.of(List.of(new Bin("2021-05", 1)), TimelineQuery.ALL);
    assertThat(h.bars().getFirst().link()).isEqualTo("/?from=2021-05&to=2021-05");
  }

  @Test
  void namesAFewTimesOnly() {
    List<Bin> months =
        IntStream.range(0, 110)
            .mapToObj(i -> new Bin(YearMonth.of(2015, 3).plusMonths(i).toString(), 1))
            .toList();
    List<Histogram.Tick> ticks = Histogram.of(months, TimelineQuery.ALL).ticks();
    assertThat(ticks).hasSizeBetween(2, 6);
    assertThat(ticks.getFirst().time()).isEqualTo("2016");
  }

  @Test
  void drawsNothingWhereNothingHappened() {
    assertThat(Histogram.of(List.of(), TimelineQuery.ALL).bars()).isEmpty();
  }
}
