/** Which words of an article tell what, where tellings overlap? */
@NullMarked
package kawat.app.web.marks;

import org.jspecify.annotations.NullMarked;
