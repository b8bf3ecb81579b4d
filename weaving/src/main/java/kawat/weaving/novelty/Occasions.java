package kawat.weaving.novelty;

import java.util.List;
import java.util.Optional;
import kawat.model.DateMention;
import kawat.weaving.merging.Calendar;
import kawat.weaving.novelty.Sentences.Told;

/**
 * Whether two sentences in like words speak of two occasions: "Hal itu disampaikan lewat kantor
 * berita, Senin (3/5/2021)" says nothing of what was told so on a day of 2024.
 */
final class Occasions {
  /** Days between two occasions of which none is the other's wrong day: {@value}. */
  private static final long APART = 45;

  private Occasions() {}

  /** Both tell days, and each day of one is far from each of the other. */
  static boolean differ(Told a, Told b) {
    List<Calendar> one = days(a);
    List<Calendar> other = days(b);
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().allMatch(x -> other.stream().allMatch(y -> x.apart(y) > APART));
  }

  private static List<Calendar> days(Told told) {
    return told.dates().stream()
        .map(DateMention::value)
        .map(Calendar::of)
        .flatMap(Optional::stream)
        .toList();
  }
}
