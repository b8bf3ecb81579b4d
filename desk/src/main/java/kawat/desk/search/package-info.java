/**
 * How are pages found by their words?
 *
 * <p>By a Lucene index of pages and of merged events, in Indonesian: lower case, accents folded,
 * stop words left out, the endings -kah, -lah, -pun, -ku, -mu, -nya taken off. {@link
 * kawat.desk.SearchQuery} tells the query syntax.
 *
 * <p>Each commit tells which state of the database it belongs to ({@link
 * kawat.desk.search.IndexState}), so that an index left behind by a crash is seen and brought up.
 */
@NullMarked
package kawat.desk.search;

import org.jspecify.annotations.NullMarked;
