package kawat.desk.archive;

import kawat.model.Page;

/** A record of the archive. */
public sealed interface Entry {
  Location location();

  /**
   * A page as it came.
   *
   * @param sha256 of its bytes as the record tells it, lower-case hexadecimal
   */
  record Stored(Location location, Page page, String sha256) implements Entry {}

  /**
   * A page is no longer wanted.
   *
   * @param sha256 of its bytes, lower-case hexadecimal
   */
  record Removed(Location location, String sha256) implements Entry {}

  /** A record that is not about a page. */
  record Other(Location location) implements Entry {}
}
