/** What does a person at a terminal see: cards, tables, progress, errors? */
@NullMarked
package kawat.app.terminal;

import org.jspecify.annotations.NullMarked;
