package kawat.weaving.disagreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.weaving.Disagreement;
import kawat.weaving.PageTime;
import kawat.weaving.diff.WordDiff;
import kawat.weaving.words.Senses;

/**
 * Finds quotations of one speaker that two pages print in other words, as translations and hasty
 * copies do: "Kami tak akan mundur dari tepi sungai itu" here, "Kami tidak mundur dari tepi sungai"
 * there.
 */
final class Quotations {
  /** Fewest words of matter that prove two quotations to be one: {@value}. */
  private static final int LEAST_WORDS = 4;

  /** Least share of common words of matter, of those of both: {@value}. */
  private static final double ONE_QUOTATION = 0.6;

  private record Told(int number, NewsRecord page, Quote quote, Set<String> words) {}

  /** What one speaker has said so far, by day, so that only what is near in time is compared. */
  private static final class Said {
    private final NavigableMap<LocalDate, List<Told>> byDay = new TreeMap<>();
    private final List<Told> undated = new ArrayList<>();

    void add(Told told) {
      PageTime.day(told.page)
          .map(day -> byDay.computeIfAbsent(day, _ -> new ArrayList<>(1)))
          .orElse(undated)
          .add(told);
    }

    /** In the order in which it was told; a page without a day is near to all. */
    List<Told> near(Told told) {
      return Stream.concat(
              undated.stream(),
              PageTime.day(told.page)
                  .map(
                      d ->
                          byDay.subMap(
                              d.minusDays(Period.NEWS_DAYS),
                              true,
                              d.plusDays(Period.NEWS_DAYS),
                              true))
                  .orElse(byDay)
                  .values()
                  .stream()
                  .flatMap(List::stream))
          .sorted(Comparator.comparingInt(Told::number))
          .toList();
    }
  }

  private Quotations() {}

  static List<Disagreement> find(List<NewsRecord> pages) {
    Map<String, Said> bySpeaker = new HashMap<>();
    List<Disagreement> found = new ArrayList<>();
    int number = 0;
    for (NewsRecord page : pages) {
      for (Quote quote : page.quotes()) {
        if (quote.type() == Quote.Type.DIRECT && !quote.speakers().isEmpty()) {
          Told told = new Told(number++, page, quote, Senses.content(quote.text()));
          Said said = bySpeaker.computeIfAbsent(quote.speakers().getFirst().key(), _ -> new Said());
          other(told, said.near(told)).ifPresent(found::add);
          said.add(told);
        }
      }
    }
    return found;
  }

  /** The earliest telling of it, where no page has told it in these very words before. */
  private static Optional<Disagreement> other(Told told, List<Told> before) {
    List<Told> same = before.stream().filter(b -> oneQuotation(b, told)).toList();
    boolean copied =
        same.stream().anyMatch(b -> WordDiff.of(b.quote.text(), told.quote.text()).same());
    return same.isEmpty() || copied
        ? Optional.empty()
        : Optional.of(disagreement(same.getFirst(), told));
  }

  private static boolean oneQuotation(Told a, Told b) {
    if (a.page.id().equals(b.page.id())
        || Math.min(a.words.size(), b.words.size()) < LEAST_WORDS
        || Period.days(a.page, b.page) > Period.NEWS_DAYS) {
      return false;
    }
    long common = a.words.stream().filter(b.words::contains).count();
    return 2.0 * common / (a.words.size() + b.words.size()) >= ONE_QUOTATION;
  }

  private static Disagreement disagreement(Told a, Told b) {
    String speaker = a.quote.speakers().stream().map(Actor::name).findFirst().orElse("?");
    return new Disagreement(
        Disagreement.Kind.QUOTATION,
        speaker + ": " + WordDiff.of(a.quote.text(), b.quote.text()).line(),
        List.of(side(a), side(b)));
  }

  private static Disagreement.Side side(Told told) {
    return new Disagreement.Side(
        told.page.id(),
        told.page.source(),
        told.quote.text(),
        told.quote.evidence().getFirst(),
        told.quote.sources());
  }
}
