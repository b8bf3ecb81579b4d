package kawat.desk;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import kawat.model.Page;

/**
 * A desk, open for writing: one at a time, while others may read.
 *
 * <p>Every method throws {@link kawat.model.KawatException}: DISK_FULL or FILE_UNREADABLE where the
 * file system refuses; what was reported before stays.
 */
public interface WritableDesk extends Desk {
  /**
   * Adds pages. They are read on all cores and stored in batches; each is reported, in input order,
   * once it is on the disk for good. Killed at any instant, the same call again completes the work.
   * At the end parts of one article are put together, with those that the desk had.
   *
   * @param pages taken as needed, so that a source of any length fits into memory
   * @param report called from this thread
   */
  void add(Iterator<Page> pages, Consumer<Added> report);

  /**
   * Adds one page.
   *
   * @throws kawat.model.KawatException what {@link PageReading} threw for it
   */
  Added add(Page page);

  /**
   * Takes a page out, and its article apart where it is a part, so that neither search nor rebuild
   * brings it back; its bytes stay in the archive until {@link #compact()}.
   *
   * @throws kawat.model.KawatException NOT_FOUND
   */
  void remove(String id);

  /** Erases removed pages from archive, database and index for good. Takes a copy's space. */
  void compact();

  /** What opening the desk had to mend, for the user to know; empty after a clean end. */
  List<String> mended();
}
