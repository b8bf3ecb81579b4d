/** What is the article on this page, and what is furniture? */
@NullMarked
package kawat.article;

import org.jspecify.annotations.NullMarked;
