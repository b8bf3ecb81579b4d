package kawat.reading.text;

import kawat.model.Block;

/**
 * A block of the article's body.
 *
 * @param index its place in the body, from 0
 * @param start inclusive, in chars of the text
 * @param end exclusive, without the line feed
 * @param kind as the article has it
 */
public record Paragraph(int index, int start, int end, Block.Kind kind) {}
