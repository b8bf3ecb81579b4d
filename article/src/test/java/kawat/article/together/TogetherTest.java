package kawat.article.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Page;
import kawat.model.Trait;
import org.junit.jupiter.api.Test;

/** Pages of one site read together, all of our own making. */
class TogetherTest {
  private static final String FIRST =
      "Menteri Luar Negeri tiba di Praha pada Senin pagi untuk membahas perjanjian gandum yang"
          + " tertunda sejak tahun lalu, dan ia disambut tuan rumah di bandara yang dijaga ketat.";
  private static final String SECOND =
      "Perundingan hari kedua berjalan lebih lambat karena kedua delegasi belum sepakat tentang"
          + " tarif angkutan sungai, yang menurut juru bicara akan dibahas lagi pada pekan depan.";

  private static Article part(String url, String text, String row) {
    String html =
        """
        <!doctype html><html lang="id"><head><title>Menteri Tiba di Praha - Warta Dunia</title>
        <link rel="canonical" href="https://warta.example/gandum">
        <meta property="og:type" content="article"></head><body><main><article>
        <h1>Menteri Tiba di Praha</h1><div class="article-body"><p>%s</p><p>%s</p></div>
        <div class="paging">%s</div></article></main></body></html>
        """
            .formatted(text, text.replace("Senin", "Selasa").replace("hari", "malam"), row);
    return ArticleExtractor.standard()
        .extract(
            new Page(
                url,
                html.getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.of(url),
                Optional.empty()));
  }

  private static final Article ONE =
      part(
          "https://warta.example/gandum",
          FIRST,
          "1 <a href=\"?page=2\">2</a> <a href=\"?page=2\">Selanjutnya</a>");
  private static final Article TWO =
      part(
          "https://warta.example/gandum?page=2",
          SECOND,
          "<a href=\"?page=1\">Sebelumnya</a> <a href=\"?page=1\">1</a> 2");

  @Test
  void flagsAPartWhoseOtherPartsAreNotAtHand() {
    assertThat(ONE.traits()).contains(Trait.INCOMPLETE);
    assertThat(ONE.next()).contains("https://warta.example/gandum?page=2");
    assertThat(TWO.traits()).contains(Trait.INCOMPLETE);
    assertThat(TWO.next()).isEmpty();
  }

  @Test
  void stitchesPartsThatAreAtHandInTheirOrder() {
    List<Article> given = List.of(TWO, ONE);
    List<Parts.Found> parts = Parts.among(given);
    assertThat(parts).containsExactly(new Parts.Found(List.of(1, 0), List.of()));
    List<Article> row = parts.getFirst().row().stream().map(given::get).toList();
    Article whole = Stitching.of(row);
    assertThat(Stitching.blocks(row)).containsExactly(2, 2);
    assertThat(whole.text()).startsWith(FIRST).contains(SECOND);
    assertThat(whole.traits()).doesNotContain(Trait.INCOMPLETE);
    assertThat(whole.next()).isEmpty();
  }

  @Test
  void keepsAnArticleIncompleteWhereAPartInTheMiddleIsMissing() {
    Article three =
        part(
            "https://warta.example/gandum?page=3",
            SECOND,
            "<a href=\"?page=2\">2</a> <a href=\"?page=2\">Sebelumnya</a>");
    Article whole = Stitching.of(List.of(ONE, three));
    assertThat(whole.traits()).contains(Trait.INCOMPLETE);
    assertThat(Parts.missing(List.of(ONE, three))).containsExactly(2);
    assertThat(Parts.missing(List.of(ONE))).containsExactly(2);
    assertThat(Parts.missing(List.of(three))).containsExactly(1, 2);
    assertThat(Parts.missing(List.of(ONE, TWO, three))).isEmpty();
  }

  private static Article whole(String url, String row) {
    return part(url, FIRST + "</p><p>" + SECOND, row);
  }

  @Test
  void takesAPageWithAllPartsForTheWholeInWhateverOrderTheyCome() {
    Article all =
        whole(
            "https://warta.example/gandum?page=all",
            "<a href=\"?page=1\">1</a> <a href=\"?page=2\">2</a>");
    assertThat(all.traits()).doesNotContain(Trait.INCOMPLETE);
    assertThat(Parts.among(List.of(ONE, TWO, all)))
        .containsExactly(new Parts.Found(List.of(2), List.of(0, 1)));
    assertThat(Parts.among(List.of(all, TWO)))
        .containsExactly(new Parts.Found(List.of(0), List.of(1)));
    assertThat(Stitching.of(List.of(all)).text()).isEqualTo(all.text());
    Article print = whole("https://warta.example/gandum", "");
    assertThat(Parts.among(List.of(print, ONE)))
        .containsExactly(new Parts.Found(List.of(0), List.of(1)));
  }

  @Test
  void leavesAPageOfTheSameAddressAloneThatTellsOtherThings() {
    Article other = part("https://warta.example/gandum", SECOND.replace("sungai", "rel"), "");
    assertThat(Parts.among(List.of(other, ONE))).isEmpty();
    assertThat(Parts.among(List.of(other, ONE, TWO)))
        .containsExactly(new Parts.Found(List.of(1, 2), List.of()));
  }

  @Test
  void takesTheFirstOfTwoCapturesOfAPart() {
    Article again = ONE.withBody(List.of(ONE.body().getFirst()));
    assertThat(Parts.among(List.of(again, ONE, TWO)))
        .containsExactly(new Parts.Found(List.of(0, 2), List.of(1)));
  }

  @Test
  void givesAllPartsOfAnArticleOneKey() {
    Optional<String> key = Parts.key(ONE.url(), ONE.headline());
    assertThat(key).isPresent().isEqualTo(Parts.key(TWO.url(), TWO.headline()));
    for (String url :
        List.of("http://www.warta.example/gandum/2/", "https://warta.example/gandum/halaman/3")) {
      assertThat(Parts.key(Optional.of(url), Optional.of("Menteri Tiba di Praha - Halaman 2")))
          .as(url)
          .isEqualTo(key);
    }
    assertThat(Parts.key(Optional.of("https://warta.example/jagung"), ONE.headline()))
        .isNotEqualTo(key);
    assertThat(Parts.key(ONE.url(), Optional.empty())).isEmpty();
  }

  @Test
  void leavesTwoCopiesOfOnePageAlone() {
    assertThat(Parts.among(List.of(ONE, ONE))).isEmpty();
  }

  private static List<Article> site(int pages) {
    List<Article> site = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      site.add(
          Article.of(
                  "Judul berita nomor " + i,
                  List.of(
                      paragraph("Pertemuan ke-%d itu membahas gandum dan rel kereta.".formatted(i)),
                      paragraph("Kereta sungai dan gandum menjadi pokok perundingan."),
                      paragraph("Ikuti kabar terbaru kami lewat saluran resmi redaksi.")))
              .publishedBy("Warta Dunia"));
    }
    return site;
  }

  private static Block paragraph(String text) {
    return new Block(Block.Kind.PARAGRAPH, text);
  }

  @Test
  void learnsLinesThatASitePrintsInAllItsArticles() {
    List<Article> site = site(4);
    SiteLines lines = SiteLines.none().learn(site);
    assertThat(lines.without(site.getFirst()).text())
        .contains("ke-0", "pokok perundingan")
        .doesNotContain("saluran resmi");
  }

  @Test
  void knowsNothingOfASiteOfTwoPages() {
    List<Article> site = site(2);
    assertThat(SiteLines.none().learn(site).without(site.getFirst())).isSameAs(site.getFirst());
  }

  @Test
  void countsAPageThatComesAgainOnce() {
    Article page = site(1).getFirst();
    SiteLines lines = SiteLines.none().learn(List.of(page, page)).learn(List.of(page, page));
    assertThat(lines.without(page)).isSameAs(page);
  }
}
