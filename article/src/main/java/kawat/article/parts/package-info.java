/** Which part of an article does an address lead to? */
@NullMarked
package kawat.article.parts;

import org.jspecify.annotations.NullMarked;
