/** What surrounds every page: language, address, links? */
@NullMarked
package kawat.app.web.frame;

import org.jspecify.annotations.NullMarked;
