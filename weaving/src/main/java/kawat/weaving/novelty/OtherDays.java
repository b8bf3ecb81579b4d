package kawat.weaving.novelty;

import java.util.List;
import java.util.Optional;
import kawat.model.DateMention;
import kawat.model.Quote;
import kawat.weaving.merging.Calendar;
import kawat.weaving.novelty.Sentences.Told;

/**
 * Whether a sentence gives another day for what an earlier one tells in like words: "pembangunan
 * dimulai pertengahan tahun depan" after "pembangunan dimulai awal tahun depan".
 */
final class OtherDays {
  private OtherDays() {}

  /** Both tell days of the thing itself, and none of one may be one of the other's. */
  static boolean tell(Told later, Told before) {
    List<Calendar> now = days(later);
    List<Calendar> then = days(before);
    return !now.isEmpty()
        && !then.isEmpty()
        && now.stream().noneMatch(x -> then.stream().anyMatch(x::meets));
  }

  /** Without the day of a report: "…, kata juru bicara itu, Rabu (8/3/2023)". */
  private static List<Calendar> days(Told told) {
    List<Quote> quotes =
        told.page().quotes().stream()
            .filter(q -> q.evidence().stream().anyMatch(e -> Sentences.within(e, told.evidence())))
            .toList();
    return told.dates().stream()
        .filter(d -> quotes.isEmpty() || quotes.stream().anyMatch(q -> q.text().contains(d.text())))
        .map(DateMention::value)
        .map(Calendar::of)
        .flatMap(Optional::stream)
        .toList();
  }
}
