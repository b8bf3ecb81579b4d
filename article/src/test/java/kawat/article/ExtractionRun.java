package kawat.article;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kawat.model.KawatException;
import kawat.model.Page;

/** Prints a record for every page in the folders given: {@code ExtractionRun FOLDER… > records}. */
public final class ExtractionRun {
  private ExtractionRun() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String folder : args) {
      for (Path page : pages(Path.of(folder))) {
        try {
          byte[] bytes = Files.readAllBytes(page);
          out.println(
              RecordPrinter.line(
                  page.toString(),
                  ArticleExtractor.standard().extract(Page.of(page.toString(), bytes))));
        } catch (KawatException e) {
          System.err.println(page.getFileName() + " " + e.code() + " " + e.getMessage());
        }
      }
    }
    out.flush();
  }

  static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> f.toString().matches(".*\\.(?:txt|html?|html?\\.gz)"))
          .sorted()
          .toList();
    }
  }
}
