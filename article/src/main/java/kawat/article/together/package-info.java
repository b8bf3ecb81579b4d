/**
 * What do pages that are read together say of one another: parts of one article, lines of a site?
 */
@NullMarked
package kawat.article.together;

import org.jspecify.annotations.NullMarked;
