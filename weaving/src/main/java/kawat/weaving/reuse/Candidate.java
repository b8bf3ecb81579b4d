package kawat.weaving.reuse;

/**
 * A block of a page, and a block of another in which many of its words stand, too.
 *
 * @param block index in the page's body
 * @param other the other page
 * @param otherBlock index in the other's body
 * @param text number of the other block's text
 * @param common words that both have
 */
record Candidate(int block, Sheet other, int otherBlock, int text, int common) {}
