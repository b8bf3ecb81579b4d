package kawat.article;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kawat.model.KawatException;
import kawat.model.Page;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints how well articles are extracted from annotated sets: {@code ExtractionReport SET…}, each a
 * folder with {@code gold.json} and {@code html/} beside the scorer {@code score.py}. A table for
 * the whole set, one for the part that no weight was trained on, and the ten worst pages of each.
 */
public final class ExtractionReport {
  private static final String WORST = "10";

  private ExtractionReport() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    for (String set : args) {
      Path folder = Path.of(set);
      Path work = Files.createTempDirectory("kawat-report");
      List<GoldSet> gold = GoldSet.read(folder);
      Path records = Files.write(work.resolve("records.jsonl"), records(gold));
      List<GoldSet> heldOut = gold.stream().filter(g -> GoldSet.isHeldOut(g.id())).toList();
      write(heldOut, work.resolve("gold.json"));
      System.out.println(set + ", all pages:");
      score(folder.resolveSibling("score.py"), folder, records);
      System.out.println(set + ", held out:");
      score(folder.resolveSibling("score.py"), work, records);
    }
  }

  private static List<String> records(List<GoldSet> gold) throws IOException {
    List<String> records = new ArrayList<>();
    for (GoldSet page : gold) {
      String source = page.page().toString();
      try {
        byte[] bytes = Files.readAllBytes(page.page());
        records.add(
            RecordPrinter.line(
                source, ArticleExtractor.standard().extract(Page.of(source, bytes))));
      } catch (KawatException e) {
        System.out.println(page.id() + ": " + e.getMessage());
      }
    }
    return records;
  }

  private static void write(List<GoldSet> gold, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        JsonGenerator g = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      g.writeStartObject();
      for (GoldSet page : gold) {
        g.writeName(page.id()).writeStartObject();
        page.texts().forEach(g::writeStringProperty);
        page.lists()
            .forEach(
                (name, values) -> {
                  g.writeName(name).writeStartArray();
                  values.forEach(g::writeString);
                  g.writeEndArray();
                });
        g.writeEndObject();
      }
      g.writeEndObject();
    }
  }

  private static void score(Path scorer, Path set, Path records)
      throws IOException, InterruptedException {
    System.out.flush();
    new ProcessBuilder(
            "python3",
            "-B",
            scorer.toString(),
            set.toString(),
            records.toString(),
            "--worst",
            WORST)
        .inheritIO()
        .start()
        .waitFor();
  }
}
