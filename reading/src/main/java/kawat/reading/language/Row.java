package kawat.reading.language;

import java.util.Arrays;
import java.util.List;

/** A line of a pack's table, asked by column name. */
public final class Row {
  private final String file;
  private final List<String> header;
  private final String[] cells;

  Row(String file, List<String> header, String[] cells) {
    this.file = file;
    this.header = header;
    this.cells = cells;
  }

  /**
   * The cell's text, empty where the line is shorter than its header.
   *
   * @throws IllegalArgumentException where the table has no such column
   */
  public String text(String column) {
    int at = header.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(
          "%s has no column %s, only %s".formatted(file, column, header));
    }
    return at < cells.length ? cells[at].strip() : "";
  }

  /** The cell's parts between {@code |}, none where it is empty. */
  public List<String> list(String column) {
    return Arrays.stream(text(column).split("\\|"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
