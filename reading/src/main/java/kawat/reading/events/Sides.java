package kawat.reading.events;

/**
 * Who acts and who is acted upon, as found in one sentence.
 *
 * @param from who acts
 * @param to who is acted upon
 */
record Sides(Party from, Party to) {
  static final Sides NONE = new Sides(Party.NOBODY, Party.NOBODY);
}
