package kawat.app.web.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kawat.app.web.words.Constants;
import kawat.desk.EventSummary;
import kawat.model.Actor;

/**
 * A timeline as CSV (RFC 4180): a line of names, then a line for each event; lists are parted by
 * {@code "; "}.
 */
final class TimelineCsv {
  private static final String HEAD =
      "id,date,form,channel,status,from,from_keys,to,to_keys,place,origins,reports,pages,outlets,"
          + "plover,cameo,goldstein,words,page";

  private TimelineCsv() {}

  static String of(List<EventSummary> events) {
    StringBuilder csv = new StringBuilder(HEAD).append("\r\n");
    for (EventSummary event : events) {
      csv.append(line(event)).append("\r\n");
    }
    return csv.toString();
  }

  private static String line(EventSummary e) {
    List<String> cells =
        List.of(
            e.id(),
            e.date().orElse(""),
            Constants.name(e.form()),
            e.channel().orElse(""),
            Constants.name(e.status()),
            names(e.from()),
            keys(e.from()),
            names(e.to()),
            keys(e.to()),
            e.place().orElse(""),
            Integer.toString(e.origins()),
            Integer.toString(e.reports()),
            Integer.toString(e.pages()),
            String.join("; ", e.outlets()),
            e.coding().plover(),
            e.coding().cameo());
    String texts = cells.stream().map(TimelineCsv::cell).collect(Collectors.joining(","));
    String goldstein = String.format(Locale.ROOT, "%.1f", e.coding().goldstein());
    return texts + "," + goldstein + "," + cell(e.words()) + "," + cell(e.page());
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining("; "));
  }

  private static String keys(List<Actor> actors) {
    return actors.stream().map(Actor::key).collect(Collectors.joining("; "));
  }

  /**
   * A cell, quoted where it must be. An apostrophe keeps spreadsheets from running text that begins
   * like a formula, for the text comes from pages that anybody may have written.
   */
  static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
