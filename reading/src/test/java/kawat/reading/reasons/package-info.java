@NullMarked
package kawat.reading.reasons;

import org.jspecify.annotations.NullMarked;
