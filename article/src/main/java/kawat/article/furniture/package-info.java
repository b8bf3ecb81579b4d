/** Which lines does the outlet's machinery print around every article? */
@NullMarked
package kawat.article.furniture;

import org.jspecify.annotations.NullMarked;
