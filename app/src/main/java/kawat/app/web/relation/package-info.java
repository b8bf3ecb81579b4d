/** How is the relation of two sides drawn, gaps as gaps? */
@NullMarked
package kawat.app.web.relation;

import org.jspecify.annotations.NullMarked;
