/** On how many independent words does an event rest? */
@NullMarked
package kawat.weaving.origins;

import org.jspecify.annotations.NullMarked;
