/** Which of the days that a page names is the article's? */
@NullMarked
package kawat.article.days;

import org.jspecify.annotations.NullMarked;
