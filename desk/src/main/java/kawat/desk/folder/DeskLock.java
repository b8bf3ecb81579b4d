package kawat.desk.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kawat.desk.archive.FileFailure;
import kawat.model.ErrorCode;
import kawat.model.KawatException;

/** Keeps others from writing to a desk until closed; a killed program holds nothing. */
final class DeskLock implements AutoCloseable {
  /**
   * Desks that this program has locked. POSIX drops a program's locks on a file as soon as it
   * closes any channel to it, so that a second channel must not even be opened.
   */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  /** Far behind the text, which others may read meanwhile. */
  private static final long POSITION = Long.MAX_VALUE - 1;

  private final Path folder;
  private final FileChannel channel;

  private DeskLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * @throws KawatException DESK_LOCKED where another has it; FILE_UNREADABLE where the folder may
   *     not be written to
   */
  static DeskLock of(Path desk) {
    Path file = desk.resolve("desk.lock");
    try {
      Path folder = desk.toRealPath();
      if (!OWN.add(folder)) {
        throw locked(desk, Long.toString(ProcessHandle.current().pid()));
      }
      try {
        return new DeskLock(folder, lock(desk, file));
      } catch (IOException | RuntimeException e) {
        OWN.remove(folder);
        throw e;
      }
    } catch (IOException e) {
      throw FileFailure.of(e, file);
    }
  }

  private static FileChannel lock(Path desk, Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
    try {
      if (channel.tryLock(POSITION, 1, false) == null) {
        throw locked(desk, Files.readString(file).strip());
      }
      byte[] who = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
      channel.truncate(0).write(ByteBuffer.wrap(who), 0);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static KawatException locked(Path desk, String who) {
    return new KawatException(
        ErrorCode.DESK_LOCKED,
        "another Kawat%s is writing to the desk; wait until it has finished, or end it"
            .formatted(who.isEmpty() ? "" : " (process " + who + ")"),
        desk.toString());
  }

  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      channel.close();
    } catch (IOException e) {
      throw FileFailure.of(e, folder);
    } finally {
      OWN.remove(folder);
    }
  }
}
