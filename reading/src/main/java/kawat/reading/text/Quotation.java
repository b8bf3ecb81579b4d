package kawat.reading.text;

/**
 * A stretch in quotation marks.
 *
 * @param paragraph index of its paragraph
 * @param start of the opening mark, in chars of the text
 * @param end after the closing mark
 * @param innerStart of the words
 * @param innerEnd after the words
 * @param single true for single marks ('…', ‘…’), mostly quotations inside quotations and so-called
 *     terms
 * @param closed false where the closing mark is missing, so that the paragraph's end closes it
 */
public record Quotation(
    int paragraph,
    int start,
    int end,
    int innerStart,
    int innerEnd,
    boolean single,
    boolean closed) {}
