/** What do words come down to (stem, sense, function word), and where are the lists of them? */
@NullMarked
package kawat.weaving.words;

import org.jspecify.annotations.NullMarked;
