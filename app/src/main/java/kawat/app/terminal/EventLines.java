package kawat.app.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kawat.desk.EventSummary;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.weaving.MergedEvent;
import kawat.weaving.Origin;
import kawat.weaving.Report;

/** Events as a person reads them at a terminal. */
public final class EventLines {
  private static final int WIDTH = 110;

  private EventLines() {}

  /** Two lines of a timeline: what happened on whose word, and the words that say it. */
  public static String of(EventSummary e) {
    return "%-12s %s [%s] %s, %s: %s%n             \"%s\"  %s%n"
        .formatted(
            e.date().orElse("undated"),
            act(e.form(), e.channel(), e.from(), e.to(), e.place()),
            lower(e.status()),
            count(e.reports(), "report"),
            count(e.origins(), "origin"),
            String.join(", ", e.outlets()),
            shortened(e.words()),
            e.id());
  }

  /** The card of an event with every report and its chain, from the origin to the outlet. */
  public static String card(MergedEvent e) {
    StringBuilder out = new StringBuilder();
    out.append(act(e.form(), e.channel(), e.from(), e.to(), e.place())).append('\n');
    out.append(
        "%s · %s · PLOVER %s · CAMEO %s · Goldstein %.1f%n"
            .formatted(
                e.date().orElse("undated"),
                lower(e.status()),
                e.coding().plover(),
                e.coding().cameo(),
                e.coding().goldstein()));
    out.append(count(e.origins().size(), "origin"))
        .append(": ")
        .append(e.origins().stream().map(Origin::name).collect(Collectors.joining(", ")))
        .append('\n');
    for (Report report : e.reports()) {
      out.append('\n')
          .append(report.source())
          .append(report.copied() ? " (copied)" : "")
          .append(" · ")
          .append(report.page())
          .append('\n');
      out.append("  ").append(chain(report)).append('\n');
      for (Evidence evidence : report.event().evidence()) {
        out.append("  \"").append(evidence.exact()).append("\"\n");
      }
    }
    return out.toString();
  }

  /** What happened, in a line. */
  static String act(MergedEvent e) {
    return act(e.form(), e.channel(), e.from(), e.to(), e.place());
  }

  private static String chain(Report report) {
    String told =
        report.event().date().map(d -> d.edtf() + ", ").orElse("") + lower(report.event().status());
    Chain chain = report.event().sources();
    return chain.hops().isEmpty() ? told : names(chain) + " · " + told;
  }

  /** A chain from its origin to the page. */
  static String names(Chain chain) {
    return chain.hops().reversed().stream()
        .map(hop -> hop.source().name())
        .collect(Collectors.joining(" > ", "", " > this page"));
  }

  private static String act(
      Event.Form form,
      Optional<String> channel,
      List<Actor> from,
      List<Actor> to,
      Optional<String> place) {
    String whom = to.isEmpty() ? "" : " -> " + names(to);
    return "%s%s: %s%s%s"
        .formatted(
            form.name().toLowerCase(Locale.ROOT),
            channel.map(c -> " (" + c + ")").orElse(""),
            names(from),
            whom,
            place.map(p -> ", " + p).orElse(""));
  }

  private static String names(List<Actor> actors) {
    return actors.isEmpty()
        ? "?"
        : actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  private static String lower(Event.Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /** "1 origin", "5 origins". */
  static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= WIDTH) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, WIDTH - 1)) + "…";
  }
}
