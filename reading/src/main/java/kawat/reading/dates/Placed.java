package kawat.reading.dates;

/**
 * A found expression with its place and what its surroundings say of it.
 *
 * @param start inclusive, in chars of the text
 * @param end exclusive
 * @param sentence index of its sentence
 * @param paragraph index of its paragraph
 * @param quoted inside quotation marks
 * @param head at the head of its sentence: it starts with a capital letter
 * @param future its clause looks ahead: "akan", "dijadwalkan", "sebelum"
 */
record Placed(
    Found found,
    int start,
    int end,
    int sentence,
    int paragraph,
    boolean quoted,
    boolean head,
    boolean future) {
  Expression expression() {
    return found.expression();
  }
}
