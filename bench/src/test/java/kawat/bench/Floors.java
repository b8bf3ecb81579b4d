package kawat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The scores that Kawat has reached, in {@code expected-scores.tsv}: a fall fails the build, a rise
 * is written in, so that it can't be lost again unseen.
 */
final class Floors {
  /** Scores move by this much with a single item of gold; less is noise: {@value}. */
  private static final double TOLERANCE = 0.003;

  private static final Path FILE =
      Repository.ROOT.resolve("bench/src/test/resources/kawat/bench/expected-scores.tsv");

  private final Map<String, Double> floors = new LinkedHashMap<>();
  private final List<String> header = new ArrayList<>();

  Floors() throws IOException {
    for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t");
      if (line.startsWith("#") || cells.length < 2) {
        header.add(line);
      } else {
        floors.put(cells[0], Double.parseDouble(cells[1]));
      }
    }
  }

  /** The names of the floors that begin so. */
  List<String> names(String prefix) {
    return floors.keySet().stream().filter(n -> n.startsWith(prefix)).toList();
  }

  /** What fell, a line each; what rose is written into the file. */
  List<String> check(Map<String, Double> reached) throws IOException {
    List<String> fallen = new ArrayList<>();
    boolean risen = false;
    for (Map.Entry<String, Double> e : reached.entrySet()) {
      double floor = floors.getOrDefault(e.getKey(), 0.0);
      if (e.getValue() < floor - TOLERANCE) {
        fallen.add("%s fell to %.4f from %.4f".formatted(e.getKey(), e.getValue(), floor));
      } else if (e.getValue() > floor + TOLERANCE) {
        System.out.printf(
            Locale.ROOT, "%s rose to %.4f from %.4f%n", e.getKey(), e.getValue(), floor);
        floors.put(e.getKey(), e.getValue());
        risen = true;
      }
    }
    if (risen && fallen.isEmpty()) {
      write();
    }
    return fallen;
  }

  private void write() throws IOException {
    List<String> lines = new ArrayList<>(header);
    floors.forEach((name, floor) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, floor)));
    Files.write(FILE, lines, StandardCharsets.UTF_8);
  }
}
