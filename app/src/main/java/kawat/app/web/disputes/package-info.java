/** Where do tellings differ, and who tells which? */
@NullMarked
package kawat.app.web.disputes;

import org.jspecify.annotations.NullMarked;
