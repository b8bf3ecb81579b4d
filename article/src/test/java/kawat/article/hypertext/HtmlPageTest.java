package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Link;
import kawat.model.Page;
import kawat.model.Person;
import kawat.model.Trait;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final String HEAD =
      """
      <html lang="id"><head><title>Utusan Danu Tiba di Ibu Kota Utara | Warta Dunia</title>
      <meta property="og:title" content="Utusan Danu Tiba di Ibu Kota Utara">
      <meta property="og:type" content="article"><meta property="og:site_name" content="Warta Dunia">
      <link rel="canonical" href="https://www.wartadunia.example/2025/03/05/utusan-danu">
      </head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/dunia">Dunia</a></li></ul></nav>
      <h1>Utusan Danu Tiba di Ibu Kota Utara</h1>
      <div class="tanggal">Rabu, 5 Maret 2025 | 19:08 WIB</div>
      """;
  private static final String BODY =
      """
      <div class="photo"><img src="/a.jpg"><p>Utusan menuruni tangga pesawat di bandara utara. Foto: Warta/Made Rai</p></div>
      <div class="isi"><p>Praha -</p> Utusan Presiden Danu tiba di ibu kota utara pada Rabu pagi untuk menyerahkan surat kepada raja.<br><br>
      Ia disambut menteri luar negeri di bandara, kemudian diantar ke istana dengan pengawalan ketat tentara.<br><br>
      <strong>Baca juga: <a href="https://www.wartadunia.example/dunia/2">Raja Utara Tolak Undangan Dewan Keamanan</a></strong><br><br>
      "Kami datang dengan niat baik dan membawa usul yang jelas," kata utusan itu kepada <a href="/w">wartawan</a> di bandara.<br><br>
      Istana belum menjawab pertanyaan tentang isi surat balasan yang akan diserahkan pada akhir pekan ini.<br><br>
      (sdw/bud)</div>
      <table><tr><td>Penulis</td><td>: Sari Dewi</td></tr><tr><td>Editor</td><td>: Budi Utomo</td></tr></table>
      <h4>Berita Terkait</h4><ul><li><a href="/3">Dua Kapal Dagang Dilepas dari Pelabuhan Utara</a></li>
      <li><a href="/4">Menteri Utara Bantah Tahan Awak Kapal Dagang</a></li></ul>
      <footer>© 2025 Warta Dunia. Hak cipta dilindungi undang-undang.</footer></body></html>
      """;

  private static Article read(String html) {
    return ArticleExtractor.standard()
        .extract(Page.of("uji.html", html.getBytes(StandardCharsets.UTF_8)));
  }

  private final Article article = read(HEAD + BODY);

  @Test
  void readsTheHeadlineWithoutTheSite() {
    assertThat(article.headline()).contains("Utusan Danu Tiba di Ibu Kota Utara");
  }

  @Test
  void joinsALoneDatelineToItsSentence() {
    assertThat(article.body().getFirst().text()).startsWith("Praha - Utusan Presiden Danu tiba");
    assertThat(article.dateline()).contains("Praha");
  }

  @Test
  void keepsWordsApartAtLinksAndTogetherInSentences() {
    assertThat(article.text()).contains("kata utusan itu kepada wartawan di bandara.");
  }

  @Test
  void letsNoRelatedLinkInitialsOrCaptionIntoTheBody() {
    assertThat(article.body()).hasSize(4);
    assertThat(article.text()).doesNotContain("Baca juga", "sdw", "Foto:", "Penulis", "Hak cipta");
    assertThat(article.initials()).contains("sdw/bud");
    assertThat(article.captions())
        .extracting("text")
        .containsExactly("Utusan menuruni tangga pesawat di bandara utara. Foto: Warta/Made Rai");
  }

  @Test
  void listsRelatedPagesWithTheirAddresses() {
    assertThat(article.related())
        .extracting("title")
        .contains(
            "Raja Utara Tolak Undangan Dewan Keamanan",
            "Dua Kapal Dagang Dilepas dari Pelabuhan Utara");
    assertThat(article.related().getFirst().url())
        .contains("https://www.wartadunia.example/dunia/2");
    assertThat(article.related())
        .extracting(Link::place)
        .startsWith(Link.Place.IN_TEXT)
        .endsWith(Link.Place.BESIDE);
  }

  @Test
  void readsBylinesThatAreBrokenOverTableCells() {
    assertThat(article.authors()).containsExactly(new Person("Sari Dewi", "penulis"));
    assertThat(article.editors()).containsExactly(new Person("Budi Utomo", "editor"));
  }

  @Test
  void readsThePrintedDateWithItsZoneAndAgreesWithTheAddress() {
    assertThat(article.datePublished()).contains("2025-03-05T19:08+07:00");
    assertThat(article.traits()).doesNotContain(Trait.DATES_DISAGREE);
    assertThat(article.site()).contains("wartadunia.example");
  }

  @Test
  void notesThatStatementsOfTheDateDiffer() {
    String json =
        "<script"
            + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-03-04T08:00:00+07:00\",\"author\":{\"@type\":\"Person\",\"name\":\"Rini"
            + " Astuti\"}}</script>";
    Article a = read(HEAD.replace("</head>", json + "</head>") + BODY);
    assertThat(a.datePublished()).contains("2025-03-04T08:00+07:00");
    assertThat(a.traits()).contains(Trait.DATES_DISAGREE);
    assertThat(a.authors()).extracting(Person::name).containsExactly("Rini Astuti");
  }

  @Test
  void namesNoAuthorWhereThePublisherIsGivenAsOne() {
    String meta = "<meta name=\"author\" content=\"Warta Dunia\">";
    Article a =
        read(HEAD.replace("</head>", meta + "</head>") + BODY.replaceAll("<table>.*</table>", ""));
    assertThat(a.authors()).isEmpty();
  }

  @Test
  void marksASyndicatedArticleAndDropsTheNote() {
    Article a =
        read(
            HEAD
                + BODY.replace(
                    "(sdw/bud)",
                    "Artikel ini telah tayang di WartaKota.com dengan judul Utusan Tiba"));
    assertThat(a.origin()).contains("WartaKota.com");
    assertThat(a.traits()).contains(Trait.SYNDICATED);
    assertThat(a.text()).doesNotContain("telah tayang");
  }

  @Test
  void refusesAListOfTeasers() {
    StringBuilder list =
        new StringBuilder("<html><head><title>Indeks</title></head><body><h1>Indeks</h1>");
    for (int i = 0; i < 20; i++) {
      list.append("<div class=card><h3><a href=/")
          .append(i)
          .append(">Judul berita nomor ")
          .append(i)
          .append(
              " tentang kapal dagang</a></h3><p>Ringkasan singkat berita tentang kapal dagang yang"
                  + " dilepas dari pelabuhan utara nomor ")
          .append(i)
          .append(".</p></div>");
    }
    assertThatThrownBy(() -> read(list + "</body></html>"))
        .isInstanceOfSatisfying(
            KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NO_ARTICLE));
  }

  @Test
  void givesTheSameArticleEachTime() {
    assertThat(read(HEAD + BODY)).isEqualTo(article);
    assertThat(article.body().stream().map(Block::kind)).doesNotContain(Block.Kind.ROW);
  }
}
