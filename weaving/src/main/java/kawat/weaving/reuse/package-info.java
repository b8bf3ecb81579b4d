/** Which passages were copied, and from where? */
@NullMarked
package kawat.weaving.reuse;

import org.jspecify.annotations.NullMarked;
