/** Which lines of a page saved as text are the article? */
@NullMarked
package kawat.article.plaintext;

import org.jspecify.annotations.NullMarked;
