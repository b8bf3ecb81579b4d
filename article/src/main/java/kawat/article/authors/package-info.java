/** Which of the names that the page shows or declares are the article's authors? */
@NullMarked
package kawat.article.authors;

import org.jspecify.annotations.NullMarked;
