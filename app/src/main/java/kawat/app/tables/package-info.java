/** How is a list written for a spreadsheet? */
@NullMarked
package kawat.app.tables;

import org.jspecify.annotations.NullMarked;
