package kawat.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs one of the scorers that lie beside the gold records; they are Python 3 and need nothing
 * else.
 */
final class Scorer {
  private Scorer() {}

  /** What it printed on standard output. */
  static String run(Path script, Object... arguments) {
    List<String> command = new ArrayList<>(List.of("python3", "-B", script.toString()));
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return printed;
    } catch (IOException e) {
      assumeTrue(false, "skipped: no python3 here (%s)".formatted(e.getMessage()));
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
