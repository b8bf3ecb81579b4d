package kawat.reading.reasons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each rule looks for, from {@code codes/rules.tsv}. Immutable. */
final class RuleBook {
  private static final String TABLE = "/kawat/reading/codes/rules.tsv";
  private final Map<String, String> exact = new LinkedHashMap<>();
  private final Map<String, String> heads = new LinkedHashMap<>();

  RuleBook() {
    for (String line : lines()) {
      String[] cells = line.split("\t", 2);
      if (cells[0].endsWith("*")) {
        heads.put(cells[0].substring(0, cells[0].length() - 1), cells[1]);
      } else {
        exact.put(cells[0], cells[1]);
      }
    }
  }

  private static List<String> lines() {
    try (InputStream in = RuleBook.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own table " + TABLE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  /** What a rule looks for; empty for a rule that the table does not know. */
  Optional<String> meaning(String rule) {
    String whole = exact.get(rule);
    if (whole != null) {
      return Optional.of(whole);
    }
    return heads.entrySet().stream()
        .filter(e -> rule.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
