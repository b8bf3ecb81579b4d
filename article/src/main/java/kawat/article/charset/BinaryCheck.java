package kawat.article.charset;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Tells pictures, archives, PDF and programs from text. */
final class BinaryCheck {
  /** First bytes of kinds of file that people mistake for pages, as their formats define them. */
  private static final List<byte[]> MAGIC =
      List.of(
          bytes("%PDF-"),
          bytes("PK\u0003\u0004"),
          bytes("GIF8"),
          bytes("\u0089PNG"),
          bytes("\u00ff\u00d8\u00ff"),
          bytes("\u007fELF"),
          bytes("RIFF"),
          bytes("SQLite format 3"),
          bytes("wOFF"),
          bytes("wOF2"),
          bytes("\u00ca\u00fe\u00ba\u00be"),
          bytes("BZh"),
          bytes("\u00fd7zXZ"),
          bytes("7z\u00bc\u00af"),
          bytes("Rar!"),
          bytes("\u0028\u00b5\u002f\u00fd"));

  /** Control characters a text may have by accident, as one in so many bytes. */
  private static final int TOLERATED = 200;

  private static final int SAMPLE = 64 * 1024;

  /** Control characters that texts are made with, as bits: tab, line and page ends, escape. */
  private static final int USUAL = 1 << '\t' | 1 << '\n' | 1 << '\r' | 1 << '\f' | 1 << 0x1b;

  private BinaryCheck() {}

  static boolean isBinary(byte[] b) {
    if (MAGIC.stream().anyMatch(magic -> startsWith(b, magic))) {
      return true;
    }
    if (Utf16.sniff(b).isPresent()) {
      return false;
    }
    int n = Math.min(b.length, SAMPLE);
    int odd = 0;
    for (int i = 0; i < n; i++) {
      int c = b[i];
      odd += c >= 0 && c < ' ' && (USUAL >> c & 1) == 0 ? 1 : 0;
    }
    return odd > 2 && odd > n / TOLERATED;
  }

  static String opening(byte[] b) {
    return "0x" + HexFormat.of().formatHex(b, 0, Math.min(4, b.length));
  }

  private static boolean startsWith(byte[] b, byte[] magic) {
    if (b.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (b[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }
}
