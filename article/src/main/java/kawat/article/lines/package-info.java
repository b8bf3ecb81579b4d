/** What is a line of a page made of: words, white space, marks at its ends? */
@NullMarked
package kawat.article.lines;

import org.jspecify.annotations.NullMarked;
