package kawat.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kawat.article.charset.PageText;
import kawat.article.markup.QuickTree;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;
import kawat.article.tree.TextBlock.Anchor;
import kawat.article.tree.Walker;
import kawat.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree that is made the quick way shows what jsoup's shows, and odd pages are left to jsoup. */
class QuickTreeTest {
  /** One page in so many is enough for a look. */
  private static final int EVERY = 7;

  /** Pages made by chance. */
  private static final int CHANCES = 1500;

  private static Optional<Document> quick(String page) {
    return QuickTree.of(page.getBytes(StandardCharsets.UTF_8), "");
  }

  /** Texts with where they stand and where they lead, and what the page declares. */
  private static List<String> shown(Document page) {
    PageTree tree = Walker.walk(page);
    List<String> shown = new ArrayList<>();
    tree.blocks().forEach(b -> shown.add(shown(b)));
    PageTree.Marks marks = tree.marks();
    shown.addAll(marks.titles());
    shown.addAll(marks.json());
    marks.metas().forEach(m -> shown.add(m.attr("name") + "=" + m.attr("content")));
    marks.times().forEach(t -> shown.add(t.attr("datetime") + "=" + t.text()));
    marks.people().forEach(p -> shown.add(p.block() + "=" + p.element().normalName()));
    return shown;
  }

  private static String shown(TextBlock b) {
    List<Anchor> links = b.links().stream().filter(a -> !a.text().isEmpty()).toList();
    return "%s|%s|%d|%d|%d|%d|%s|%s|%s"
        .formatted(
            b.text(),
            b.box().tag,
            b.box().path,
            b.box().depth,
            b.linkWords(),
            b.strongWords(),
            b.broken(),
            b.picture(),
            links);
  }

  private static void unchanged(String page) {
    // Half a pair of surrogates does not outlive being written.
    String written = new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    quick(page)
        .ifPresent(q -> assertThat(shown(q)).as(page).isEqualTo(shown(Jsoup.parse(written, ""))));
  }

  private static void quickly(String page) {
    assertThat(quick(page)).as(page).isPresent();
    unchanged(page);
  }

  private static void leftToJsoup(String page) {
    assertThat(quick(page)).as(page).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Menteri tiba<!-- di --> pagi ini.<p>Rapat<!-->mulai--> siang.",
        "<p>satu<script>if (a < b) document.write('</p>')</script>dua",
        "<script><!-- x = '<script>y</script>'; --></script><p>tetap",
        "<script><!-- document.write('<scr' + 'ipt>'); //--></script><p>tetap",
        "<p>a<script/>b<p>c</script>d",
        "<title>Rapat <b class=x>di</b> Praha</title><p>isi",
        "<div  class='a b'data-x=\"1\"id=c onclick='x>y'>isi</div>",
        "<a data-x=1 href=/berita/>Berita</a> <a href='/b' title=x>dua</a>",
        "<br data-x=1 hidden/><p hidden>tak tampak</p>",
        "<p style='color:red'>merah</p><p style='display:none'>tak tampak</p>",
        "<img width=1 data-src=/a.jpg src=data:x><p>gambar</p>",
        "<p>harga < 5 dan > 3, a<5, <3</p></ p></><?php x?><!x>",
        "<style>p{}</style x=1 ><p>a<style>b</style>c",
        "<svg><title>gambar</title><path d='M0 0'/></svg> teks <b>tebal</b> <i>miring</i>",
        "<button><svg><g></button> teks",
        "<warta-kotak><svg><linearGradient></linearGradient><text>a</text></svg></warta-kotak>b",
        "<p>a</p> \n <span>b</span> \n <span>c</span> \n <p>d",
        "<ul> <li>a <li>b </ul> <table> <tr> <td> c <td> d </table>",
        "<script type='application/ld+json'>{\"a\": \"<p>\"}</script>",
        "<script type='application/ld&#43;json'>{\"a\": 1}</script>",
        "<textarea><p>a</textarea><iframe><p>b</iframe>c",
        "a</p>b</br>c</div>d",
        "<p>a<ul><li>b<p>c</ul>d<hr>e<h2>f<h3>g</h3>h",
        "<dl><dt>a<dd>b<dt>c</dl>d",
        "<a href=/a>satu<a href=/b>dua</a>",
        "<button>a<button>b</button>c",
        "<form>a<form>b</form>c</form>d",
        "<select><option>a<option>b<optgroup><option>c</select>d",
        "<table><caption>a</caption><col><tr><td>b<td><b>c<tr><th>d<tbody><tr><td>e</table>f",
        "<table><tr><td>a<table><td>b</table>c</td></table>d",
        "<table><tr><td>a</th>b</td></tr></tr></tbody></table>c",
        "<noscript><img src=/a.jpg></noscript>a<template><p>b<template></template></template>c",
        "<object>a<b>b</object>c",
        "<amp-img src=/a.jpg></amp-img>a<warta-kotak>b</warta-kotak>c",
        "&lt;b> A&B &amp;amp; &nbsp; &hellip; <a href='?a=1&copy=2&amp;b'>c</a>",
      })
  void showsTheSameAsJsoup(String page) {
    unchanged(page);
    unchanged("<html><body><div>" + page + "</div><p>Sesudahnya ada alinea lain.</p>");
    unchanged("<!DOCTYPE html><html><head></head>" + page + "</body></html>lagi");
  }

  @Test
  void makesTheTreesOfEverydayPages() {
    quickly("<html lang=id><head><title>a</title><meta name=b content=c></head><body>d</body>");
    quickly("<title>a</title><noscript><img src=b></noscript><base href=//warta.example/>c");
    quickly("a<html class=b><body id=c><head>d");
    quickly("<table><tr><td>a<td><b>b</b><table><tr><th>c</table></table>d");
    quickly("<p>a <b>b <i>c</i></b> <a href=d>e</a></p>");
    quickly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><b>satu<p>dua</b>tiga<p>empat",
        "<b>satu<p>dua</b>tiga</p>empat",
        "<a href=/a>satu<div>dua<a href=/b>tiga</a>empat</div>lima",
        "<i><b><p>satu</i>dua</b>tiga",
        "<b><span><i><u><p>satu</b>dua</i>tiga</u>empat</span>lima",
        "<b>satu<table><tr><td>dua</b>tiga</table>empat</b>lima",
        "satu <table>dua<tr>tiga<td>empat</td> lima</table>enam",
        "<table><div>satu<tr><td>dua</div>tiga</table>empat",
        "<table><b>satu<tr><td>dua</table>tiga",
        "<table><form>satu<tr><td>dua</form>tiga</table>empat",
        "<table><input type=hidden><input value=x><tr><td>satu<table>dua</table>tiga",
        "<table><col> satu<caption>dua</table>",
        "<table>satu</p>dua<table>tiga</table>empat",
        "<form><b>satu</form> <input>dua",
        "<a <b>satu</a><p<p>dua<p class=a<b>tiga",
      })
  void opensAgainAndMovesWhatOverlappingTagsSay(String page) {
    quickly(page);
    quickly("<!DOCTYPE html><div>" + page + "</div><p>Sesudahnya ada alinea lain.</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<frameset><frame></frameset>",
        "<math><mi>a</mi></math>",
        "<plaintext><p class=x data-y=1>",
        "<select><div>a</div></select>",
        "<p>tanpa akhir <b class='x",
        "<p>tanpa akhir <!-- x",
        "<p>tanpa akhir <!x <p",
        "<p>a\0b",
        "<svg><style/><text>a</text></svg><p>isi",
        "<b><b><b><b>a",
      })
  void leavesPagesThatNeedRarerRulesToJsoup(String page) {
    leftToJsoup(page);
  }

  @Test
  void leavesPagesInOtherCharsetsToJsoup() {
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
      assertThat(QuickTree.of("<p class=a>Résumé rapat".getBytes(charset), "")).isEmpty();
    }
  }

  @Test
  void keepsTheTextHoweverDeepItIsNested() {
    quickly("<div>".repeat(400) + "a");
    for (String tag : List.of("<div>", "<ul><li>", "<p><span>", "<article><h2>")) {
      assertThat(quick(tag.repeat(100_000) + "a").map(Document::text)).as(tag).contains("a");
    }
  }

  @Test
  void resolvesAddressesAgainstThePagesBase() {
    Document page = quick("<base href=https://warta.example/a/><img src=b.jpg>").orElseThrow();
    assertThat(page.select("img").first().absUrl("src")).isEqualTo("https://warta.example/a/b.jpg");
  }

  @Test
  void keepsOnlyWhatSomebodyAsksFor() {
    Document page =
        quick(
                "<div data-id=\"7\" CLASS=\"isi\" class=lain onclick=\"x()\"> <script>x()</script>"
                    + "<p>Rapat   dimulai.</p>\n<!-- iklan --></div>")
            .orElseThrow();
    page.outputSettings().prettyPrint(false);
    assertThat(page.body().html()).isEqualTo("<div class=\"isi\"><p>Rapat dimulai.</p></div>");
  }

  @Test
  void showsTheSameAsJsoupOnPagesMadeByChance() {
    int quick = 0;
    for (int seed = 0; seed < CHANCES; seed++) {
      Random random = new Random(seed);
      String page = new PageMaker(random::nextInt, () -> "kata").page(1 + random.nextInt(12));
      unchanged(page);
      quick += quick(page).isPresent() ? 1 : 0;
    }
    assertThat(quick).as("pages that no rarer rule was needed for").isGreaterThan(CHANCES / 10);
  }

  @Test
  void showsTheSameAsJsoupOnRealPages() throws IOException {
    Path pages = Path.of("../../shared/extraction").toAbsolutePath().normalize();
    assumeTrue(Files.isDirectory(pages), "skipped: the shared data is not at " + pages);
    int seen = 0;
    int quick = 0;
    for (Path file : ExtractionRun.pages(pages)) {
      if (seen++ % EVERY == 0) {
        Page page = Page.of(file.toString(), Files.readAllBytes(file));
        String html = PageText.decoded(PageText.bytes(page), Optional.empty());
        unchanged(html);
        quick += quick(html).isPresent() ? 1 : 0;
      }
    }
    assertThat(quick * EVERY).as("pages that are read the quick way").isGreaterThan(seen * 4 / 5);
  }
}
