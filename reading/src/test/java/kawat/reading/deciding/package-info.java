/** Whether weights and clues keep their promises. */
@NullMarked
package kawat.reading.deciding;

import org.jspecify.annotations.NullMarked;
