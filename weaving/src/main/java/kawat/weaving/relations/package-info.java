/** How do two actors stand to each other as time goes on, and who deals with whom? */
@NullMarked
package kawat.weaving.relations;

import org.jspecify.annotations.NullMarked;
