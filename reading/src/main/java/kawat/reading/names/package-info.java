/** Who is named, and who is meant by "dia", "-nya", "Presiden itu" or "Moskow"? */
@NullMarked
package kawat.reading.names;

import org.jspecify.annotations.NullMarked;
