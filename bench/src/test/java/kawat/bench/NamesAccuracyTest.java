package kawat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.NameReader;
import kawat.reading.names.NamedEntity;
import kawat.reading.text.ReadText;
import org.junit.jupiter.api.Test;

/** Named entities against the development part of idner-news-2k. */
final class NamesAccuracyTest {
  private final NameReader reader = NameReader.of(LanguagePack.INDONESIAN);
  private int right;
  private int wanted;
  private int found;

  @Test
  void findsPersonsOrganisationsAndPlacesAsWellAsBefore() throws IOException {
    Path file = Repository.shared("language/idner/dev.txt");
    List<String[]> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.strip().split("\\s+");
      if (cells.length >= 3) {
        sentence.add(cells);
      } else {
        compare(sentence);
        sentence.clear();
      }
    }
    compare(sentence);
    assertThat(wanted).isGreaterThan(500);
    double f1 = 2.0 * right / (wanted + found);
    assertThat(new Floors().check(Map.of("idner dev entities F1", f1))).isEmpty();
  }

  /** Entities are the same where their words (by index) and their kind are. */
  private void compare(List<String[]> words) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    Set<String> gold = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      starts.add(text.length());
      text.append(words.get(i)[0]).append(' ');
      String tag = words.get(i)[2];
      if (tag.startsWith("B-")) {
        int to = i + 1;
        while (to < words.size() && words.get(to)[2].startsWith("I-")) {
          to++;
        }
        gold.add(tag.substring(2) + " " + i + " " + to);
      }
    }
    Set<String> read = new LinkedHashSet<>();
    Block block = new Block(Block.Kind.PARAGRAPH, text.toString().strip());
    Article article = Article.of("", List.of(block));
    for (NamedEntity e : reader.entities(ReadText.of(article, LanguagePack.INDONESIAN))) {
      read.add(
          kind(e.kind()) + " " + word(starts, e.start()) + " " + (word(starts, e.end() - 1) + 1));
    }
    wanted += gold.size();
    found += read.size();
    gold.retainAll(read);
    right += gold.size();
  }

  private static String kind(Actor.Kind kind) {
    return switch (kind) {
      case PERSON -> "PER";
      case STATE, PLACE -> "LOC";
      case BODY, MEDIUM, GROUP -> "ORG";
    };
  }

  private static int word(List<Integer> starts, int at) {
    int i = 0;
    while (i + 1 < starts.size() && starts.get(i + 1) <= at) {
      i++;
    }
    return i;
  }
}
