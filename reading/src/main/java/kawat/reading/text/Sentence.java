package kawat.reading.text;

/**
 * A sentence; never ends inside a quotation.
 *
 * @param index its place in the text, from 0
 * @param paragraph index of its paragraph
 * @param start inclusive, in chars of the text
 * @param end exclusive
 * @param firstToken index of its first token
 * @param endToken index after its last token
 */
public record Sentence(
    int index, int paragraph, int start, int end, int firstToken, int endToken) {}
