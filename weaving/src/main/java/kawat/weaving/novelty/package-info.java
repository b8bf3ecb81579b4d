/** What does a page tell that no earlier page told? */
@NullMarked
package kawat.weaving.novelty;

import org.jspecify.annotations.NullMarked;
