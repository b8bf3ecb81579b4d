package kawat.article.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Data files of this module: one entry a line, columns parted by tabs, {@code #} for remarks. */
public final class WordList {
  private WordList() {}

  /**
   * The rows of {@code /kawat/article/NAME}.
   *
   * @throws IllegalStateException if the build left the file out
   */
  public static List<List<String>> rows(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/kawat/article/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the data file /kawat/article/" + name + " is missing");
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first column alone. */
  public static List<String> entries(String name) {
    return rows(name).stream().map(List::getFirst).toList();
  }
}
