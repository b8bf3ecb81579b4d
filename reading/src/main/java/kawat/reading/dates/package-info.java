/** Which day does an expression mean? */
@NullMarked
package kawat.reading.dates;

import org.jspecify.annotations.NullMarked;
