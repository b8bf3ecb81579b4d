package kawat.reading.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kawat.model.Article;
import kawat.model.Block;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;

/** Sentences of idner-news-2k with their named entities. */
final class Idner {
  static final Path FOLDER = GoldActors.GOLD.resolve("../language/idner").normalize();

  private Idner() {}

  /**
   * An entity.
   *
   * @param start of its first word, in chars of the sentence
   * @param kind PER, ORG or LOC
   */
  record Entity(int start, int end, String kind) {}

  /**
   * A sentence.
   *
   * @param text its words, a blank between two
   */
  record Sentence(String text, List<Entity> entities) {
    ReadText read() {
      Block block = new Block(Block.Kind.PARAGRAPH, text);
      return ReadText.of(Article.of("", List.of(block)), LanguagePack.INDONESIAN);
    }

    /** The same as a line of a headline. */
    Sentence titled() {
      StringBuilder line = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        boolean head = i == 0 || text.charAt(i - 1) == ' ';
        String c = text.substring(i, i + 1);
        line.append(head ? c.toUpperCase(Locale.ROOT) : c);
      }
      boolean stop = line.charAt(line.length() - 1) == '.';
      return new Sentence(stop ? line.substring(0, line.length() - 2) : line.toString(), entities);
    }
  }

  static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Entity> entities = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      String[] cells = line.strip().split("\\s+");
      if (cells.length >= 3) {
        text.append(text.isEmpty() ? "" : " ");
        entity(cells, text.length(), entities);
        text.append(cells[0]);
      } else if (!text.isEmpty()) {
        sentences.add(new Sentence(text.toString(), List.copyOf(entities)));
        text.setLength(0);
        entities.clear();
      }
    }
    return sentences;
  }

  private static void entity(String[] cells, int start, List<Entity> into) {
    int end = start + cells[0].length();
    if (cells[2].startsWith("B-")) {
      into.add(new Entity(start, end, cells[2].substring(2)));
    } else if (cells[2].startsWith("I-") && !into.isEmpty()) {
      Entity last = into.removeLast();
      into.add(new Entity(last.start(), end, last.kind()));
    }
  }
}
