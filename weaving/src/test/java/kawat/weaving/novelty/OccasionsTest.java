package kawat.weaving.novelty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.NewsRecord;
import kawat.reading.Reading;
import kawat.weaving.Weaving;
import kawat.weaving.novelty.SentenceNews.Label;
import org.junit.jupiter.api.Test;

final class OccasionsTest {
  private final Reading reading = Reading.indonesian();

  private NewsRecord page(String day, String... sentences) {
    List<Block> body =
        List.of(sentences).stream().map(s -> new Block(Block.Kind.PARAGRAPH, s)).toList();
    Article article = Article.of("", body).published(day).publishedBy("Koran");
    return reading.read(day, day + ".html", article);
  }

  private Label label(String earlier, String later) {
    String rest = "Presiden Peru dan presiden Chile berbicara lewat telepon.";
    NewsRecord before = page("2021-05-04", rest, earlier);
    NewsRecord after = page("2024-09-10", rest, later);
    List<NewsRecord> pages = List.of(before, after);
    return Novelty.of(pages, Weaving.weave(pages), after.id()).sentences().getLast().label();
  }

  @Test
  void takesLikeWordsOfTwoYearsForTwoOccasions() {
    assertThat(
            label(
                "Kabar itu disampaikan Peru kepada Chile melalui radio pemerintah, Senin"
                    + " (3/5/2021).",
                "Kabar itu disampaikan Peru kepada Chile melalui radio pemerintah, Senin"
                    + " (9/9/2024)."))
        .isEqualTo(Label.NEW);
  }

  @Test
  void knowsWhatIsToldAgainOfOneOccasion() {
    assertThat(
            label(
                "Kabar itu disampaikan Peru kepada Chile melalui radio pemerintah, Senin"
                    + " (3/5/2021).",
                "Kabar itu disampaikan Peru kepada Chile melalui radio pemerintah pada 3 Mei"
                    + " 2021."))
        .isEqualTo(Label.KNOWN);
  }
}
