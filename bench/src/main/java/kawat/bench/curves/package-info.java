/** What do time and memory do as pages grow many? */
@NullMarked
package kawat.bench.curves;

import org.jspecify.annotations.NullMarked;
