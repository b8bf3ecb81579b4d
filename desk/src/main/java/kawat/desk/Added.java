package kawat.desk;

import kawat.model.KawatException;

/** What became of a page handed to {@link WritableDesk#add}. */
public sealed interface Added {
  /** Where the page came from, as the user named it. */
  String source();

  /**
   * Archived, read and stored, all on the disk.
   *
   * @param id of the page and its record
   */
  record New(String source, String id) implements Added {}

  /**
   * The desk has the same bytes already; nothing was changed.
   *
   * @param id of the page as it is known
   */
  record Known(String source, String id) implements Added {}

  /**
   * Not added: it could not be read.
   *
   * @param why what is wrong with it
   */
  record Refused(String source, KawatException why) implements Added {}

  /**
   * Added, but the article that it is the first part of could not be read as a whole; its parts
   * stay for themselves.
   *
   * @param why what is wrong with the whole
   */
  record Apart(String source, KawatException why) implements Added {}
}
