package kawat.app.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Page;

/**
 * The pages behind the paths of a command line: a file is a page whatever it is called, a folder is
 * walked in the order of names for files that look like pages, a WARC file has a page for each
 * response with HTML or text, {@code -} is standard input.
 */
public final class PageFiles {
  /** Endings of files in a folder that are pages, in lower case; others are passed over. */
  public static final List<String> ENDINGS =
      List.of(".html", ".htm", ".xhtml", ".txt", ".html.gz", ".htm.gz", ".xhtml.gz", ".txt.gz");

  /** Bytes a page may have: {@value}. */
  public static final long MAX_BYTES = 64L << 20;

  private PageFiles() {}

  /**
   * Every page behind the paths, in their order.
   *
   * @param failed told of each path that can't be walked; the others go on
   */
  public static List<String> find(List<String> paths, Consumer<KawatException> failed) {
    List<String> found = new ArrayList<>();
    for (String path : paths) {
      if (path.equals("-")) {
        found.add(path);
        continue;
      }
      Path start = Path.of(path);
      if (Files.isDirectory(start)) {
        walk(start, found, failed);
      } else {
        add(path, found, failed);
      }
    }
    return found;
  }

  private static void add(String path, List<String> found, Consumer<KawatException> failed) {
    if (!WarcPages.isWarc(path)) {
      found.add(path);
      return;
    }
    try {
      found.addAll(WarcPages.in(path, failed));
    } catch (IOException e) {
      failed.accept(unreadable(path, e));
    }
  }

  private static void walk(Path folder, List<String> found, Consumer<KawatException> failed) {
    List<Path> pages = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
              if (attributes.isRegularFile() && isPage(name)) {
                pages.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              failed.accept(unreadable(file.toString(), e));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      failed.accept(unreadable(folder.toString(), e));
    }
    pages.stream().sorted().map(Path::toString).forEach(p -> add(p, found, failed));
  }

  private static boolean isPage(String name) {
    return ENDINGS.stream().anyMatch(name::endsWith) || WarcPages.isWarc(name);
  }

  /**
   * Reads a page from a file or, for {@code -}, from standard input.
   *
   * @throws KawatException where there is none, it can't be read, or it is larger than {@link
   *     #MAX_BYTES}
   */
  public static Page load(String path) {
    try {
      if (path.equals("-")) {
        return Page.of(path, bounded(System.in, path));
      }
      if (WarcPages.file(path).filter(Files::isRegularFile).isPresent()) {
        return WarcPages.load(path);
      }
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw new KawatException(ErrorCode.FILE_UNREADABLE, "is a folder", path);
      }
      try (InputStream in = Files.newInputStream(file)) {
        String saved =
            Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
        return new Page(
            path, bounded(in, path), Optional.empty(), Optional.empty(), Optional.of(saved));
      }
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  static byte[] bounded(InputStream in, String path) throws IOException {
    byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new KawatException(
          ErrorCode.PAGE_TOO_LARGE,
          "the page has more than %,d bytes, the limit".formatted(MAX_BYTES),
          path);
    }
    return bytes;
  }

  private static KawatException unreadable(String path, IOException e) {
    return switch (e) {
      case NoSuchFileException _ ->
          new KawatException(ErrorCode.FILE_MISSING, "no such file or folder", path, e);
      case AccessDeniedException _ ->
          new KawatException(
              ErrorCode.FILE_UNREADABLE,
              "permission denied: change its permissions or run as its owner",
              path,
              e);
      default ->
          new KawatException(
              ErrorCode.FILE_UNREADABLE, "can't be read: " + e.getMessage(), path, e);
    };
  }
}
