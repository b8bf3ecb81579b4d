package kawat.app.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kawat.app.web.words.Constants;
import kawat.weaving.Disagreement;
import kawat.weaving.Reuse;
import kawat.weaving.novelty.PageNews;
import kawat.weaving.novelty.SentenceNews;

/** Copied passages, disagreements and what is new, as CSV. */
public final class WovenTable {
  private WovenTable() {}

  /** A row for each sentence. */
  public static String of(PageNews news) {
    Csv csv =
        new Csv(
            "paragraph,label,change,sentence,earlier_page,earlier_source,earlier_told,earlier_sentence,likeness"
                .split(","));
    for (SentenceNews s : news.sentences()) {
      Optional<SentenceNews.Earlier> e = s.earlier();
      csv.row(
          Integer.toString(s.block() + 1),
          Constants.name(s.label()),
          s.change().map(Constants::name).orElse(""),
          Csv.cell(s.evidence().exact()),
          Csv.cell(e.map(SentenceNews.Earlier::page).orElse("")),
          Csv.cell(e.map(SentenceNews.Earlier::source).orElse("")),
          Csv.cell(e.flatMap(SentenceNews.Earlier::told).orElse("")),
          Csv.cell(e.map(x -> x.evidence().exact()).orElse("")),
          e.map(x -> Csv.number(x.likeness(), 2)).orElse(""));
    }
    return csv.text();
  }

  /** A row for each copied passage. */
  public static String reuse(List<Reuse> reuse) {
    Csv csv =
        new Csv(
            "later_page,later_source,later_paragraph,later_words,earlier_page,earlier_source,earlier_paragraph,earlier_words,kind,likeness"
                .split(","));
    for (Reuse r : reuse) {
      csv.row(
          Csv.cell(r.later().page()),
          Csv.cell(r.later().source()),
          Integer.toString(r.later().block() + 1),
          Csv.cell(r.later().evidence().exact()),
          Csv.cell(r.earlier().page()),
          Csv.cell(r.earlier().source()),
          Integer.toString(r.earlier().block() + 1),
          Csv.cell(r.earlier().evidence().exact()),
          Constants.name(r.kind()),
          Csv.number(r.likeness(), 3));
    }
    return csv.text();
  }

  /** A row for each side of each disagreement; the number tells which sides belong together. */
  public static String disagreements(List<Disagreement> disagreements) {
    Csv csv = new Csv("number", "kind", "what", "page", "source", "value", "words", "chain");
    int number = 0;
    for (Disagreement d : disagreements) {
      number++;
      for (Disagreement.Side side : d.sides()) {
        csv.row(
            Integer.toString(number),
            Constants.name(d.kind()),
            Csv.cell(d.what()),
            Csv.cell(side.page()),
            Csv.cell(side.source()),
            Csv.cell(side.value()),
            Csv.cell(side.evidence().exact()),
            Csv.cell(
                side.sources().hops().reversed().stream()
                    .map(hop -> hop.source().name())
                    .collect(Collectors.joining(" > "))));
      }
    }
    return csv.text();
  }
}
