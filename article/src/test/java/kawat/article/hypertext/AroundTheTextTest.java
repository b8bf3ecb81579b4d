package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kawat.article.ArticleExtractor;
import kawat.article.metadata.Keywords;
import kawat.article.metadata.Titles;
import kawat.model.Article;
import kawat.model.Page;
import kawat.model.TimeStatement;
import kawat.model.Trait;
import org.junit.jupiter.api.Test;

/** Times, tags, section and traits, on pages of our own making. */
class AroundTheTextTest {
  static Article read(String head, String above, String below) {
    String html =
        """
        <!doctype html><html lang="id"><head><title>Menteri Tiba di Praha - Warta Dunia</title>
        <meta property="og:site_name" content="Warta Dunia"><meta property="og:type" content="article">
        %s</head><body><main><article><h1>Menteri Tiba di Praha</h1>%s<div class="article-body">
        <p>Menteri Luar Negeri tiba di Praha pada Senin pagi untuk membahas perjanjian gandum yang
        tertunda sejak tahun lalu, dan ia disambut oleh tuan rumah di bandara yang dijaga ketat.</p>
        <p>Pertemuan itu berlangsung selama dua jam dan menghasilkan kesepakatan tentang gandum, kata
        juru bicara pemerintah, yang menambahkan bahwa rincian akan diumumkan pada pekan depan.</p>
        </div>%s</article></main></body></html>
        """
            .formatted(head, above, below);
    return ArticleExtractor.standard()
        .extract(Page.of("page.html", html.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void takesTheDayThatItsReadersSawWhereTheDeclaredMomentIsInUtc() {
    Article article =
        read(
            "<meta property=\"article:published_time\" content=\"2025-03-03T18:30:00Z\">",
            "<p>Selasa, 4 Maret 2025 01:30 WIB</p>",
            "");
    assertThat(article.datePublished()).contains("2025-03-04T01:30+07:00");
    assertThat(article.times())
        .extracting(TimeStatement::value)
        .contains("2025-03-03T18:30Z", "2025-03-04T01:30+07:00");
  }

  @Test
  void keepsTheDeclaredMomentWhereTheLineAgrees() {
    Article article =
        read(
            "<meta property=\"article:published_time\" content=\"2025-03-03T03:15:00Z\">",
            "<p>Senin, 03/03/2025 10:15 WIB</p>",
            "");
    assertThat(article.datePublished()).contains("2025-03-03T03:15Z");
    assertThat(article.traits()).doesNotContain(Trait.DATES_DISAGREE);
  }

  @Test
  void knowsAStubBeforeAWallByItsWords() {
    assertThat(read("", "", "<p>Artikel ini khusus untuk pelanggan.</p>").traits())
        .contains(Trait.PAYWALLED);
    assertThat(read("", "", "<p>Bagikan</p>").traits()).doesNotContain(Trait.PAYWALLED);
    assertThat(
            read("", "", "<p>Artikel ini khusus untuk pelanggan, kata redaksi itu.</p>").traits())
        .doesNotContain(Trait.PAYWALLED);
  }

  @Test
  void knowsAPrintVersionByItsAddress() {
    String html =
        "<html><body onload=\"window.print()\"><h1>Menteri Tiba</h1><p>%s</p><p>%s</p></body></html>"
            .formatted(
                "Menteri Luar Negeri tiba di Praha pada Senin pagi untuk membahas perjanjian gandum"
                    + " yang tertunda sejak tahun lalu.",
                "Pertemuan itu berlangsung selama dua jam dan menghasilkan kesepakatan tentang"
                    + " gandum, kata juru bicara pemerintah.");
    Page page = Page.of("cetak.html", html.getBytes(StandardCharsets.UTF_8));
    assertThat(ArticleExtractor.standard().extract(page).traits()).contains(Trait.PRINT);
  }

  @Test
  void keepsPublicationAndChangeApart() {
    Article article =
        read(
            "<meta property=\"article:published_time\" content=\"2025-03-03T10:15:00+07:00\">"
                + "<meta property=\"article:modified_time\" content=\"2025-03-05T08:00:00+07:00\">",
            "",
            "");
    assertThat(article.datePublished()).contains("2025-03-03T10:15+07:00");
    assertThat(article.dateModified()).contains("2025-03-05T08:00+07:00");
  }

  @Test
  void readsTheSectionInTheHostWhereNothingElseSaysIt() {
    Article article =
        read("<link rel=\"canonical\" href=\"https://olahraga.warta.example/1\">", "", "");
    assertThat(article.section()).isEqualTo(Optional.of("Olahraga"));
    assertThat(
            read("<link rel=\"canonical\" href=\"https://www.warta.example/1\">", "", "").section())
        .isEmpty();
  }

  @Test
  void keepsKeywordsOfWhichTheTextSpeaks() {
    String text = "Perjanjian gandum dibahas di Praha";
    assertThat(
            Keywords.about(
                List.of("perjanjian gandum", "berita terkini", "portal berita", "Praha"), text))
        .containsExactly("perjanjian gandum", "Praha");
  }

  @Test
  void takesNoHeadlineCutIntoWordsForKeywords() {
    assertThat(
            Keywords.about(
                List.of("perjanjian", "gandum", "dibahas", "di", "praha"),
                "Perjanjian gandum dibahas di Praha"))
        .isEmpty();
  }

  @Test
  void partsACaptionFromTheNameThatIsSetBeforeIt() {
    Article article =
        read(
            "",
            "<div><img src=\"/tiba.jpg\"><span class=\"author\">Warta/SARI DEWI</span> Menteri Luar"
                + " Negeri turun dari pesawat di bandara Praha, Senin (3/3/2025)</div>",
            "");
    assertThat(article.captions())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.text())
                  .isEqualTo(
                      "Menteri Luar Negeri turun dari pesawat di bandara Praha, Senin (3/3/2025)");
              assertThat(c.credit()).contains("Warta/SARI DEWI");
            });
  }

  @Test
  void takesAPhotographersNameForNoCaption() {
    Article article = read("", "<img src=\"/tiba.jpg\"><p>Warta/ Sari Dewi</p>", "");
    assertThat(article.captions()).isEmpty();
  }

  @Test
  void readsTheSectionFromATitleThatEndsInWhatTheSiteSaysOfItself() {
    assertThat(
            Titles.rest(
                "Menteri Tiba di Praha | Internasional | Warta.com :: Kabar Dunia Hari Ini",
                "Menteri Tiba di Praha"))
        .isEqualTo(new Titles.Rest(Optional.of("Internasional"), Optional.of("Warta.com")));
  }

  @Test
  void keepsNoTagThatIsTheHeadlineAndNoLabelBeforeATag() {
    Article article =
        read(
            "<meta name=\"keywords\" content=\"Topik: Gandum,Menteri tiba di Praha,Berita:\">",
            "",
            "");
    assertThat(article.keywords()).containsExactly("Gandum");
  }
}
