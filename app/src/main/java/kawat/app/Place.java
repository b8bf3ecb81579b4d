package kawat.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kawat.desk.folder.DeskFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Splits the words of a command line into where to look and what to look for: "kawat relation desk/
 * RUS PRK", or "kawat relation RUS PRK" in a desk's folder.
 *
 * @param path a desk, a page, a folder of pages or a file of records
 * @param rest the words after it
 */
record Place(String path, List<String> rest) {
  Place {
    rest = List.copyOf(rest);
  }

  /**
   * @param wanted how many words are looked for
   */
  static Place of(List<String> words, int wanted, CommandSpec spec) {
    if (words.size() > wanted) {
      String path = words.getFirst();
      if (!path.equals("-") && !Files.exists(Path.of(path))) {
        throw new ParameterException(
            spec.commandLine(),
            "%s: no such file or folder; name a desk, a folder of pages or a .jsonl file of records"
                .formatted(path));
      }
      return new Place(path, words.subList(1, words.size()));
    }
    if (!DeskFolder.isDesk(Path.of("."))) {
      throw new ParameterException(
          spec.commandLine(),
          "this folder is no desk; name a desk, a folder of pages or a .jsonl file of records"
              + " first");
    }
    return new Place(".", words);
  }
}
