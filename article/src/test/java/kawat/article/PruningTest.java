package kawat.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kawat.article.charset.PageText;
import kawat.article.markup.Pruning;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;
import kawat.article.tree.Walker;
import kawat.model.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out before parsing must not show in the tree. */
class PruningTest {
  /** One page in so many is enough for a look. */
  private static final int EVERY = 7;

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static String pruned(String page) {
    return new String(Pruning.of(bytes(page)), StandardCharsets.UTF_8);
  }

  private static PageTree tree(String page) {
    return Walker.walk(Jsoup.parse(page));
  }

  /** Texts with where they stand and where they lead. */
  private static List<String> shown(String page) {
    return tree(page).blocks().stream().map(PruningTest::shown).toList();
  }

  private static String shown(TextBlock b) {
    return "%s|%s|%d|%d|%s|%s|%s"
        .formatted(
            b.text(), b.box().tag, b.box().path, b.linkWords(), b.broken(), b.picture(), b.links());
  }

  private static void unchanged(String page) {
    String small = pruned(page);
    assertThat(shown(small)).as(page).isEqualTo(shown(page));
    assertThat(tree(small).marks().titles()).isEqualTo(tree(page).marks().titles());
    assertThat(tree(small).marks().json()).isEqualTo(tree(page).marks().json());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Menteri tiba<!-- di --> pagi ini.<p>Rapat<!-->mulai--> siang.",
        "<p>satu<script>if (a < b) document.write('</p>')</script>dua",
        "<script><!-- x = '<script>y</script>'; --></script><p>tetap",
        "<p>a<script/>b<p>c</script>d",
        "<title>Rapat <b class=x>di</b> Praha</title><p>isi",
        "<div  class='a b'data-x=\"1\"id=c onclick='x>y'>isi</div>",
        "<a data-x=1 href=/berita/>Berita</a> <a href='/b' title=x>dua</a>",
        "<br data-x=1 hidden/><p hidden>tak tampak</p>",
        "<p style='color:red'>merah</p><p style='display:none'>tak tampak</p>",
        "<img width=1 data-src=/a.jpg src=data:x><p>gambar</p>",
        "<p>harga < 5 dan > 3, a<5, <3</p></ p></><?php x?><!x>",
        "<p>tanpa akhir <b class='x",
        "<p>tanpa akhir <!-- x",
        "<p>tanpa akhir <!x <p",
        "<style>p{}</style x=1 ><p>a<style>b</style>c",
        "<svg><style/><text>a</text></svg><p>isi",
        "<svg><title>gambar</title><path d='M0 0'/></svg> teks <b>tebal</b> <i>miring</i>",
        "<plaintext><p class=x data-y=1>",
        "<p>a</p> \n <span>b</span> \n <span>c</span> \n <p>d",
        "<ul> <li>a <li>b </ul> <table> <tr> <td> c <td> d </table>",
        "<a <b>x</a><p<p>y",
        "<script type='application/ld+json'>{\"a\": \"<p>\"}</script>",
        "<script type='application/ld&#43;json'>{\"a\": 1}</script>",
        "<textarea><p>a</textarea><iframe><p>b</iframe>c",
      })
  void leavesTheTreeAsItIs(String page) {
    unchanged(page);
    unchanged("<html><body><div>" + page + "</div><p>Sesudahnya ada alinea lain.</p>");
  }

  @Test
  void leavesTheTreesOfRealPagesAsTheyAre() throws IOException {
    Path pages = Path.of("../../shared/extraction").toAbsolutePath().normalize();
    assumeTrue(Files.isDirectory(pages), "skipped: the shared data is not at " + pages);
    int left = 0;
    for (Path file : ExtractionRun.pages(pages)) {
      if (left++ % EVERY == 0) {
        Page page = Page.of(file.toString(), Files.readAllBytes(file));
        unchanged(PageText.decoded(PageText.bytes(page), Optional.empty()));
      }
    }
  }

  @Test
  void takesOutWhatNobodyReads() {
    assertThat(
            pruned(
                "<div data-id=\"7\" class=\"isi\" onclick=\"x()\">\n\n <script>x()</script><p>Rapat"
                    + "   dimulai.</p>\n<!-- iklan --></div>"))
        .isEqualTo("<div class=\"isi\"><p>Rapat dimulai.</p></div>");
  }

  @Test
  void leavesPagesInOtherCharsetsAlone() {
    byte[] page = "<p class=a data-b=c>Rapat dimulai</p>".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Pruning.of(page)).isSameAs(page);
  }
}
