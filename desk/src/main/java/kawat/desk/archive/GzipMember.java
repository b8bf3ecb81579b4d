package kawat.desk.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * One record's bytes. jwarc unpacks them but passes over their check sum, so that a record's
 * headers could change unseen.
 */
final class GzipMember {
  private GzipMember() {}

  /**
   * @throws EOFException where the file ends first
   */
  static byte[] read(FileChannel file, long offset, long length) throws IOException {
    ByteBuffer member = ByteBuffer.allocate(Math.toIntExact(length));
    while (member.hasRemaining()) {
      if (file.read(member, offset + member.position()) < 0) {
        throw new EOFException("the file ends within the record");
      }
    }
    return member.array();
  }

  /** True where the bytes unpack to what they were packed from (CRC-32 and length of RFC 1952). */
  static boolean sound(byte[] member) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(member))) {
      in.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (ZipException | EOFException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
  }
}
