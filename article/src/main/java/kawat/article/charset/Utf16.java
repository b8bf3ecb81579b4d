package kawat.article.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 with or without a byte order mark. */
final class Utf16 {
  private static final int SAMPLE = 4096;

  private Utf16() {}

  /** The byte order, where every second byte of the opening is zero or a mark says so. */
  static Optional<Charset> sniff(byte[] b) {
    if (b.length < 4) {
      return Optional.empty();
    }
    int mark = (b[0] & 0xff) << 8 | (b[1] & 0xff);
    if (mark == 0xfffe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (mark == 0xfeff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return byZeros(b);
  }

  /** ASCII in UTF-16 is half zeros, all at even or all at odd places. */
  private static Optional<Charset> byZeros(byte[] b) {
    int n = Math.min(b.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < n; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    int pairs = n / 2;
    if (odd > pairs * 2 / 3 && even < pairs / 10) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > pairs * 2 / 3 && odd < pairs / 10
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }
}
