/** From where, and through which outlet, does the first paragraph say it reports? */
@NullMarked
package kawat.article.dateline;

import org.jspecify.annotations.NullMarked;
