/** How much does a numeral say, in figures ("2.000", "1,5 miliar") or in words ("dua lusin")? */
@NullMarked
package kawat.reading.numbers;

import org.jspecify.annotations.NullMarked;
