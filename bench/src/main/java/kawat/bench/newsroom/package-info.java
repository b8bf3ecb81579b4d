/** What would a newsroom of invented outlets print, and what is true of it? */
@NullMarked
package kawat.bench.newsroom;

import org.jspecify.annotations.NullMarked;
