package kawat.bench.newsroom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.CodePoints;
import kawat.model.Evidence;
import kawat.model.Figure;
import kawat.model.Quote;
import kawat.model.StableId;

/** The quotations and figures of an invented page, as its sentences are built. */
final class Spoken {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+),\" \\p{L}+ ([^.]+)\\.");
  private static final Pattern COUNTED =
      Pattern.compile("Sebanyak (\\d+) (juta dolar|\\p{L}+) ([^.]+)\\.");

  private Spoken() {}

  static List<Quote> quotes(CodePoints text, List<Official> people) {
    List<Quote> quotes = new ArrayList<>();
    Matcher said = QUOTED.matcher(text.text());
    while (said.find()) {
      List<Actor> speakers =
          people.stream()
              .filter(who -> said.group(2).endsWith(who.last()))
              .map(Official::actor)
              .limit(1)
              .toList();
      quotes.add(
          new Quote(
              StableId.ofItem("q", said.start()),
              said.group(1),
              Quote.Type.DIRECT,
              speakers,
              Chain.NONE,
              Optional.empty(),
              List.of(text.evidence(said.start(1), said.end(1))),
              "newsroom"));
    }
    return quotes;
  }

  static List<Figure> figures(CodePoints text) {
    List<Figure> figures = new ArrayList<>();
    Matcher counted = COUNTED.matcher(text.text());
    while (counted.find()) {
      Evidence evidence = text.evidence(counted.start(), counted.end() - 1);
      figures.add(
          new Figure(
              StableId.ofItem("f", counted.start()),
              new BigDecimal(counted.group(1)),
              Optional.empty(),
              false,
              counted.group(2),
              counted.group(2) + " " + counted.group(3),
              Chain.NONE,
              evidence,
              "newsroom"));
    }
    return figures;
  }
}
