package kawat.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that depends on no language, from the folder {@code codes}. */
public final class CommonTable {
  private static final String FOLDER = "/kawat/reading/codes/";

  private CommonTable() {}

  /**
   * Its rows without comments and without the header, cells still joined by tabs.
   *
   * @param file its name in the folder, such as {@code plover.tsv}
   */
  public static List<String> rows(String file) {
    String path = FOLDER + file;
    try (InputStream in = CommonTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own table " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
