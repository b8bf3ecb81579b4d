package kawat.weaving.timelines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import kawat.weaving.relations.Weights;

/**
 * How much an event matters among others: on how many independent words it rests, over how long a
 * time pages keep telling it, how much an act of its form weighs, and how firmly it is told. Only
 * the order of the values means something.
 *
 * @param origins independent origins
 * @param days from its first telling to its last, 0 where pages do not tell their day
 * @param form 0.5 to 1.5 by Goldstein's weight, whichever way it goes
 * @param status weight of how firmly it is told
 * @param value the product, larger for what matters more
 */
public record Importance(int origins, long days, double form, double status, double value) {
  private static final double LEAST_FORM = 0.5;
  private static final double GOLDSTEIN_SCALE = 10;

  /**
   * Of one event.
   *
   * @param days the day of each page, by the page's id
   */
  public static Importance of(MergedEvent event, Map<String, LocalDate> days) {
    List<LocalDate> told =
        event.reports().stream()
            .map(Report::page)
            .filter(days::containsKey)
            .map(days::get)
            .sorted()
            .toList();
    long span = told.isEmpty() ? 0 : ChronoUnit.DAYS.between(told.getFirst(), told.getLast());
    int origins = event.origins().size();
    double form = LEAST_FORM + Math.abs(event.coding().goldstein()) / GOLDSTEIN_SCALE;
    double status = Weights.ofStatus(event.status());
    double value = Weights.ofOrigins(origins) * (1 + Math.log10(1 + span)) * form * status;
    return new Importance(origins, span, form, status, value);
  }
}
