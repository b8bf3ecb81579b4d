package kawat.weaving.novelty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.NewsRecord;
import kawat.reading.Reading;
import kawat.weaving.Weave;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.Test;

/** What later pages add to earlier ones, on invented pages that are read as any other. */
final class TellingsAgainTest {
  private static final Pattern HEAD = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (.+)");
  private static final Pattern JUDGED =
      Pattern.compile("(baru|tetap|angka|hari|status|kata): (.+)");

  private final Reading reading = Reading.indonesian();
  private final Map<String, String> judged = new LinkedHashMap<>();

  @Test
  void tellsWhatIsNewWhatIsKnownAndInWhatATellingChanged() {
    List<NewsRecord> pages = pages();
    Weave weave = Weaving.weave(pages);
    Map<String, String> told = new LinkedHashMap<>();
    for (NewsRecord page : pages) {
      for (SentenceNews news : Novelty.of(pages, weave, page.id()).sentences()) {
        String sentence = news.evidence().exact();
        if (judged.containsKey(sentence)) {
          told.put(sentence, name(news));
        }
      }
    }
    assertThat(told).isEqualTo(judged);
  }

  private static String name(SentenceNews news) {
    return switch (news.label()) {
      case NEW -> "baru";
      case KNOWN -> "tetap";
      case CHANGED ->
          switch (news.change().orElseThrow()) {
            case FIGURE -> "angka";
            case DATE -> "hari";
            case STATUS -> "status";
            case WORDING -> "kata";
          };
    };
  }

  private List<NewsRecord> pages() {
    List<NewsRecord> pages = new ArrayList<>();
    String head = "";
    List<Block> body = new ArrayList<>();
    for (String line : lines()) {
      Matcher verdict = JUDGED.matcher(line);
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isBlank()) {
        add(head, body, pages);
      } else if (HEAD.matcher(line).matches()) {
        head = line;
      } else {
        String sentence = verdict.matches() ? verdict.group(2) : line;
        body.add(new Block(Block.Kind.PARAGRAPH, sentence));
        if (verdict.matches()) {
          judged.put(sentence, verdict.group(1));
        }
      }
    }
    add(head, body, pages);
    return pages;
  }

  private void add(String head, List<Block> body, List<NewsRecord> pages) {
    Matcher at = HEAD.matcher(head);
    if (at.matches() && !body.isEmpty()) {
      Article article =
          Article.of(at.group(2), List.copyOf(body))
              .published(at.group(1))
              .publishedBy("Warta " + pages.size() % 3);
      String id = String.format(Locale.ROOT, "p%02d", pages.size());
      pages.add(reading.read(id, id + ".html", article));
    }
    body.clear();
  }

  private static List<String> lines() {
    try (InputStream in = TellingsAgainTest.class.getResourceAsStream("tellings.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
