@NullMarked
package kawat.reading.language;

import org.jspecify.annotations.NullMarked;
