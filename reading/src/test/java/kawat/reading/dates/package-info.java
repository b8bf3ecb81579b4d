@NullMarked
package kawat.reading.dates;

import org.jspecify.annotations.NullMarked;
