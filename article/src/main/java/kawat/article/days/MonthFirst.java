package kawat.article.days;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.article.published.PrintedDates.Written;

/**
 * A printed "10/12/2023" may be the tenth of December or the twelfth of October. It is read with
 * the day first; but where the page says the other day elsewhere and this one nowhere, where it
 * prints "3/25/2025", too, or says that it is written for a country with that custom, it was
 * written with the month first.
 */
final class MonthFirst {
  private static final int DAY = 10;

  /** Countries of CLDR 46 whose short dates put the month first and that have one order only. */
  private static final Set<String> CUSTOM = Set.of("US", "PH", "PR", "GU");

  private MonthFirst() {}

  /**
   * The mentions, open ones settled by the others.
   *
   * @param region country for which the page says it is written, empty where it does not
   */
  static List<Mention> settled(List<Mention> mentions, Optional<String> region) {
    if (mentions.stream().noneMatch(m -> m.written() == Written.EITHER)) {
      return mentions;
    }
    boolean custom =
        mentions.stream().noneMatch(m -> m.written() == Written.DAY_FIRST)
            && (mentions.stream().anyMatch(m -> m.written() == Written.MONTH_FIRST)
                || region.filter(CUSTOM::contains).isPresent());
    return mentions.stream().map(m -> settled(m, mentions, custom)).toList();
  }

  private static Mention settled(Mention printed, List<Mention> all, boolean custom) {
    Optional<String> other = swapped(printed);
    if (other.isEmpty() || says(all, printed.day())) {
      return printed;
    }
    return custom || says(all, other.get()) ? printed.on(other.get()) : printed;
  }

  /** Whether the page names the day where nothing is open. */
  private static boolean says(List<Mention> all, String day) {
    return all.stream().anyMatch(m -> m.written() != Written.EITHER && m.day().equals(day));
  }

  /** Day and month changed places, where the page left it open. */
  private static Optional<String> swapped(Mention m) {
    String v = m.value();
    return m.written() == Written.EITHER
        ? Optional.of(v.substring(0, 5) + v.substring(8, DAY) + "-" + v.substring(5, 7))
        : Optional.empty();
  }
}
