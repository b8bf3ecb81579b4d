package kawat.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's folders lie, seen from a test. */
final class Repository {
  static final Path ROOT = root();

  private Repository() {}

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (at.getParent() != null && Files.exists(at.getParent().resolve("pom.xml"))) {
      at = at.getParent();
    }
    return at;
  }

  /** A folder of the data that lies beside the project; the test is skipped where it does not. */
  static Path shared(String folder) {
    Path path = ROOT.resolveSibling("shared").resolve(folder);
    assumeTrue(Files.exists(path), "skipped: %s is not there".formatted(path));
    return path;
  }
}
