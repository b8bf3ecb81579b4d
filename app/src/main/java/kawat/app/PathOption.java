package kawat.app;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Where a command looks, as its only word. */
final class PathOption {
  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description =
          "A desk, pages, or a .jsonl file of records; the desk of this folder where it is left"
              + " out.")
  private List<String> words = List.of();

  /**
   * @throws picocli.CommandLine.ParameterException where nothing lies there
   */
  String of(CommandSpec spec) {
    return Place.of(words, 0, spec).path();
  }
}
