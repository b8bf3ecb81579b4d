/** How are pages found by their words? */
@NullMarked
package kawat.desk.search;

import org.jspecify.annotations.NullMarked;
