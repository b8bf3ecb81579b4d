@NullMarked
package kawat.reading.figures;

import org.jspecify.annotations.NullMarked;
