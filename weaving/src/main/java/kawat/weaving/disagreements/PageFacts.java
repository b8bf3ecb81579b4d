package kawat.weaving.disagreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.weaving.PageTime;
import kawat.weaving.words.Senses;

/**
 * What the search for disagreements asks of a page each time; read once, since it rests on the page
 * alone.
 *
 * @param day on which it was told
 * @param quotes what is said in it letter for letter by somebody named
 * @param figures the numbers that it tells
 */
record PageFacts(
    NewsRecord page, Optional<LocalDate> day, List<Said> quotes, List<Counted> figures) {
  PageFacts {
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
  }

  /**
   * A quotation.
   *
   * @param words those that carry matter
   */
  record Said(NewsRecord page, Optional<LocalDate> day, Quote quote, Set<String> words) {
    String speaker() {
      return quote.speakers().getFirst().key();
    }
  }

  static PageFacts of(NewsRecord page) {
    Optional<LocalDate> day = PageTime.day(page);
    return new PageFacts(
        page,
        day,
        page.quotes().stream()
            .filter(q -> q.type() == Quote.Type.DIRECT && !q.speakers().isEmpty())
            .map(q -> new Said(page, day, q, Senses.content(q.text())))
            .toList(),
        page.figures().stream().map(f -> new Counted(page, day, f)).toList());
  }
}
