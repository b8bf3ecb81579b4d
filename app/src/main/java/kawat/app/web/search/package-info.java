/** In which pages do these words stand? */
@NullMarked
package kawat.app.web.search;

import org.jspecify.annotations.NullMarked;
