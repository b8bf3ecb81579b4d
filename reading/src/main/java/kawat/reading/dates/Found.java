package kawat.reading.dates;

/**
 * An expression with its tokens.
 *
 * @param first index of its first token in the line
 * @param end index after its last
 * @param rule the rule that found it: {@code date.written}
 */
record Found(int first, int end, Expression expression, String rule) {}
