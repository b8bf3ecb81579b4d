/** By what way did word of an event come to an outlet? */
@NullMarked
package kawat.app.web.chain;

import org.jspecify.annotations.NullMarked;
