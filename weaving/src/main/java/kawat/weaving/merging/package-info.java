/** Which reports tell one event? */
@NullMarked
package kawat.weaving.merging;

import org.jspecify.annotations.NullMarked;
