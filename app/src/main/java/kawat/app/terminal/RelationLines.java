package kawat.app.terminal;

import java.util.Locale;
import java.util.OptionalDouble;
import kawat.weaving.relations.Network;
import kawat.weaving.relations.Relation;
import kawat.weaving.relations.Share;
import kawat.weaving.relations.Side;
import kawat.weaving.relations.Step;
import kawat.weaving.timelines.Digest;

/** Relations, networks and digests as a person reads them at a terminal. */
public final class RelationLines {
  /** Columns of the longest bar: {@value}. */
  private static final int BAR = 24;

  private RelationLines() {}

  /**
   * A line for each step with its two sums and their bars; gaps are said to be gaps.
   *
   * @param explained whether each event follows with what it adds
   */
  public static String of(Relation relation, boolean explained) {
    StringBuilder out = new StringBuilder();
    int events = relation.shares().size();
    out.append(
        "%s - %s by %s: %d event%s"
            .formatted(
                relation.a().key(),
                relation.b().key(),
                relation.grain().name().toLowerCase(Locale.ROOT),
                events,
                events == 1 ? "" : "s"));
    out.append(
        relation.unplaced().isEmpty()
            ? "\n"
            : ", %d of them without a day that fits%n".formatted(relation.unplaced().size()));
    if (events == 0) {
      return out.append("No page tells of anything between the two.\n").toString();
    }
    double scale = scale(relation);
    int gaps = 0;
    for (Step step : relation.steps()) {
      if (step.gap()) {
        gaps++;
        continue;
      }
      gap(out, gaps);
      gaps = 0;
      step(out, step, scale);
      if (explained) {
        step.shares().forEach(s -> share(out, s));
      }
    }
    if (!relation.unplaced().isEmpty()) {
      out.append("without a day that fits\n");
      relation.unplaced().forEach(s -> share(out, s));
    }
    return out.toString();
  }

  private static double scale(Relation relation) {
    return relation.steps().stream()
        .mapToDouble(s -> Math.max(s.cooperation().orElse(0), -s.conflict().orElse(0)))
        .max()
        .orElse(1);
  }

  private static void gap(StringBuilder out, int gaps) {
    if (gaps > 0) {
      out.append("            (nothing told: %d step%s)%n".formatted(gaps, gaps == 1 ? "" : "s"));
    }
  }

  private static void step(StringBuilder out, Step step, double scale) {
    out.append(
        String.format(
            Locale.ROOT,
            "%s  %+7.1f %-" + BAR + "s  %+7.1f %-" + BAR + "s %d event%s%n",
            step.first(),
            step.cooperation().orElse(0),
            bar(step.cooperation(), scale),
            step.conflict().orElse(0),
            bar(step.conflict(), scale),
            step.shares().size(),
            step.shares().size() == 1 ? "" : "s"));
  }

  private static String bar(OptionalDouble sum, double scale) {
    double part = scale == 0 ? 0 : Math.abs(sum.orElse(0)) / scale;
    return "#".repeat((int) Math.ceil(part * BAR));
  }

  private static void share(StringBuilder out, Share s) {
    out.append(
        String.format(
            Locale.ROOT,
            "    %+6.2f = %+.1f x %.1f (%s) x %.2f (%s)  %s%n           %s  %s%n",
            s.value(),
            s.goldstein(),
            s.status(),
            s.event().status().name().toLowerCase(Locale.ROOT),
            s.independence(),
            EventLines.count(s.event().origins().size(), "origin"),
            EventLines.act(s.event()),
            s.event().date().orElse("undated"),
            s.event().id()));
  }

  /** Which way an act goes, as a sign. */
  public static String arrow(Side.Direction direction) {
    return switch (direction) {
      case THERE -> "->";
      case BACK -> "<-";
      case MUTUAL -> "<->";
    };
  }

  /** A line for each pair. */
  public static String of(Network network) {
    StringBuilder out = new StringBuilder();
    out.append("%d actors, %d pairs%n".formatted(network.nodes().size(), network.edges().size()));
    for (Network.Edge e : network.edges()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%-28s %-28s %3d %-6s  %+7.1f  %+7.1f%n",
              e.a(),
              e.b(),
              e.events().size(),
              e.events().size() == 1 ? "event" : "events",
              e.cooperation(),
              e.conflict()));
    }
    return out.toString();
  }

  /** An event of a digest in two lines: what happened, and why it matters. */
  public static String of(Digest d) {
    return String.format(
        Locale.ROOT,
        "%-12s %s [%s]%n             importance %.2f: %s, told over %s  %s%n",
        d.event().date().orElse("undated"),
        EventLines.act(d.event()),
        d.event().status().name().toLowerCase(Locale.ROOT),
        d.importance().value(),
        EventLines.count(d.importance().origins(), "origin"),
        EventLines.count((int) d.importance().days() + 1, "day"),
        d.event().id());
  }
}
