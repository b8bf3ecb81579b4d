package kawat.weaving;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import kawat.model.NewsRecord;

/** When a page was told, as far as it says so itself. */
public final class PageTime {
  /** Characters of an EDTF date that names one day: {@value}. */
  public static final int DAY_DIGITS = 10;

  /** Earliest first; pages that do not say come last, in the order given. */
  public static final Comparator<NewsRecord> EARLIEST_FIRST =
      Comparator.comparing((NewsRecord r) -> moment(r).orElse("9999"));

  private PageTime() {}

  /** ISO 8601 at the precision known: publication, else the story's own day. */
  public static Optional<String> moment(NewsRecord record) {
    return record.article().datePublished().or(record::storyDay);
  }

  /** The day alone. */
  public static Optional<LocalDate> day(NewsRecord record) {
    return moment(record)
        .filter(m -> m.length() >= DAY_DIGITS)
        .flatMap(m -> parsed(m.substring(0, DAY_DIGITS)));
  }

  private static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // a page may state nonsense; then it states nothing
    }
  }
}
