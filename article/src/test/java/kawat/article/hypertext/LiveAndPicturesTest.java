package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.Caption;
import kawat.model.Page;
import kawat.model.Trait;
import org.junit.jupiter.api.Test;

/** Live blogs by their entries, and pictures with their words, on pages of our own making. */
class LiveAndPicturesTest {
  private static final String STORY =
      "<p>Menteri Luar Negeri tiba di Praha pada Senin pagi untuk membahas perjanjian gandum yang"
          + " tertunda sejak tahun lalu, dan ia disambut tuan rumah di bandara kecil itu.</p>";

  private static Article read(String body) {
    String html =
        """
        <!doctype html><html lang="id"><head><title>Menteri Tiba di Praha</title>
        <meta property="og:type" content="article"></head><body><article>
        <h1>Menteri Tiba di Praha</h1><div class="article-body">%s</div></article></body></html>
        """
            .formatted(body);
    return ArticleExtractor.standard()
        .extract(
            new Page(
                "uji",
                html.getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.of("https://warta.example/praha/menteri"),
                Optional.empty()));
  }

  private static String entries(String form, List<String> hours) {
    StringBuilder body = new StringBuilder(STORY);
    for (String hour : hours) {
      body.append(form.formatted(hour, hour));
    }
    return body.toString();
  }

  private static final String OVER =
      "<h3>%s</h3><p>Delegasi kedua negara menyampaikan pernyataan pada pukul %s kepada para"
          + " wartawan yang menunggu di halaman gedung tua itu sejak pagi hari.</p>";
  private static final String BEFORE =
      "<p>%s - Delegasi kedua negara menyampaikan pernyataan singkat (%s) kepada para wartawan yang"
          + " menunggu di halaman gedung tua itu sejak pagi hari.</p>";

  @Test
  void knowsALiveBlogByHoursThatRunOneWayOverItsEntries() {
    List<String> hours = List.of("16.20 WIB", "15.05 WIB", "13.40 WIB", "11.15 WIB", "09.30 WIB");
    assertThat(read(entries(OVER, hours)).traits()).contains(Trait.LIVE_BLOG);
    assertThat(read(entries(BEFORE, hours.reversed())).traits()).contains(Trait.LIVE_BLOG);
  }

  @Test
  void takesNoReportWithAFewHoursForALiveBlog() {
    List<String> hours = List.of("09.30 WIB", "11.15 WIB", "13.40 WIB");
    assertThat(read(entries(OVER, hours)).traits()).doesNotContain(Trait.LIVE_BLOG);
  }

  @Test
  void takesHoursInNoOrderForNoLiveBlog() {
    List<String> hours = List.of("16.20 WIB", "09.30 WIB", "13.40 WIB", "08.15 WIB", "19.05 WIB");
    assertThat(read(entries(OVER, hours)).traits()).doesNotContain(Trait.LIVE_BLOG);
  }

  @Test
  void keepsThePicturesAddressWithItsWordsAndCredit() {
    Article article =
        read(
            "<figure><img src=\"data:image/gif;base64,AA\""
                + " data-src=\"/foto/praha.jpg\"><figcaption>Menteri menyapa warga di bandara"
                + " Praha. Foto: Sari Dewi</figcaption></figure>"
                + STORY
                + STORY.replace("Senin", "Selasa"));
    Caption caption = article.captions().getFirst();
    assertThat(caption.image()).contains("https://warta.example/foto/praha.jpg");
    assertThat(caption.credit()).contains("Sari Dewi");
    assertThat(article.text()).doesNotContain("menyapa warga");
  }
}
