/** Which events are wanted, and how do they lie in time? */
@NullMarked
package kawat.app.web.timeline;

import org.jspecify.annotations.NullMarked;
