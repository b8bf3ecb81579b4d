@NullMarked
package kawat.reading.quotes;

import org.jspecify.annotations.NullMarked;
