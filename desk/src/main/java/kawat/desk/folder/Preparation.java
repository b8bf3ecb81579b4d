package kawat.desk.folder;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kawat.desk.PageReading;
import kawat.desk.archive.WarcForm;
import kawat.desk.store.Captures;
import kawat.desk.store.Database;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.model.Page;
import kawat.model.StableId;

/** Does on all cores what pages need before they are stored. */
final class Preparation implements AutoCloseable {
  private final PageReading reading;
  private final ExecutorService cores;

  Preparation(PageReading reading) {
    this.reading = reading;
    this.cores =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("kawat-reading-", 0).factory());
  }

  /** A page on its way into the desk. */
  sealed interface Prepared {
    Page page();

    String id();

    /**
     * @param member the page's record for the archive
     */
    record Ready(Page page, String id, String sha256, NewsRecord record, byte[] member)
        implements Prepared {}

    record Known(Page page, String id) implements Prepared {}

    record Refused(Page page, String id, KawatException why) implements Prepared {}
  }

  /** What became of reading a page. */
  sealed interface Read {
    record Done(NewsRecord record) implements Read {}

    record Refused(KawatException why) implements Read {}
  }

  /**
   * Hashes, reads and packs a page, unless the desk has it.
   *
   * @param now stands in where the page does not say when it was captured
   */
  Future<Prepared> prepare(Page page, Instant now, Database database) {
    return cores.submit(() -> prepared(settled(page, now), now, database));
  }

  private Prepared prepared(Page page, Instant now, Database database) {
    String id = StableId.ofPage(page.bytes());
    if (database.read(handle -> Captures.known(handle, id))) {
      return new Prepared.Known(page, id);
    }
    return switch (read(page, id)) {
      case Read.Refused refused -> new Prepared.Refused(page, id, refused.why());
      case Read.Done done -> {
        String sha256 = StableId.digest(page.bytes());
        byte[] member = WarcForm.page(page, sha256, now);
        yield new Prepared.Ready(page, id, sha256, done.record(), member);
      }
    };
  }

  /** Reads a page of the archive. */
  Future<Read> read(Page page) {
    return cores.submit(() -> read(page, StableId.ofPage(page.bytes())));
  }

  /** Does other work on the same cores. */
  <T> Future<T> work(Callable<T> work) {
    return cores.submit(work);
  }

  private Read read(Page page, String id) {
    try {
      NewsRecord record = reading.read(page);
      if (!record.id().equals(id)) {
        throw new IllegalStateException(
            "the record's id is %s, the page's %s".formatted(record.id(), id));
      }
      return new Read.Done(record);
    } catch (KawatException e) {
      return new Read.Refused(e);
    } catch (RuntimeException | StackOverflowError e) {
      // A rule that fails on one page shall not keep the others out.
      return new Read.Refused(KawatException.fault(e, page.source()));
    }
  }

  /**
   * The page as it will come back from the archive, so that it reads the same then: with a time of
   * capture in whole seconds.
   */
  static Page settled(Page page, Instant now) {
    Instant captured = page.captured().flatMap(Preparation::instant).orElse(now);
    return new Page(
        page.source(),
        page.bytes(),
        page.mediaType(),
        page.url(),
        Optional.of(captured.truncatedTo(ChronoUnit.SECONDS).toString()));
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Waits for work handed in. */
  static <T> T await(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    cores.shutdownNow();
  }
}
