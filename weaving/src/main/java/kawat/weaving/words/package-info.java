/** How alike are two texts, whatever their punctuation? */
@NullMarked
package kawat.weaving.words;

import org.jspecify.annotations.NullMarked;
