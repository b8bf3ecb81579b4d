package kawat.app.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Page;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages that others stored in WARC files (ISO 28500), as wget, warcio, Heritrix and Browsertrix
 * write them: each response that came with HTML or text is a page, called after the file and the
 * byte at which its record starts, {@code crawl.warc.gz#1234}. What the server said of the charset
 * counts.
 */
final class WarcPages {
  private static final Pattern PLACE = Pattern.compile("(?i)(.+\\.warc(?:\\.gz)?)#(\\d{1,18})");
  private static final int OK = 200;

  private WarcPages() {}

  /** Whether the path is called as WARC files are. */
  static boolean isWarc(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".warc") || name.endsWith(".warc.gz");
  }

  /** The file of a page in a WARC file; empty for any other path. */
  static Optional<Path> file(String path) {
    Matcher m = PLACE.matcher(path);
    return m.matches() ? Optional.of(Path.of(m.group(1))) : Optional.empty();
  }

  /**
   * What the pages of the file are called, in its order.
   *
   * @param failed told WARC_TRUNCATED where a record can't be read; the pages before it count
   * @throws IOException where the file can't be read
   */
  static List<String> in(String path, Consumer<KawatException> failed) throws IOException {
    List<String> pages = new ArrayList<>();
    try (FileChannel file = FileChannel.open(Path.of(path), StandardOpenOption.READ);
        WarcReader reader = new WarcReader(file)) {
      for (Optional<WarcRecord> r = reader.next(); r.isPresent(); r = reader.next()) {
        if (r.get() instanceof WarcResponse response && isPage(response)) {
          pages.add(path + "#" + reader.position());
        }
      }
    } catch (IOException | RuntimeException e) {
      failed.accept(failure(path, pages.size(), e));
    }
    return pages;
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    String type = mediaType(response).orElse("").toLowerCase(Locale.ROOT);
    boolean readable = type.contains("html") || type.startsWith("text/plain");
    return readable && response.http().status() == OK;
  }

  private static Optional<String> mediaType(WarcResponse response) throws IOException {
    return response.http().headers().first("Content-Type");
  }

  /**
   * Reads one page.
   *
   * @throws KawatException WARC_TRUNCATED, or PAGE_TOO_LARGE
   */
  static Page load(String path) throws IOException {
    Matcher m = PLACE.matcher(path);
    if (!m.matches()) {
      throw new IllegalArgumentException(path + " names no page in a WARC file");
    }
    Path warc = Path.of(m.group(1));
    try (FileChannel file = FileChannel.open(warc, StandardOpenOption.READ);
        WarcReader reader = new WarcReader(file.position(Long.parseLong(m.group(2))))) {
      Optional<WarcRecord> record = reader.next();
      if (record.isPresent() && record.get() instanceof WarcResponse response) {
        try (InputStream body = response.http().body().stream()) {
          return new Page(
              path,
              PageFiles.bounded(body, path),
              mediaType(response),
              Optional.of(response.target()),
              Optional.of(response.date().toString()));
        }
      }
      throw new KawatException(
          ErrorCode.WARC_TRUNCATED, "no response starts at byte " + m.group(2), path);
    } catch (KawatException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw failure(path, 0, e);
    }
  }

  private static KawatException failure(String path, int before, Exception e) throws IOException {
    if (e instanceof java.nio.file.FileSystemException refused) {
      throw refused;
    }
    return new KawatException(
        ErrorCode.WARC_TRUNCATED,
        "the WARC file can't be read after %d pages (%s); fetch it again"
            .formatted(before, String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
        path,
        e);
  }
}
