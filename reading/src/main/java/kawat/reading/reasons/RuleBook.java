package kawat.reading.reasons;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kawat.reading.language.CommonTable;

/** What each rule looks for, from {@code codes/rules.tsv}. Immutable. */
final class RuleBook {
  private final Map<String, String> exact = new LinkedHashMap<>();
  private final Map<String, String> heads = new LinkedHashMap<>();

  RuleBook() {
    for (String line : CommonTable.rows("rules.tsv")) {
      String[] cells = line.split("\t", 2);
      if (cells[0].endsWith("*")) {
        heads.put(cells[0].substring(0, cells[0].length() - 1), cells[1]);
      } else {
        exact.put(cells[0], cells[1]);
      }
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
