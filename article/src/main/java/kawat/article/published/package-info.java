/** When does the page say it was published? */
@NullMarked
package kawat.article.published;

import org.jspecify.annotations.NullMarked;
