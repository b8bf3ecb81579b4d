package kawat.model;

import java.util.Optional;

/**
 * A page as it came: bytes and what its carrier said of them.
 *
 * @param source where it came from, as the user named it: a path, an address, {@code -} for
 *     standard input
 * @param bytes the page, never changed after; not copied, so leave it alone
 * @param mediaType what an HTTP header said ({@code text/html; charset=windows-1252}), if any
 * @param url the address it was fetched from, if known
 * @param captured when it was fetched, ISO 8601 in UTC, if known
 */
@SuppressWarnings("ArrayRecordComponent") // one copy of 50 MB is enough
public record Page(
    String source,
    byte[] bytes,
    Optional<String> mediaType,
    Optional<String> url,
    Optional<String> captured) {
  public static Page of(String source, byte[] bytes) {
    return new Page(source, bytes, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
