/** Which numbers measure the story, what do they count, and by whose count? */
@NullMarked
package kawat.reading.figures;

import org.jspecify.annotations.NullMarked;
