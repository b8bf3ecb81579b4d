package kawat.weaving.stories;

import java.util.List;

/**
 * What became of the stories when a page came. A story goes by the page that opened it.
 *
 * @param page number of the page
 * @param story number of the page that opened the story which it joined; its own where it opened
 *     one
 * @param merged stories that turned out to be that one
 * @param split pages that left it together, the first of which now stands for their story
 */
record Step(int page, int story, List<Integer> merged, List<Integer> split) {}
