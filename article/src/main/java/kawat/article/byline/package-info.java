/** Who wrote this, and who edited it? */
@NullMarked
package kawat.article.byline;

import org.jspecify.annotations.NullMarked;
