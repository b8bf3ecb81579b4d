/** What does the page tell machines about itself? */
@NullMarked
package kawat.article.metadata;

import org.jspecify.annotations.NullMarked;
