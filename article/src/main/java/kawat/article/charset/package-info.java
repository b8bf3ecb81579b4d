/** Which characters do these bytes mean? */
@NullMarked
package kawat.article.charset;

import org.jspecify.annotations.NullMarked;
