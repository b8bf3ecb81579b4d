package kawat.desk;

import java.util.Optional;

/**
 * A page in one line.
 *
 * @param id of the page and its record
 * @param source where it came from, as the user named it
 * @param outlet the publisher as it writes itself, else the site
 * @param published ISO 8601 at the precision known
 * @param storyDay the day the story is told from, ISO 8601
 * @param captured when the page was captured, ISO 8601 in UTC
 * @param bytes size of the page
 * @param parts how many pages its text was put together of, mostly one
 */
public record PageSummary(
    String id,
    String source,
    Optional<String> url,
    Optional<String> headline,
    Optional<String> outlet,
    Optional<String> section,
    Optional<String> published,
    Optional<String> storyDay,
    String captured,
    long bytes,
    int quotes,
    int events,
    int figures,
    int parts) {}
