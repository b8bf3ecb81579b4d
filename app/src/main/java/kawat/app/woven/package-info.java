/** What does a desk's store say together, and whom does it know? */
@NullMarked
package kawat.app.woven;

import org.jspecify.annotations.NullMarked;
