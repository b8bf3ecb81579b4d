package kawat.weaving.relations;

import kawat.weaving.MergedEvent;

/**
 * What one event adds to a sum, and why.
 *
 * @param event the event with its reports
 * @param direction which way it goes
 * @param goldstein what an act of its kind helps or harms: the coding's weight, that of military
 *     protection for troops sent to a friend
 * @param status the weight of how firmly it is told
 * @param independence the weight of its independent origins
 * @param value Goldstein's weight times both; positive for cooperation, negative for conflict
 */
public record Share(
    MergedEvent event,
    Side.Direction direction,
    double goldstein,
    double status,
    double independence,
    double value) {
  static Share of(MergedEvent event, Side.Direction direction, double goldstein) {
    return new Share(
        event,
        direction,
        goldstein,
        Weights.ofStatus(event.status()),
        Weights.ofOrigins(event.origins().size()),
        Weights.value(event, goldstein));
  }
}
