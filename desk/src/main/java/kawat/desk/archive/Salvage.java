package kawat.desk.archive;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;

/**
 * Saves what can be saved of a file whose records are not all whole.
 *
 * <p>Every method throws {@link kawat.model.KawatException}: FILE_UNREADABLE or DISK_FULL where the
 * file system refuses.
 */
public final class Salvage {
  /** Magic number and the one method that there is (RFC 1952, 2.3.1). */
  private static final byte[] GZIP_HEAD = {0x1f, (byte) 0x8b, 8};

  private Salvage() {}

  /**
   * Cuts a file's end off, keeping the bytes in a folder.
   *
   * @param from first byte that goes
   * @param quarantine where they go
   * @return the file they are kept in; empty where there were none
   */
  public static Optional<Path> cut(Archive archive, String name, long from, Path quarantine) {
    Path path = archive.folder().resolve(name);
    try (FileChannel file = FileChannel.open(path, READ, WRITE)) {
      long length = file.size();
      if (from >= length) {
        return Optional.empty();
      }
      Files.createDirectories(quarantine);
      Path kept = quarantine.resolve("%s.%d-%d".formatted(name, from, length));
      try (FileChannel to = FileChannel.open(kept, WRITE, CREATE, TRUNCATE_EXISTING)) {
        for (long at = from; at < length; ) {
          at += file.transferTo(at, length - at, to);
        }
        to.force(true);
      }
      file.truncate(from);
      file.force(true);
      return Optional.of(kept);
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  /**
   * Where a record may start: the next gzip member of the archive's making.
   *
   * @param from first byte looked at
   */
  public static Optional<Long> nextRecord(Archive archive, String name, long from) {
    Path path = archive.folder().resolve(name);
    try (FileChannel file = FileChannel.open(path, READ)) {
      ByteBuffer window = ByteBuffer.allocate(1 << 16);
      for (long at = from; at < file.size(); at += window.capacity() - GZIP_HEAD.length + 1) {
        window.clear();
        file.read(window, at);
        for (int i = 0; i + GZIP_HEAD.length <= window.position(); i++) {
          if (window.slice(i, GZIP_HEAD.length).equals(ByteBuffer.wrap(GZIP_HEAD))
              && startsRecord(file, at + i)) {
            return Optional.of(at + i);
          }
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  private static boolean startsRecord(FileChannel file, long at) throws IOException {
    try {
      return new WarcReader(file.position(at)).next().isPresent();
    } catch (IOException | RuntimeException e) {
      if (ArchiveScan.unsound(e)) {
        return false;
      }
      throw e;
    }
  }
}
