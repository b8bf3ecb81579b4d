package kawat.model;

/** What can go wrong, as a program may tell it apart; the message says the rest. */
public enum ErrorCode {
  /** The page is empty. */
  PAGE_EMPTY,
  /** The bytes are not text. */
  PAGE_BINARY,
  /** The page is larger than the limit. */
  PAGE_TOO_LARGE,
  /** A list, a search page, a login page: nothing to read. */
  NO_ARTICLE,
  /** A compressed page ends early or is damaged. */
  PAGE_TRUNCATED,
  /** A rule failed on the page: a fault of Kawat's, not of the page's. */
  READING_FAILED,
  /** The file system refused. */
  FILE_UNREADABLE,
  /** Nothing is at the path. */
  FILE_MISSING,
  WARC_TRUNCATED,
  /** The folder is no desk. */
  DESK_MISSING,
  /** The desk was made by a newer Kawat. */
  DESK_NEWER,
  /** Another Kawat has the desk open for writing. */
  DESK_LOCKED,
  /** Archive, database and index do not fit together. */
  DESK_DAMAGED,
  /** No space is left. */
  DISK_FULL,
  /** The desk has no such page, event or actor. */
  NOT_FOUND,
  /** A search or filter that can't be understood. */
  BAD_QUERY,
  PORT_IN_USE,
  /** A setting that Kawat does not know. */
  UNKNOWN_SETTING
}
