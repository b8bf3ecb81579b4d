/**
 * Where do pages and records live, and how are they found again?
 *
 * <p>A desk is a plain folder: the pages exactly as they came ({@code archive/*.warc.gz}), what was
 * read from them ({@code kawat.db}, SQLite), full text ({@code index/}, Lucene). The archive is the
 * truth; the other two can be made again from it at any time.
 *
 * <p>This package says what can be asked of a desk; {@link kawat.desk.folder.DeskFolder} opens one.
 * Many may read a desk while one writes to it:
 *
 * <pre>{@code
 * try (WritableDesk desk = DeskFolder.openOrCreate(path, new Analysis(reading, weaving))) {
 *   desk.add(pages, added -> System.out.println(added)); // each told when it is on the disk
 * }
 * try (Desk desk = DeskFolder.open(path)) {
 *   EventFilter letters = EventFilter.ALL.forms(Event.Form.MESSAGE).actors("PRK").from("2022-08");
 *   Slice<EventSummary> first = desk.events(letters, Window.first(20));
 *   MergedEvent event = desk.event(first.items().getFirst().id());
 *   Slice<Hit> hits = desk.search(SearchQuery.of("surat AND outlet:antara"), Window.first(10));
 * }
 * }</pre>
 *
 * <p>What cannot be done is told by {@link kawat.model.KawatException}: DESK_MISSING, DESK_NEWER,
 * DESK_LOCKED, DESK_DAMAGED, DISK_FULL, FILE_UNREADABLE, NOT_FOUND, BAD_QUERY.
 */
@NullMarked
package kawat.desk;

import org.jspecify.annotations.NullMarked;
