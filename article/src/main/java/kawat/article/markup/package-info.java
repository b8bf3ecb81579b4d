/** Is a page marked up, and what tree do its tags make? */
@NullMarked
package kawat.article.markup;

import org.jspecify.annotations.NullMarked;
