package kawat.article.charset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Page;

/** The bytes of a page, unpacked, and the characters that they mean. */
public final class PageText {
  /** The largest page that is read, unpacked: 64 MiB. */
  public static final int LIMIT = 64 * 1024 * 1024;

  private PageText() {}

  /**
   * The page's bytes, unpacked (gzip, told by its magic bytes).
   *
   * @throws KawatException PAGE_EMPTY, PAGE_BINARY, PAGE_TOO_LARGE or PAGE_TRUNCATED
   */
  public static byte[] bytes(Page page) {
    byte[] bytes = unpacked(page);
    if (isBlank(bytes)) {
      throw new KawatException(
          ErrorCode.PAGE_EMPTY,
          "the page has no text (%d bytes); save it again".formatted(bytes.length),
          page.source());
    }
    if (BinaryCheck.isBinary(bytes)) {
      throw new KawatException(
          ErrorCode.PAGE_BINARY,
          "the page is no text: it starts with %s; give HTML or plain text"
              .formatted(BinaryCheck.opening(bytes)),
          page.source());
    }
    return bytes;
  }

  /** Finds the charset and decodes. */
  public static String decoded(byte[] bytes, Optional<String> mediaType) {
    return Charsets.decode(bytes, mediaType);
  }

  /**
   * The first so many bytes as characters; only ASCII is sure to be right, which is enough to look
   * for tags.
   */
  public static String opening(byte[] bytes, int most) {
    int from = markLength(bytes);
    int length = Math.min(bytes.length - from, most);
    Charset charset = Utf16.sniff(bytes).orElse(StandardCharsets.ISO_8859_1);
    return Charsets.withoutMark(new String(bytes, from, length, charset));
  }

  /** How many bytes the mark of UTF-8 takes at the start. */
  public static int markLength(byte[] b) {
    boolean marked =
        b.length > 2 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf;
    return marked ? 3 : 0;
  }

  /** Whether the bytes below 128 mean ASCII wherever they stand. */
  public static boolean isAsciiBased(byte[] bytes) {
    return Utf16.sniff(bytes).isEmpty() && !Charsets.isEscaped(bytes);
  }

  private static byte[] unpacked(Page page) {
    byte[] bytes = page.bytes();
    // A packed page may hold a packed page (a .gz of a stored response); two wrappings are enough.
    for (int layer = 0; layer < 2 && isGzip(bytes); layer++) {
      bytes = gunzip(bytes, page.source());
    }
    if (bytes.length > LIMIT) {
      throw tooLarge(bytes.length, page.source());
    }
    return bytes;
  }

  private static boolean isGzip(byte[] b) {
    return b.length > 2 && (b[0] & 0xff) == 0x1f && (b[1] & 0xff) == 0x8b && b[2] == 8;
  }

  private static byte[] gunzip(byte[] packed, String source) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(LIMIT, packed.length * 4));
    byte[] buffer = new byte[64 * 1024];
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 64 * 1024)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        if (out.size() > LIMIT) {
          throw tooLarge(out.size(), source);
        }
      }
    } catch (EOFException e) {
      throw truncated("ends early", packed.length, out.size(), source, e);
    } catch (IOException e) {
      throw truncated("is damaged", packed.length, out.size(), source, e);
    }
    return out.toByteArray();
  }

  private static KawatException truncated(
      String what, int packed, int unpacked, String source, IOException cause) {
    return new KawatException(
        ErrorCode.PAGE_TRUNCATED,
        "the compressed page %s after %d bytes (%d unpacked); fetch it again"
            .formatted(what, packed, unpacked),
        source,
        cause);
  }

  private static KawatException tooLarge(int length, String source) {
    return new KawatException(
        ErrorCode.PAGE_TOO_LARGE,
        "the page has more than %d bytes, the limit is %d; split it or save it without images"
            .formatted(length - 1, LIMIT),
        source);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      boolean bom = b == (byte) 0xef || b == (byte) 0xbb || b == (byte) 0xbf;
      if (b > ' ' || (b < 0 && !bom)) {
        return false;
      }
    }
    return true;
  }
}
