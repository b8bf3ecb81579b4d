/**
 * Where does Kawat's knowledge of a language come from? From a language pack: word lists and tables
 * in readable files. The rooms that read know grammar by rule, words by pack.
 */
@NullMarked
package kawat.reading.language;

import org.jspecify.annotations.NullMarked;
