/** Is what was copied found, and with the page that had it first? */
@NullMarked
package kawat.bench.derivations;

import org.jspecify.annotations.NullMarked;
