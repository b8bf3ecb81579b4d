package kawat.reading.events;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kawat.model.Event.Coding;
import kawat.model.Event.Form;
import kawat.reading.language.CommonTable;

/** The field's codes of each form and channel, from codes/plover.tsv. Immutable. */
final class Codes {
  private static final String TABLE = "plover.tsv";
  private final Map<String, Coding> codings = new HashMap<>();

  Codes() {
    CommonTable.rows(TABLE).forEach(this::read);
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
