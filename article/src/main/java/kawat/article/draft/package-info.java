/** What is known of the article so far? */
@NullMarked
package kawat.article.draft;

import org.jspecify.annotations.NullMarked;
