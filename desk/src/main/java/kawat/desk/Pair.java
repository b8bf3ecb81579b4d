package kawat.desk;

/**
 * Two states between which something is told.
 *
 * @param one alpha-3 code of a state, the alphabetically smaller
 * @param other the other's
 * @param events in how many events one acts on the other or both act together
 */
public record Pair(String one, String other, int events) {}
