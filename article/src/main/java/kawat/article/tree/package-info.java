/** What blocks of text does the page have, and in which boxes do they stand? */
@NullMarked
package kawat.article.tree;

import org.jspecify.annotations.NullMarked;
