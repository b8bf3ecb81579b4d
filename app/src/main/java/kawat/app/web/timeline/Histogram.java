package kawat.app.web.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kawat.app.web.frame.Address;
import kawat.desk.Bin;

/**
 * Events over time, as columns whose places and sizes are shares of the drawing.
 *
 * @param bars one for each time, empty times too
 * @param ticks times named under the columns
 * @param highest events in the highest column
 * @param events in all
 */
public record Histogram(List<Bar> bars, List<Tick> ticks, int highest, int events) {
  /** Fewer columns than this do not fill the drawing: {@value}. */
  private static final int FEWEST = 24;

  /** Named times, at most: {@value}. */
  private static final int TICKS = 6;

  /** Names of times beyond this percent of the width would run over the edge: {@value}. */
  private static final double EDGE = 88;

  public Histogram {
    bars = List.copyOf(bars);
    ticks = List.copyOf(ticks);
  }

  /**
   * A column.
   *
   * @param time EDTF
   * @param x left edge, percent of the width: {@code 12.50%}
   * @param width percent of the width
   * @param y upper edge, percent of the height
   * @param height percent of the height
   * @param link the timeline of this time alone
   */
  public record Bar(
      String time, int events, String x, String width, String y, String height, String link) {}

  /**
   * A named time.
   *
   * @param x its place, percent of the width
   * @param anchor which end of the name stands there: {@code start}, or {@code end} near the edge
   */
  public record Tick(String time, String x, String anchor) {}

  /**
   * @param query what the columns count; their links narrow its time
   */
  public static Histogram of(List<Bin> bins, TimelineQuery query) {
    int highest = bins.stream().mapToInt(Bin::events).max().orElse(0);
    double step = 100.0 / Math.max(bins.size(), FEWEST);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < bins.size(); i++) {
      Bin bin = bins.get(i);
      // One event among hundreds must still be seen: no column is lower than 4 percent.
      double height = bin.events() == 0 ? 0 : Math.max(4, 100.0 * bin.events() / highest);
      Address link = query.within(bin.time(), bin.time()).at(Address.of());
      bars.add(
          new Bar(
              bin.time(),
              bin.events(),
              percent(i * step + step * 0.1),
              percent(step * 0.8),
              percent(100 - height),
              percent(height),
              link.toString()));
    }
    int events = bins.stream().mapToInt(Bin::events).sum();
    return new Histogram(bars, ticks(bins, step), highest, events);
  }

  private static List<Tick> ticks(List<Bin> bins, double step) {
    List<Integer> places = places(bins);
    int every = Math.max(1, (places.size() + TICKS - 1) / TICKS);
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < places.size(); i += every) {
      int at = places.get(i);
      String anchor = at * step > EDGE ? "end" : "start";
      ticks.add(new Tick(name(bins.get(at).time()), percent(at * step), anchor));
    }
    return ticks;
  }

  /** Where a longer time begins (a year among months, a month among days); else everywhere. */
  private static List<Integer> places(List<Bin> bins) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < bins.size(); i++) {
      String time = bins.get(i).time();
      if (time.length() == 4 || time.endsWith("-01")) {
        places.add(i);
      }
    }
    return places.size() >= 2 || bins.isEmpty() ? places : sparse(bins.size());
  }

  private static List<Integer> sparse(int size) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < size; i += Math.max(1, size / 3)) {
      places.add(i);
    }
    return places;
  }

  private static String name(String time) {
    // January stands for its year, the first for its month.
    return time.endsWith("-01") ? time.substring(0, time.length() - 3) : time;
  }

  /** The columns that have events, for the table. */
  public List<Bar> filled() {
    return bars.stream().filter(bar -> bar.events() > 0).toList();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
