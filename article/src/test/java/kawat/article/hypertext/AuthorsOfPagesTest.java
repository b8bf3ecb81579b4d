package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kawat.article.ArticleExtractor;
import kawat.article.byline.Byline;
import kawat.model.Article;
import kawat.model.Page;
import kawat.model.Person;
import org.junit.jupiter.api.Test;

/** Who wrote it, on pages of our own making. */
class AuthorsOfPagesTest {
  private static final String TEXT =
      """
      <p>Menteri Luar Negeri tiba di Praha pada Senin pagi untuk membahas perjanjian dagang yang
      tertunda sejak tahun lalu, dan ia disambut oleh tuan rumah di bandara yang dijaga ketat.</p>
      <p>Pertemuan itu berlangsung selama dua jam dan menghasilkan kesepakatan tentang gandum, kata
      juru bicara pemerintah, yang menambahkan bahwa rincian akan diumumkan pada pekan depan.</p>
      <p>Kedua negara juga sepakat membuka kembali jalur kereta api yang ditutup selama perang, dan
      para pengusaha menyambut keputusan itu dengan gembira setelah menunggu begitu lama.</p>
      """;

  private static Article read(String head, String above, String below) {
    String html =
        """
        <!doctype html><html lang="id"><head><title>Menteri Tiba di Praha - Warta Dunia</title>
        <meta property="og:site_name" content="Warta Dunia"><meta property="og:type" content="article">
        <link rel="canonical" href="https://wartadunia.example/berita/1">%s</head><body>
        <main><article><h1>Menteri Tiba di Praha</h1>%s<div class="article-body">%s</div>%s</article></main>
        </body></html>
        """
            .formatted(head, above, TEXT, below);
    return ArticleExtractor.standard()
        .extract(Page.of("page.html", html.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> authors(String head, String above, String below) {
    return read(head, above, below).authors().stream().map(Person::name).toList();
  }

  @Test
  void readsTheNameBesideTheDateInOneLine() {
    assertThat(
            authors(
                "",
                "<div class=\"meta\">3 Maret 2025 <span class=\"author\">oleh Ratna"
                    + " Wijayanti</span></div>",
                ""))
        .containsExactly("Ratna Wijayanti");
  }

  @Test
  void leavesTheOutletOutWhereThePageCallsItAPerson() {
    String json =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Menteri Tiba di Praha",
        "author":{"@type":"Person","name":"Warta Dunia"},
        "publisher":{"@type":"Organization","name":"Warta Dunia"}}</script>
        """;
    assertThat(authors(json, "", "")).isEmpty();
  }

  @Test
  void takesTheNamedTeamThatSignsAlone() {
    String meta = "<meta name=\"author\" content=\"The Lensa Senja Team\">";
    String by = "<p class=\"byline\">By <a href=\"/author/lensa\">The Lensa Senja Team</a></p>";
    assertThat(authors(meta, by, "")).containsExactly("The Lensa Senja Team");
  }

  @Test
  void leavesTheTeamOutWhereAPersonOfItSigns() {
    String by = "<p class=\"byline\">By Ratna Wijayanti, Lensa Senja Staff</p>";
    assertThat(authors("<meta name=\"author\" content=\"Ratna Wijayanti\">", by, ""))
        .containsExactly("Ratna Wijayanti");
  }

  @Test
  void leavesDesksAndSystemsOut() {
    assertThat(authors("<meta name=\"author\" content=\"Tim Redaksi\">", "", "")).isEmpty();
    assertThat(authors("<meta name=\"author\" content=\"admin\">", "", "")).isEmpty();
  }

  @Test
  void keepsTimForAPersonAndNotForATeam() {
    String json =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Menteri Tiba di Praha",
        "author":{"@type":"Person","name":"Tim Hartono"}}</script>
        """;
    assertThat(authors(json, "<p class=\"author\">Tim Hartono</p>", ""))
        .containsExactly("Tim Hartono");
    assertThat(authors("<meta name=\"author\" content=\"Tim Warta Dunia\">", "", "")).isEmpty();
  }

  @Test
  void takesBothNamesOfALabelledByline() {
    assertThat(authors("", "", "<p>Penulis: Ratna Wijayanti dan Budi Santoso</p>"))
        .containsExactly("Ratna Wijayanti", "Budi Santoso");
  }

  @Test
  void keepsWritersAndEditorsApart() {
    Article article = read("", "<p>Reporter: Ratna Wijayanti</p><p>Editor: Made Suardana</p>", "");
    assertThat(article.authors()).extracting(Person::name).containsExactly("Ratna Wijayanti");
    assertThat(article.editors()).extracting(Person::name).containsExactly("Made Suardana");
  }

  @Test
  void namesNoPhotographerAsAuthor() {
    assertThat(authors("", "<p>Fotografer: Budi Santoso</p>", "")).isEmpty();
  }

  @Test
  void namesNobodyWhomOnlyAListBesideTheStoryNames() {
    assertThat(
            authors(
                "",
                "<p>3 Maret 2025</p>",
                "<aside class=\"popular\"><a href=\"/penulis/budi\">Budi Santoso</a></aside>"))
        .isEmpty();
  }

  @Test
  void readsTheNameOverTheJob() {
    assertThat(
            authors(
                "", "<div class=\"author-box\"><h4>Ratna Wijayanti</h4><p>Jurnalis</p></div>", ""))
        .containsExactly("Ratna Wijayanti");
  }

  @Test
  void dropsTheLabelInsideADeclaredName() {
    String json =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Menteri Tiba di Praha",
        "author":[{"@type":"Person","name":"Oleh Ratna Wijayanti"}]}</script>
        """;
    assertThat(authors(json, "", "")).containsExactly("Ratna Wijayanti");
  }

  @Test
  void takesWhomThePageGivesForQuestionsForNoWriter() {
    String line = "<ul><li>Narahubung: <a href=\"/staf/ratna\">Ratna Wijayanti</a></li></ul>";
    assertThat(authors("", line, "")).isEmpty();
  }

  /** A page of a site that is called after its only writer. */
  private static List<String> ofOne(String title, String site, String below) {
    String html =
        """
        <!doctype html><html lang="id"><head><title>%s</title>%s
        <link rel="canonical" href="https://catatan.example/gandum"></head><body>
        <main><article><h1>Harga Gandum Naik Lagi</h1><div class="post">%s</div>%s</article></main>
        <footer><p>© 2025 Budi Santoso</p></footer></body></html>
        """
            .formatted(title, site, TEXT, below);
    return ArticleExtractor.standard()
        .extract(Page.of("page.html", html.getBytes(StandardCharsets.UTF_8)))
        .authors()
        .stream()
        .map(Person::name)
        .toList();
  }

  @Test
  void takesTheWriterAfterWhomTheSiteIsCalledForNoSubjectOfItsTitles() {
    assertThat(ofOne("Harga Gandum Naik Lagi | Budi Santoso", "", ""))
        .containsExactly("Budi Santoso");
    String site = "<meta property=\"og:site_name\" content=\"Budi Santoso\">";
    assertThat(ofOne("Harga Gandum Naik Lagi — Budi Santoso", site, ""))
        .containsExactly("Budi Santoso");
  }

  @Test
  void takesAJobForNoName() {
    String json =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Menteri Tiba di Praha",
        "author":[{"@type":"Person","name":"Ratna Wijayanti, Peneliti Senior"}]}</script>
        """;
    assertThat(authors(json, "", "")).containsExactly("Ratna Wijayanti");
  }

  @Test
  void believesADeclaredNameWithAnHonorificThoughItIsInTheSites() {
    String json =
        """
        <meta property="og:site_name" content="Klinik Wijaya">
        <script type="application/ld+json">{"@type":"Article","headline":"Menteri Tiba di Praha",
        "author":{"@type":"Person","name":"Dr. Wijaya"}}</script>
        <meta name="author" content="Dr. Wijaya">
        """;
    String html =
        """
        <!doctype html><html lang="id"><head><title>Menteri Tiba di Praha</title>%s</head><body>
        <main><article><h1>Menteri Tiba di Praha</h1><div class="post">%s</div></article></main></body></html>
        """
            .formatted(json, TEXT);
    assertThat(
            ArticleExtractor.standard()
                .extract(Page.of("page.html", html.getBytes(StandardCharsets.UTF_8)))
                .authors())
        .extracting(Person::name)
        .containsExactly("Dr. Wijaya");
  }

  @Test
  void readsALabelThatATemplateGluesToTheName() {
    assertThat(authors("", "<p>OlehRatna Wijayanti</p>", "")).containsExactly("Ratna Wijayanti");
    assertThat(authors("", "<p>ByRatna Wijayanti</p>", "")).containsExactly("Ratna Wijayanti");
    assertThat(Byline.said("ByteDance Terbit")).isEmpty();
  }

  @Test
  void leavesTheWordThatCallsTheDateOutOfTheName() {
    assertThat(authors("", "<p>Oleh Ratna WijayantiDiterbitkan: 3 Maret 2025</p>", ""))
        .containsExactly("Ratna Wijayanti");
    assertThat(authors("", "<p>By Ratna WijayantiPublished: 3 March 2025</p>", ""))
        .containsExactly("Ratna Wijayanti");
  }

  @Test
  void leavesTheMinutesThatReadingTakesOutOfTheName() {
    assertThat(authors("", "<p>oleh Ratna Wijayanti\u201410 menit baca</p>", ""))
        .containsExactly("Ratna Wijayanti");
    assertThat(authors("", "<p>oleh Ratna Wijayanti 5 menit membaca</p>", ""))
        .containsExactly("Ratna Wijayanti");
  }
}
