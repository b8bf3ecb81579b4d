package kawat.app.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Chain;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Figure;
import kawat.model.NewsRecord;
import kawat.model.Person;
import kawat.model.Quote;

/** A record as a person reads it at a terminal. */
public final class RecordCard {
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  private RecordCard() {}

  /** The card of a record, ending in a line feed. */
  public static String of(NewsRecord record) {
    RecordCard card = new RecordCard();
    card.head(record);
    card.section("Events", record.events(), RecordCard::event);
    card.section("Quotes", record.quotes(), RecordCard::quote);
    card.section("Figures", record.figures(), RecordCard::figure);
    card.section("Dates", record.dates(), RecordCard::date);
    return card.out.toString();
  }

  private void head(NewsRecord record) {
    Article article = record.article();
    out.append(article.headline().orElse("(no headline)")).append('\n');
    String line =
        List.of(
                article.publisher().or(article::site).orElse(""),
                article.datePublished().orElse(""),
                people("by", article.authors()),
                people("edited by", article.editors()))
            .stream()
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" · "));
    if (!line.isEmpty()) {
      out.append(line).append('\n');
    }
    out.append(record.source()).append(" · ").append(record.id()).append('\n');
  }

  private static String people(String label, List<Person> people) {
    return people.isEmpty()
        ? ""
        : label + " " + people.stream().map(Person::name).collect(Collectors.joining(", "));
  }

  private <T> void section(
      String title, List<T> items, java.util.function.Function<T, String> line) {
    if (items.isEmpty()) {
      return;
    }
    out.append('\n').append(title).append('\n');
    for (T item : items) {
      out.append("  ").append(line.apply(item)).append('\n');
    }
  }

  private static String event(Event e) {
    String whom = e.to().isEmpty() ? "" : " -> " + names(e.to());
    String where = e.place().map(p -> ", " + p).orElse("");
    return "%-12s %s%s: %s%s [%s]%s%n      \"%s\""
        .formatted(
            e.date().map(Event.When::edtf).orElse("undated"),
            names(e.from()),
            whom,
            e.form().name().toLowerCase(Locale.ROOT)
                + e.channel().map(c -> " (" + c + ")").orElse(""),
            where,
            e.status().name().toLowerCase(Locale.ROOT),
            chain(e.sources()),
            shortened(e.evidence().isEmpty() ? "" : e.evidence().getFirst().exact()));
  }

  private static String quote(Quote q) {
    String marks = q.type() == Quote.Type.DIRECT ? "\"" : "";
    return "%s: %s%s%s%s"
        .formatted(names(q.speakers()), marks, shortened(q.text()), marks, chain(q.sources()));
  }

  private static String figure(Figure f) {
    String max = f.max().map(m -> " to " + m.toPlainString()).orElse("");
    return "%s%s%s %s: %s%s"
        .formatted(
            f.approx() ? "about " : "",
            f.value().toPlainString(),
            max,
            f.unit(),
            shortened(f.what()),
            chain(f.sources()));
  }

  private static String date(DateMention d) {
    return "%-12s %s%s"
        .formatted(d.value(), d.text(), d.note().map(n -> " (" + n + ")").orElse(""));
  }

  private static String names(List<Actor> actors) {
    return actors.isEmpty()
        ? "?"
        : actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  private static String chain(Chain chain) {
    return Optional.of(chain.hops())
        .filter(hops -> !hops.isEmpty())
        .map(
            hops ->
                hops.stream()
                    .map(h -> h.source().name())
                    .collect(Collectors.joining(" < ", " (via ", ")")))
        .orElse("");
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= WIDTH) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, WIDTH - 1)) + "…";
  }
}
