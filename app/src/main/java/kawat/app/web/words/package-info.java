/** How are things said in Indonesian and in English? */
@NullMarked
package kawat.app.web.words;

import org.jspecify.annotations.NullMarked;
