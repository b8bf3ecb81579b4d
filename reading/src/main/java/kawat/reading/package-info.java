/** What does the article say: who, what, whom, when, on whose word? */
@NullMarked
package kawat.reading;

import org.jspecify.annotations.NullMarked;
