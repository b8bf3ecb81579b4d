/** What do many pages say together? */
@NullMarked
package kawat.weaving;

import org.jspecify.annotations.NullMarked;
