package kawat.app.web.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kawat.app.web.news.NewsView.Sentence;
import kawat.model.CodePoints;
import kawat.model.Evidence;
import kawat.weaving.novelty.SentenceNews;
import kawat.weaving.novelty.SentenceNews.Change;
import kawat.weaving.novelty.SentenceNews.Label;
import org.junit.jupiter.api.Test;

class NewsViewTest {
  private static Evidence words(String text) {
    return CodePoints.of(text).evidence(0, text.length());
  }

  private static Sentence changed(Change change, String before, String now) {
    SentenceNews.Earlier earlier =
        new SentenceNews.Earlier("lama", "lama.html", Optional.empty(), words(before), 0.5);
    SentenceNews news =
        new SentenceNews(0, words(now), Label.CHANGED, Optional.of(change), Optional.of(earlier));
    return Sentence.of(news, "baru", page -> "Warta " + page);
  }

  @Test
  void showsInWhichWordsATellingDiffers() {
    Sentence sentence =
        changed(Change.FIGURE, "Sebanyak 300 kapal rusak.", "Sebanyak 500 kapal rusak.");
    assertThat(sentence.diff().orElseThrow().line())
        .isEqualTo("Sebanyak [-300-] {+500+} kapal rusak");
    assertThat(sentence.outlet()).contains("Warta lama");
    assertThat(sentence.earlier().orElse("")).startsWith("/articles/lama?words=0-");
  }

  @Test
  void setsTwoSentencesSideBySideWhereHardlyAWordStayed() {
    String before = "Menurut nelayan, sekitar 300 perahu hilang.";
    String now = "Badan itu menghitung 500 kapal karam di teluk.";
    assertThat(changed(Change.FIGURE, before, now).diff()).isEmpty();
    assertThat(changed(Change.WORDING, before, now).diff()).isPresent();
  }
}
