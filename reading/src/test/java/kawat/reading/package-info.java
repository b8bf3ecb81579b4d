@NullMarked
package kawat.reading;

import org.jspecify.annotations.NullMarked;
