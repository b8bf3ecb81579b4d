/** How fast is Kawat, and how right? */
@NullMarked
package kawat.bench;

import org.jspecify.annotations.NullMarked;
