/** Why does the record say that: which rule found it, and on which words? */
@NullMarked
package kawat.reading.reasons;

import org.jspecify.annotations.NullMarked;
