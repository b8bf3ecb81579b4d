package kawat.desk.archive;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.StableId;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The WARC files of a desk. Reading is safe for any number of threads; only one may write.
 *
 * <p>Every method throws {@link KawatException}: FILE_UNREADABLE or DISK_FULL where the file system
 * refuses.
 */
public final class Archive {
  /** A file that has grown so far is followed by another; bytes. */
  private static final long FULL = 1L << 30;

  private static final String SUFFIX = ".warc.gz";

  private static final String WAY_OUT = "run 'kawat doctor' to see what else is missing";
  private final Path folder;

  public Archive(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  /** Names of the files in the order in which they were begun. */
  public List<String> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw FileFailure.of(e, folder);
    }
  }

  /** Bytes in a file, 0 where there is none. */
  public long length(String file) {
    try {
      Path path = folder.resolve(file);
      return Files.exists(path) ? Files.size(path) : 0;
    } catch (IOException e) {
      throw FileFailure.of(e, folder.resolve(file));
    }
  }

  /**
   * Appends gzip members and forces them to the disk; where that fails nothing stays.
   *
   * @param members as {@link WarcForm} makes them
   * @param now for the head of a new file
   * @return where each stands
   */
  public List<Location> append(List<byte[]> members, Instant now) {
    String name = current();
    Path path = folder.resolve(name);
    try (FileChannel file = FileChannel.open(path, WRITE, CREATE)) {
      long before = file.size();
      try {
        return append(file, name, members, now);
      } catch (IOException e) {
        file.truncate(before);
        throw e;
      }
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  private List<Location> append(FileChannel file, String name, List<byte[]> members, Instant now)
      throws IOException {
    long at = file.size();
    file.position(at);
    boolean begun = at > 0;
    if (!begun) {
      byte[] info = WarcForm.info(name, now);
      write(file, info);
      at = info.length;
    }
    List<Location> locations = new ArrayList<>(members.size());
    for (byte[] member : members) {
      write(file, member);
      locations.add(new Location(name, at, member.length));
      at += member.length;
    }
    file.force(true);
    if (!begun) {
      force(folder);
    }
    return locations;
  }

  static void write(FileChannel file, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
  }

  /** Makes a new name in a folder last; Windows has no such thing and needs none. */
  public static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    } catch (IOException ignored) {
      // Then its file system orders names by itself.
    }
  }

  /** Takes back what was appended last, should the database not have room for it. */
  public void takeBack(Location first) {
    Path path = folder.resolve(first.file());
    try (FileChannel file = FileChannel.open(path, WRITE)) {
      file.truncate(first.offset());
      file.force(true);
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  /** Appends that a page is no longer wanted. */
  public Location appendRemoval(String sha256, Instant now) {
    return append(List.of(WarcForm.removal(sha256, now)), now).getFirst();
  }

  private String current() {
    List<String> files = files();
    if (files.isEmpty()) {
      return name(1);
    }
    String last = files.getLast();
    return length(last) < FULL ? last : next();
  }

  /** The name of a file not yet begun, after all others. */
  public String next() {
    return files().isEmpty() ? name(1) : name(number(files().getLast()) + 1);
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "kawat-%05d%s", number, SUFFIX);
  }

  private static int number(String name) {
    String digits = name.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /**
   * Reads a page and holds it against its digest.
   *
   * @throws KawatException WARC_TRUNCATED where the file ends before the record does; DESK_DAMAGED
   *     where the bytes there are not the page that was archived
   */
  public Entry.Stored page(Location location) {
    Path path = folder.resolve(location.file());
    if (!Files.exists(path)) {
      throw damaged(location, "the file is missing");
    }
    long length = length(location.file());
    if (length < location.end()) {
      throw new KawatException(
          ErrorCode.WARC_TRUNCATED,
          "the file ends at byte %d, a page's record at byte %d; %s"
              .formatted(length, location.end(), WAY_OUT),
          path.toString());
    }
    try (FileChannel file = FileChannel.open(path, READ)) {
      byte[] member = GzipMember.read(file, location.offset(), location.length());
      Optional<WarcRecord> record = new WarcReader(new ByteArrayInputStream(member)).next();
      if (GzipMember.sound(member)
          && record.isPresent()
          && WarcForm.read(record.get(), location) instanceof Entry.Stored stored
          && sound(stored)) {
        return stored;
      }
      throw damaged(location, "no page with fitting check sums stands there");
    } catch (IOException | RuntimeException e) {
      throw ArchiveScan.unsound(e) ? damaged(location, ArchiveScan.reason(e)) : failure(e, path);
    }
  }

  /** True where the bytes are those that the record's digest was made of. */
  public static boolean sound(Entry.Stored stored) {
    return StableId.digest(stored.page().bytes()).equals(stored.sha256());
  }

  private KawatException damaged(Location location, String why) {
    return new KawatException(
        ErrorCode.DESK_DAMAGED,
        "record at byte %d: %s; %s".formatted(location.offset(), why, WAY_OUT),
        folder.resolve(location.file()).toString());
  }

  private static RuntimeException failure(Exception e, Path path) {
    return switch (e) {
      case RuntimeException known -> known;
      case IOException io -> FileFailure.of(io, path);
      default -> new IllegalStateException(e);
    };
  }

  /**
   * Copies records, byte for byte, into a file that is not yet part of the archive.
   *
   * @param records in the order in which they shall stand
   * @param to does not exist yet
   * @param name what the file will be called
   * @return where each record stands in it
   */
  public List<Location> copy(List<Location> records, Path to, String name, Instant now) {
    List<Location> copied = new ArrayList<>(records.size());
    try (FileChannel file = FileChannel.open(to, WRITE, CREATE, TRUNCATE_EXISTING)) {
      write(file, WarcForm.info(name, now));
      for (Location record : records) {
        copied.add(new Location(name, file.position(), record.length()));
        try (FileChannel from = FileChannel.open(folder.resolve(record.file()), READ)) {
          for (long at = record.offset(); at < record.end(); ) {
            at += from.transferTo(at, record.end() - at, file);
          }
        }
      }
      file.force(true);
      return copied;
    } catch (IOException e) {
      throw FileFailure.of(e, to);
    }
  }
}
