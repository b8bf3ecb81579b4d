/** How are pages kept exactly as they came? */
@NullMarked
package kawat.desk.archive;

import org.jspecify.annotations.NullMarked;
