/** Who said, wrote, claimed, promised or denied what? */
@NullMarked
package kawat.reading.quotes;

import org.jspecify.annotations.NullMarked;
