/** Where do pages and records live, and how are they found again? */
@NullMarked
package kawat.desk;

import org.jspecify.annotations.NullMarked;
