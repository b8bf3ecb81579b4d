package kawat.reading.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kawat.model.Event.Coding;
import kawat.model.Event.Form;

/** The field's codes of each form and channel, from codes/plover.tsv. Immutable. */
final class Codes {
  private static final String TABLE = "/kawat/reading/codes/plover.tsv";
  private final Map<String, Coding> codings = new HashMap<>();

  Codes() {
    lines(TABLE).forEach(this::read);
  }

  /** The rows of a table that depends on no language, without its header. */
  static List<String> lines(String table) {
    try (InputStream in = Codes.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own table " + table);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }

  private void read(String line) {
    String[] cells = line.split("\t", -1);
    codings.put(
        cells[0] + " " + cells[1], new Coding(cells[2], cells[3], Double.parseDouble(cells[4])));
  }

  /** The channel's codes where it has its own, else the form's. */
  Coding of(Form form, Optional<String> channel) {
    String name = form.name().toLowerCase(Locale.ROOT);
    Coding plain = codings.get(name + " ");
    Coding fine = codings.get(name + " " + channel.orElse(""));
    if (fine != null) {
      return fine;
    }
    if (plain == null) {
      throw new IllegalStateException("%s has no line for %s".formatted(TABLE, name));
    }
    return plain;
  }
}
