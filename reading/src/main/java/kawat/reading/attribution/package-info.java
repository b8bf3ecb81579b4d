/** On whose word does the page have it? */
@NullMarked
package kawat.reading.attribution;

import org.jspecify.annotations.NullMarked;
