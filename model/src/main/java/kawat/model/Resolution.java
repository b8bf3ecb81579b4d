package kawat.model;

/** How a date came to its value; in JSON in lower case with hyphens. */
public enum Resolution {
  /** The page prints it whole. */
  STATED,
  /** Printed in part, the rest taken from the context: {@code (15/8)}, "Kamis". */
  COMPLETED,
  /** Counted from an anchor: "bulan lalu", "dua hari setelah itu". */
  RELATIVE,
  /** A named day: "Hari Pembebasan Korea". */
  NAMED,
  /** Not told with the event itself but holding for its passage. */
  INHERITED
}
