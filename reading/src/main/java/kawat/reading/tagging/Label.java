package kawat.reading.tagging;

/** What the tagger calls a word: outside every name, or the begin or inside of one. */
public enum Label {
  OUTSIDE,
  PERSON_BEGIN,
  PERSON_INSIDE,
  BODY_BEGIN,
  BODY_INSIDE,
  PLACE_BEGIN,
  PLACE_INSIDE;

  static final int COUNT = 7;

  /** True for the first word of a name. */
  public boolean begins() {
    return ordinal() % 2 == 1;
  }

  /** True for a further word of a name. */
  public boolean inside() {
    return ordinal() > 0 && ordinal() % 2 == 0;
  }

  /** True where a name's further word may follow a word of the first label. */
  static boolean follows(int before, int label) {
    return label == 0 || label % 2 == 1 || before == label || before == label - 1;
  }
}
