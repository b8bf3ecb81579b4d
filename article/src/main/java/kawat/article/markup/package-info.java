/** Is a page marked up, and which of its bytes does nobody read? */
@NullMarked
package kawat.article.markup;

import org.jspecify.annotations.NullMarked;
