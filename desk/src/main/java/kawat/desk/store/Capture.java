package kawat.desk.store;

import java.util.Optional;
import kawat.desk.archive.Entry;
import kawat.desk.archive.Location;
import kawat.model.NewsRecord;

/**
 * A page of the archive, read alone, whether it is shown so or as a part of an article.
 *
 * @param seq its number: rises with every page and never comes again; 0 for one that has none yet
 * @param url its address
 * @param captured ISO 8601 in UTC
 * @param bytes its size
 * @param location empty where the archive lost it
 * @param own what was read from it alone
 */
public record Capture(
    long seq,
    String id,
    String sha256,
    String source,
    Optional<String> url,
    String captured,
    long bytes,
    Optional<Location> location,
    NewsRecord own) {

  static Capture of(Entry.Stored stored, NewsRecord own) {
    return new Capture(
        0,
        own.id(),
        stored.sha256(),
        stored.page().source(),
        own.article().url().or(stored.page()::url),
        stored.page().captured().orElseThrow(),
        stored.page().bytes().length,
        Optional.of(stored.location()),
        own);
  }
}
