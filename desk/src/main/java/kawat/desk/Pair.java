package kawat.desk;

/**
 * Two states between which something is told.
 *
 * @param one alpha-3 code of a state, the alphabetically smaller
 * @param oneName its name; its code where it is known by those who act for it alone
 * @param other the other's code
 * @param otherName the other's name
 * @param events in how many events one acts on the other or both act together
 */
public record Pair(String one, String oneName, String other, String otherName, int events) {}
