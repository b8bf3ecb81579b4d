/** Which events of a long line matter most? */
@NullMarked
package kawat.weaving.timelines;

import org.jspecify.annotations.NullMarked;
