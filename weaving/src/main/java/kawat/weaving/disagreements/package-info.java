/** Where do accounts differ? */
@NullMarked
package kawat.weaving.disagreements;

import org.jspecify.annotations.NullMarked;
