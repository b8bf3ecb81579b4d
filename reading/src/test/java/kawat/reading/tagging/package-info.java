/** Which words look like the name of a person, an organisation or a place, listed or not? */
@NullMarked
package kawat.reading.tagging;

import org.jspecify.annotations.NullMarked;
