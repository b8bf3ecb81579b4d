package kawat.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kawat.article.lines.Lines;
import kawat.model.Article;
import kawat.model.Caption;
import kawat.model.Link;
import kawat.model.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What stands around the text of Indonesian pages against what a person wrote down of them: F1 of
 * tags, captions and titles of related pages, share of right sections, datelines and initials.
 * Floors are in {@code expected-scores.tsv} under {@code indonesia-fields}.
 */
@Tag("slow")
class IndonesianFieldsTest {
  private static final Path DATA =
      Path.of("../../shared/extraction/indonesia").toAbsolutePath().normalize();

  private static final class Tally {
    double both;
    double gold;
    double found;

    void add(Set<String> want, Set<String> got) {
      gold += want.size();
      found += got.size();
      both += want.stream().filter(got::contains).count();
    }

    double f1() {
      return gold + found == 0 ? 1 : 2 * both / (gold + found);
    }
  }

  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  @Test
  void keepsItsScoresOnWhatStandsAroundTheText() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "skipped: the shared data is not at " + DATA);
    for (GoldSet gold : GoldSet.read(DATA)) {
      Article a =
          ArticleExtractor.standard().extract(Page.of(gold.id(), Files.readAllBytes(gold.page())));
      lists("tags", gold, "tags", a.keywords());
      lists("captions", gold, "captions", a.captions().stream().map(Caption::text).toList());
      lists("related", gold, "related", a.related().stream().map(Link::title).toList());
      text("section", gold, a.section());
      text("dateline", gold, a.dateline());
      text("initials", gold, a.initials());
    }
    for (String line : Files.readAllLines(Path.of("src/test/resources/expected-scores.tsv"))) {
      String[] cells = line.split("\t");
      if (cells[0].equals("indonesia-fields")) {
        double score = Objects.requireNonNull(tallies.get(cells[1]), cells[1]).f1();
        if (score > Double.parseDouble(cells[2]) + 0.0005) {
          System.out.printf("expected-scores.tsv: %s rose to %.4f, write it in%n", cells[1], score);
        }
        assertThat(score)
            .as(cells[1])
            .isGreaterThanOrEqualTo(Double.parseDouble(cells[2]) - 0.0005);
      }
    }
  }

  private void lists(String name, GoldSet gold, String field, List<String> found) {
    tally(name).add(folded(gold.lists().getOrDefault(field, List.of())), folded(found));
  }

  private void text(String field, GoldSet gold, Optional<String> found) {
    List<String> want =
        Optional.ofNullable(gold.texts().get(field)).map(List::of).orElse(List.of());
    tally(field).add(folded(want), folded(found.map(List::of).orElse(List.of())));
  }

  private Tally tally(String name) {
    return tallies.computeIfAbsent(name, n -> new Tally());
  }

  private static Set<String> folded(List<String> texts) {
    return texts.stream()
        .map(t -> Lines.fold(t).toLowerCase(Locale.ROOT).replaceAll("[ .]+$", ""))
        .collect(Collectors.toSet());
  }
}
