package kawat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PageReader;
import kawat.app.terminal.RecordCard;
import kawat.desk.json.RecordJson;
import kawat.desk.json.RecordSchema;
import kawat.model.NewsRecord;
import kawat.model.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole reading of every example page, letter for letter. Run with {@code -Dkawat.cards=write}
 * to accept what has changed, then read the difference before committing it.
 */
final class GoldenCardsTest {
  private static final Path CARDS = Repository.ROOT.resolve("examples/cards");

  @TestFactory
  Stream<DynamicTest> readsEachExamplePageAsBefore() {
    List<String> pages =
        PageFiles.find(
            List.of(Repository.ROOT.resolve("examples/pages").toString()),
            e -> {
              throw e;
            });
    PageReader reader = new PageReader();
    return pages.stream().map(p -> DynamicTest.dynamicTest(name(p), () -> compare(reader, p)));
  }

  private static String name(String page) {
    String file = Path.of(page).getFileName().toString();
    return file.substring(0, file.indexOf('.'));
  }

  private static void compare(PageReader reader, String path) throws IOException {
    // The card names the page as a user in the project's folder would.
    Page page =
        Page.of("examples/pages/" + Path.of(path).getFileName(), PageFiles.load(path).bytes());
    NewsRecord record = reader.read(page);
    assertThat(RecordSchema.faults(RecordJson.write(record))).as("the schema").isEmpty();
    String card = RecordCard.of(record);
    Path file = CARDS.resolve(name(path) + ".txt");
    if ("write".equals(System.getProperty("kawat.cards"))) {
      Files.createDirectories(CARDS);
      Files.writeString(file, card, StandardCharsets.UTF_8);
    }
    assertThat(card)
        .as("the card of " + path)
        .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
