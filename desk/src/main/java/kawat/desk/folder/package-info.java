/**
 * How do archive, database and index stay one desk, whatever happens?
 *
 * <p>A page is added in this order: its WARC record is appended and forced to the disk; one
 * transaction of the database stores what was read from it and how far the archive is taken in; the
 * index is committed with the database's state. Whoever opens the desk for writing next finds out
 * where this was cut off: a torn record is moved to {@code quarantine/}, whole records that the
 * database does not have are read again, an index of another state is brought up. A page is
 * reported as added after all three. What pages say together is stored last, in one transaction
 * with the articles that are put together of several pages; until then parts are shown for
 * themselves.
 */
@NullMarked
package kawat.desk.folder;

import org.jspecify.annotations.NullMarked;
