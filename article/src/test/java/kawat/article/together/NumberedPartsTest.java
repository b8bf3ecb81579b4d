package kawat.article.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.Page;
import kawat.model.Trait;
import org.junit.jupiter.api.Test;

/** Parts that a bare row of numbers leads to, by pages of our own making. */
class NumberedPartsTest {
  private static final List<String> TEXTS =
      List.of(
          "Presiden Kenya menelepon Perdana Menteri India pada Kamis untuk membicarakan pasokan"
              + " beras yang tertahan di pelabuhan Mombasa selama dua pekan terakhir.",
          "India berjanji mengirim beras lagi pada April, demikian pernyataan kementerian"
              + " perdagangan yang dibacakan di New Delhi pada hari yang sama.",
          "Duta Besar India bertemu para pedagang beras di Nairobi pada Jumat, lalu meninjau gudang"
              + " pelabuhan yang penuh itu bersama pejabat setempat.");
  private static final String ADDRESS = "https://warta.example/2024/03/beras-mombasa/";

  private static Article page(int part, String url, String row) {
    String html =
        """
        <!doctype html><html lang="id"><head><title>Beras Tertahan - Warta Uji</title>
        <link rel="canonical" href="%s"><meta property="og:type" content="article">
        </head><body><main><article><h1>Beras Tertahan</h1>
        <div class="article-body"><p>%s</p></div><div class="page-links">%s</div>
        </article></main></body></html>
        """
            .formatted(url, TEXTS.get(part - 1), row);
    return ArticleExtractor.standard()
        .extract(Page.of("page.html", html.getBytes(StandardCharsets.UTF_8)));
  }

  /** {@code Halaman: 1 [2] 3} as blogs print it. */
  private static Article path(int part) {
    StringBuilder row = new StringBuilder("Halaman: ");
    for (int n = 1; n <= TEXTS.size(); n++) {
      String to = n == 1 ? ADDRESS : ADDRESS + n + "/";
      row.append((n == part ? "<span>%d</span> " : "<a href=\"" + to + "\">%d</a> ").formatted(n));
    }
    return page(part, part == 1 ? ADDRESS : ADDRESS + part + "/", row.toString());
  }

  private static Article bare(int part, String box) {
    StringBuilder row = new StringBuilder();
    for (int n = 1; n <= TEXTS.size(); n++) {
      String one = n == part ? "" + n : "<a href=\"?page=" + n + "\">" + n + "</a>";
      row.append(box.isEmpty() ? one + " " : "<" + box + ">" + one + "</" + box + ">");
    }
    return page(part, ADDRESS, row.toString());
  }

  private static List<String> text(Article article) {
    return article.body().stream().map(block -> block.text()).toList();
  }

  @Test
  void flagsAPageWhosePathLeadsToItsParts() {
    for (int part = 1; part <= 3; part++) {
      assertThat(path(part).traits()).as("part %d", part).contains(Trait.INCOMPLETE);
    }
    assertThat(path(1).next()).contains(ADDRESS + "2/");
    assertThat(path(2).next()).contains(ADDRESS + "3/");
    assertThat(path(3).next()).isEmpty();
  }

  @Test
  void joinsPathsOfPartsWhateverIsMissing() {
    List<Article> all = List.of(path(3), path(1), path(2));
    assertThat(Parts.among(all))
        .singleElement()
        .satisfies(found -> assertThat(found.row()).containsExactly(1, 2, 0));
    assertThat(Parts.missing(all)).isEmpty();
    List<Article> late = List.of(path(3), path(2));
    assertThat(Parts.among(late))
        .singleElement()
        .satisfies(found -> assertThat(found.row()).containsExactly(1, 0));
    assertThat(Parts.missing(late)).containsExactly(1);
    assertThat(Parts.missing(List.of(path(1)))).containsExactly(2);
  }

  @Test
  void leavesNumbersThatLeadElsewhereAlone() {
    String calendar = "<a href=\"https://warta.example/2024/03/2/\">2</a> 3";
    assertThat(page(1, ADDRESS, calendar).traits()).doesNotContain(Trait.INCOMPLETE);
    String others = "<a href=\"/sorot/2\">2</a> <a href=\"/sorot/3\">3</a>";
    assertThat(page(1, "https://warta.example/sorot/1", others).traits())
        .doesNotContain(Trait.INCOMPLETE);
  }

  @Test
  void knowsTheLastOfABareRowByTheNumberThatIsNoLink() {
    for (String box : List.of("", "li", "div", "span")) {
      Article last = bare(3, box);
      assertThat(last.url()).as(box).contains(ADDRESS + "?page=3");
      assertThat(last.next()).isEmpty();
      assertThat(Parts.among(List.of(last, bare(2, box), bare(1, box))))
          .singleElement()
          .satisfies(found -> assertThat(found.row()).containsExactly(2, 1, 0));
      assertThat(text(Stitching.of(List.of(bare(1, box), bare(2, box), last)))).isEqualTo(TEXTS);
    }
  }

  @Test
  void takesNoFigureBelowTheTextForTheNumberOfThePage() {
    Article first =
        page(
            1,
            ADDRESS,
            "<a href=\"?page=1\">1</a> <a href=\"?page=2\">2</a></div><p>3 komentar dari pembaca"
                + " kami</p><div>");
    assertThat(first.url()).isEqualTo(Optional.of(ADDRESS));
    assertThat(first.next()).contains(ADDRESS + "?page=2");
  }
}
