package kawat.desk;

/** How wide a histogram's columns are. */
public enum Grain {
  YEAR,
  MONTH,
  DAY,
  /** Whichever gives at most 120 columns, the finest of these. */
  FITTING
}
