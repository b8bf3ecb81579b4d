@NullMarked
package kawat.reading.numbers;

import org.jspecify.annotations.NullMarked;
