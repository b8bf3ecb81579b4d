/** Are pages grouped as they tell, in a stream of which the truth is known? */
@NullMarked
package kawat.bench.stories;

import org.jspecify.annotations.NullMarked;
