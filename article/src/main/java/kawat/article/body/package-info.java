/** Which blocks of a page's tree are the article? */
@NullMarked
package kawat.article.body;

import org.jspecify.annotations.NullMarked;
