package kawat.desk.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import kawat.model.KawatException;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * What a walk through one file of the archive came upon.
 *
 * @param end byte up to which every record is whole and fits its digest
 * @param length bytes in the file
 * @param fault what is wrong at {@code end}, where that is not the file's end
 */
public record ArchiveScan(long end, long length, Optional<String> fault) {
  /**
   * Walks from record to record, holding pages against their digests; stops at the first that is
   * torn or does not fit.
   *
   * @param from where a record starts
   * @param visitor is handed each sound record, one page's bytes at a time
   * @throws kawat.model.KawatException FILE_UNREADABLE where the file system refuses
   */
  public static ArchiveScan of(Archive archive, String name, long from, Consumer<Entry> visitor) {
    Path path = archive.folder().resolve(name);
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      long length = file.size();
      if (from >= length) {
        return new ArchiveScan(length, length, Optional.empty());
      }
      return new Walk(file.position(from), from, name, visitor).walk(length);
    } catch (EOFException e) {
      return new ArchiveScan(from, archive.length(name), Optional.of(reason(e)));
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  /** True where an exception tells of bytes that are no WARC record, not of the file system. */
  static boolean unsound(Exception e) {
    return e instanceof EOFException
        || e instanceof ZipException
        || e instanceof ParsingException
        || (e instanceof RuntimeException && !(e instanceof KawatException));
  }

  static String reason(Exception e) {
    return e instanceof EOFException
        ? "it ends early"
        : String.valueOf(e.getMessage()).lines().findFirst().orElse("it is no record");
  }

  /**
   * One walk; a record counts once its gzip trailer was compared, which is when the next begins.
   */
  private static final class Walk {
    private final FileChannel file;
    private final WarcReader reader;
    private final String name;
    private final Consumer<Entry> visitor;
    private long end;
    private Optional<String> fault = Optional.empty();

    Walk(FileChannel file, long from, String name, Consumer<Entry> visitor) throws IOException {
      this.file = file;
      this.reader = new WarcReader(file);
      this.name = name;
      this.visitor = visitor;
      this.end = from;
    }

    ArchiveScan walk(long length) throws IOException {
      Optional<WarcRecord> record = next();
      while (record.isPresent()) {
        Optional<Entry> entry = body(record.get());
        if (entry.isEmpty()) {
          break;
        }
        record = next();
        if (reader.position() <= end) {
          break; // the record ended early
        }
        if (!GzipMember.sound(GzipMember.read(file, end, reader.position() - end))) {
          fault = Optional.of("its check sum does not fit");
          break;
        }
        visitor.accept(placed(entry.get()));
        end = reader.position();
      }
      return new ArchiveScan(end, length, fault);
    }

    private Optional<WarcRecord> next() throws IOException {
      try {
        return reader.next();
      } catch (IOException | RuntimeException e) {
        if (!unsound(e)) {
          throw e;
        }
        fault = Optional.of(reason(e));
        return Optional.empty();
      }
    }

    private Optional<Entry> body(WarcRecord record) throws IOException {
      try {
        Entry entry = WarcForm.read(record, new Location(name, end, 0));
        if (entry instanceof Entry.Stored stored && !Archive.sound(stored)) {
          fault = Optional.of("its bytes do not fit its digest");
          return Optional.empty();
        }
        return Optional.of(entry);
      } catch (IOException | RuntimeException e) {
        if (!unsound(e)) {
          throw e;
        }
        fault = Optional.of(reason(e));
        return Optional.empty();
      }
    }

    private Entry placed(Entry entry) {
      Location location = new Location(name, end, reader.position() - end);
      return switch (entry) {
        case Entry.Stored stored -> new Entry.Stored(location, stored.page(), stored.sha256());
        case Entry.Removed removed -> new Entry.Removed(location, removed.sha256());
        case Entry.Other other -> new Entry.Other(location);
      };
    }
  }
}
