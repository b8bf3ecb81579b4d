package kawat.weaving.disagreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.weaving.Disagreement;
import kawat.weaving.PageTime;
import kawat.weaving.words.Senses;

/**
 * What the search for disagreements asks of a page each time; read once, since it rests on the page
 * alone.
 */
final class PageFacts {
  final NewsRecord page;

  /** On which it was told. */
  final Optional<LocalDate> day;

  /** What is said in it letter for letter by somebody named. */
  final List<Said> quotes;

  /** The numbers that it tells. */
  final List<Counted> figures;

  /** "Senin (3/7/2022)": that day was a Sunday. */
  final List<Disagreement> weekdays;

  /** How many pages come before it; pages never change places, but others come between. */
  int place;

  PageFacts(NewsRecord page) {
    this.page = page;
    this.day = PageTime.day(page);
    List<Quote> direct =
        page.quotes().stream()
            .filter(q -> q.type() == Quote.Type.DIRECT && !q.speakers().isEmpty())
            .toList();
    this.quotes =
        java.util.stream.IntStream.range(0, direct.size())
            .mapToObj(i -> new Said(this, i, direct.get(i)))
            .toList();
    this.figures = page.figures().stream().map(f -> new Counted(page, day, f)).toList();
    this.weekdays =
        page.dates().stream()
            .filter(d -> d.note().isPresent())
            .map(
                d ->
                    new Disagreement(
                        Disagreement.Kind.DATE,
                        d.text(),
                        List.of(
                            new Disagreement.Side(
                                page.id(), page.source(), d.value(), d.evidence()))))
            .toList();
  }

  /** A quotation of a page. */
  static final class Said {
    final PageFacts of;

    /** Its place among the page's quotations. */
    final int number;

    final Quote quote;

    /** Those that carry matter. */
    final Set<String> words;

    private Said(PageFacts of, int number, Quote quote) {
      this.of = of;
      this.number = number;
      this.quote = quote;
      this.words = Senses.content(quote.text());
    }

    String speaker() {
      return quote.speakers().getFirst().key();
    }
  }
}
