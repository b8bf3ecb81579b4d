/** How do an HTML page's blocks and statements make one article? */
@NullMarked
package kawat.article.hypertext;

import org.jspecify.annotations.NullMarked;
