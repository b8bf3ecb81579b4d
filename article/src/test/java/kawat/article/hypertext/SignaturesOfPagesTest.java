package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kawat.article.ArticleExtractor;
import kawat.article.byline.Byline;
import kawat.article.byline.BylineLabels;
import kawat.model.Article;
import kawat.model.Page;
import kawat.model.Person;
import org.junit.jupiter.api.Test;

/** Who wrote it, on pages of our own making. */
class SignaturesOfPagesTest {
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
  void readsANameThatStandsAloneUnderTheHeadline() {
    assertThat(authors("", "<p>Ratna Wijayanti</p><p>Jumat pagi</p>", ""))
        .containsExactly("Ratna Wijayanti");
    assertThat(authors("", "<p>Harga Gandum</p><p>Jumat pagi</p>", "")).isEmpty();
  }

  @Test
  void takesATeamOnlyWhereABylineNamesIt() {
    assertThat(authors("", "<p>By Our Editors</p>", "")).containsExactly("Our Editors");
    assertThat(authors("", "<p>oleh Sports Desk, 3 Maret 2025</p>", ""))
        .containsExactly("Sports Desk");
    assertThat(authors("", "<p>Our Editors</p>", "")).isEmpty();
    assertThat(authors("", "", "<p>By Our Editors</p>")).isEmpty();
    assertThat(authors("", "<p>By Our Editors</p><p>Oleh Ratna Wijayanti</p>", ""))
        .containsExactly("Ratna Wijayanti");
  }

  @Test
  void takesNoNewsroomNorAnEditingSystemForATeam() {
    assertThat(authors("", "<p>Oleh Tim Redaksi</p>", "")).isEmpty();
    assertThat(authors("", "<p>By Admin Team</p>", "")).isEmpty();
    assertThat(authors("", "<p>By Staff</p>", "")).isEmpty();
  }

  @Test
  void takesAPenNameThatThePageDeclaresAndPrints() {
    String declared = "<meta name=\"author\" content=\"senja24\">";
    String printed = "<p><span class=\"author\">senja24</span></p>";
    assertThat(authors(declared, printed, "")).containsExactly("senja24");
    assertThat(authors(declared, "", "")).isEmpty();
    assertThat(authors("", printed, "")).isEmpty();
  }

  @Test
  void takesNeitherInitialsNorTheOutletForAPenName() {
    String initials = "<meta name=\"author\" content=\"sdw\">";
    assertThat(authors(initials, "<p><span class=\"author\">sdw</span></p>", "")).isEmpty();
    String outlet = "<meta name=\"author\" content=\"wartadunia\">";
    assertThat(authors(outlet, "<p><span class=\"author\">wartadunia</span></p>", "")).isEmpty();
  }

  @Test
  void believesALabelThatSaysNothingElseThanWhoWrote() {
    String foot = "<ul><li>Pewarta : Ratna Wijayanti</li><li>Editor : Budi Santoso</li></ul>";
    assertThat(authors("", "", foot)).containsExactly("Ratna Wijayanti");
    assertThat(BylineLabels.isPlain("Penulis :")).isTrue();
    assertThat(BylineLabels.isPlain("oleh")).isFalse();
    assertThat(BylineLabels.isPlain("author")).isFalse();
    assertThat(BylineLabels.isPlain("editor")).isFalse();
  }

  @Test
  void leavesOutTheSystemsNameWhereABylineNamesTheWriter() {
    String head =
        "<meta name=\"author\" content=\"Dewi Lestari\"><meta name=\"twitter:label1\""
            + " content=\"Written by\"><meta name=\"twitter:data1\" content=\"Dewi Lestari\">";
    String byline =
        "<p class=\"byline\">Oleh <a rel=\"author\" href=\"/penulis/ratna\">Ratna"
            + " Wijayanti</a></p>";
    assertThat(authors(head, byline, "")).containsExactly("Ratna Wijayanti");
    String two = "<p class=\"byline\">Oleh Ratna Wijayanti, dan Dewi Lestari</p>";
    assertThat(authors("", two, "")).containsExactly("Ratna Wijayanti", "Dewi Lestari");
  }

  @Test
  void keepsTheWriterWhomTheSystemDeclaresAsEditorToo() {
    String json =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Menteri Tiba di Praha",
        "author":{"@type":"Person","name":"Ratna Wijayanti"},
        "editor":{"@type":"Person","name":"Ratna Wijayanti"}}</script>
        <meta name="author" content="Ratna Wijayanti">
        """;
    String byline = "<p class=\"byline\">Oleh Ratna Wijayanti</p>";
    assertThat(authors(json, byline, "")).containsExactly("Ratna Wijayanti");
    assertThat(read(json, byline, "").editors()).isEmpty();
  }

  @Test
  void takesWhoTestedOrCheckedForNoWriter() {
    String above = "<p>Oleh Ratna Wijayanti</p><p>Diuji oleh Budi Santoso dan Dewi Lestari</p>";
    assertThat(authors("", above, "")).containsExactly("Ratna Wijayanti");
    assertThat(Byline.within("Tested by Budi Santoso").map(Byline.Said::part))
        .contains(Byline.Part.NONE);
    assertThat(Byline.within("3 Maret 2025 oleh Budi Santoso").map(Byline.Said::part))
        .contains(Byline.Part.AUTHOR);
    assertThat(Byline.within("Authored by: Budi Santoso").map(Byline.Said::part))
        .contains(Byline.Part.AUTHOR);
  }

  @Test
  void takesASentenceThatEndsInAMakersNameForNoByline() {
    String line =
        "Lagu di awal dan di akhir siaran ini adalah sebuah lagu lama dari desa oleh Budi Santoso";
    assertThat(Byline.within(line)).isEmpty();
  }
}
