/** Which pages tell one occurrence? */
@NullMarked
package kawat.weaving.stories;

import org.jspecify.annotations.NullMarked;
