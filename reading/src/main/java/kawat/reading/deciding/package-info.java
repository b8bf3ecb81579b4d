/**
 * How likely is a choice, judged by everything that was seen around it? A log-linear model: each
 * clue has a weight that was learned from annotated pages, their sum decides. It knows neither
 * events nor a language; who asks names the clues.
 */
@NullMarked
package kawat.reading.deciding;

import org.jspecify.annotations.NullMarked;
