package kawat.article.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds a page's charset. What the bytes prove goes before what anybody declares: a byte order
 * mark, UTF-16's zeros, valid UTF-8; then the HTTP header, the page's meta element, statistics.
 */
final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The HTML standard looks for the declaration in the first 1,024 bytes; pages put it later. */
  private static final int PRESCAN = 16 * 1024;

  private static final int STATISTICS = 256 * 1024;
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  static String decode(byte[] bytes, Optional<String> mediaType) {
    Optional<Charset> utf16 = Utf16.sniff(bytes);
    if (utf16.isPresent()) {
      return withoutMark(new String(bytes, utf16.get()));
    }
    Optional<String> utf8 = strictUtf8(bytes);
    if (utf8.isPresent() && !isEscaped(bytes)) {
      return withoutMark(utf8.get());
    }
    Charset declared =
        mediaType
            .flatMap(Charsets::declaration)
            .or(() -> declaration(opening(bytes)))
            .or(() -> statistics(bytes))
            .orElse(WINDOWS_1252);
    return withoutMark(
        declared.equals(StandardCharsets.UTF_8)
            ? MixedUtf8.decode(bytes)
            : new String(bytes, declared));
  }

  /** ISO-2022 texts are valid ASCII, so the bytes alone would pass as UTF-8. */
  static boolean isEscaped(byte[] bytes) {
    for (int i = 0; i + 2 < Math.min(bytes.length, PRESCAN); i++) {
      if (bytes[i] == 0x1b && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    // The JDK decodes fastest where it may replace; only a replacement leaves the question open.
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf('\ufffd') < 0) {
      return Optional.of(lenient);
    }
    try {
      CharBuffer decoded =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(decoded.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String opening(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> declaration(String text) {
    Matcher m = DECLARED.matcher(text);
    return m.find() ? named(m.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    // The encoding standard reads these labels as windows-1252, and so do browsers.
    if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    try {
      Charset found = Charset.forName(lower);
      // A page whose declaration can be read as ASCII is not in UTF-16, whatever it says.
      return Optional.of(lower.startsWith("utf-16") ? StandardCharsets.UTF_8 : found);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> statistics(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector(null);
    detector.handleData(bytes, 0, Math.min(bytes.length, STATISTICS));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Charsets::named);
  }

  static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
