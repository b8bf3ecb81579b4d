package kawat.app.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180): a line of names, then a line for each row; lists in a cell are parted
 * by {@code "; "}.
 */
public final class Csv {
  private final StringBuilder text = new StringBuilder();
  private final int columns;

  public Csv(String... names) {
    this.columns = names.length;
    line(Arrays.asList(names));
  }

  /**
   * A row.
   *
   * @param cells as {@link #cell} and {@link #number} write them, one for each column
   */
  public Csv row(String... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          "%d cells in a table of %d columns".formatted(cells.length, columns));
    }
    line(Arrays.asList(cells));
    return this;
  }

  private void line(List<String> cells) {
    text.append(String.join(",", cells)).append("\r\n");
  }

  /** The whole table. */
  public String text() {
    return text.toString();
  }

  /**
   * A cell, quoted where it must be. An apostrophe keeps spreadsheets from running text that begins
   * like a formula, for the text comes from pages that anybody may have written.
   */
  public static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** A list in one cell. */
  public static String cell(List<String> items) {
    return cell(items.stream().collect(Collectors.joining("; ")));
  }

  /** A number with so many places after the point. */
  public static String number(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
