package kawat.weaving;

import kawat.model.Evidence;

/**
 * A stretch of one page.
 *
 * @param page id of the page's record
 * @param source where that page came from, as the user named it
 * @param block index in the article's body
 * @param evidence the words
 */
public record Passage(String page, String source, int block, Evidence evidence) {}
