/** In which words do two wordings differ? */
@NullMarked
package kawat.weaving.diff;

import org.jspecify.annotations.NullMarked;
