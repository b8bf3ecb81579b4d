/** How does a person or a program use Kawat? */
@NullMarked
package kawat.app;

import org.jspecify.annotations.NullMarked;
