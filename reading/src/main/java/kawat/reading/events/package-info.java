/**
 * What did one party do to, with or towards another? Words tell of it (a table of triggers and
 * their frames), affixes and prepositions tell who does what to whom, the words around tell how
 * firmly.
 */
@NullMarked
package kawat.reading.events;

import org.jspecify.annotations.NullMarked;
