package kawat.weaving.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables that lie beside the classes which they serve. */
public final class DataFile {
  private DataFile() {}

  /**
   * The lines of a table without comments and blank ones.
   *
   * @param beside a class of the package that the table lies in
   * @param file its name, such as {@code outlet-groups.tsv}
   */
  public static List<String> lines(Class<?> beside, String file) {
    try (@Nullable InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own table " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
