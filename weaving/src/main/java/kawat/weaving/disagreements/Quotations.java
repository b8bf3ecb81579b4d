package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.weaving.Disagreement;
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

  private record Told(NewsRecord page, Quote quote, Set<String> words) {}

  private Quotations() {}

  static List<Disagreement> find(List<NewsRecord> pages) {
    Map<String, List<Told>> bySpeaker = new HashMap<>();
    List<Disagreement> found = new ArrayList<>();
    for (NewsRecord page : pages) {
      for (Quote quote : page.quotes()) {
        if (quote.type() == Quote.Type.DIRECT && !quote.speakers().isEmpty()) {
          Told told = new Told(page, quote, Senses.content(quote.text()));
          List<Told> before =
              bySpeaker.computeIfAbsent(quote.speakers().getFirst().key(), _ -> new ArrayList<>());
          other(told, before).ifPresent(found::add);
          before.add(told);
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
        told.page.id(), told.page.source(), told.quote.text(), told.quote.evidence().getFirst());
  }
}
