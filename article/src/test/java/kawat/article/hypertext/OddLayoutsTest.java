package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Caption;
import kawat.model.Page;
import org.junit.jupiter.api.Test;

/** Pages laid out in other ways than in paragraphs under a heading; all of our own. */
class OddLayoutsTest {
  private static final String A =
      "Presiden Danu membuka kembali pelabuhan lama yang ditutup raja utara sejak badai tahun"
          + " lalu.";
  private static final String B =
      "Dua belas kapal gandum menunggu giliran bersandar sejak fajar, kata syahbandar pelabuhan"
          + " itu.";
  private static final String C =
      "Raja utara belum menanggapi pembukaan itu sampai berita ini ditulis pada Rabu malam.";

  private static Article read(String html) {
    return ArticleExtractor.standard()
        .extract(Page.of("uji.html", html.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsTheColumnOfAPageLaidOutAsATable() {
    Article page =
        read(
            """
            <html><head><title>HARIAN SENJA TIMUR - Danu buka pelabuhan lama</title></head><body><table>
            <tr><td colspan=3><img src=b.gif>Kamis, 25 Nopember 2010 | Depan | Redaksi | Iklan</td></tr>
            <tr><td><b>RUBRIK</b></td><td><font size=1>Utara Raya</font><br><font size=5><b>Danu buka pelabuhan lama</b></font><br>
            <font size=1>Kamis, 25-11-2010 | 01:12:40</font><br><br><font size=2><b>PRAHA</b> -- %s<br><br>Tiga kapal rusak.<br><br>%s<br><br>%s <b>(asg/mg-3)</b></font></td>
            <td><b>POLLING</b><br>Apakah pelabuhan lama perlu dibuka?<br>Ya<br>Tidak<br><a href=?id=3>Persatuan menang telak di kandang</a></td></tr></table></body></html>
            """
                .formatted(A, B, C));
    assertThat(page.headline()).contains("Danu buka pelabuhan lama");
    assertThat(page.publisher()).contains("HARIAN SENJA TIMUR");
    assertThat(page.initials()).contains("asg/mg-3");
    assertThat(page.dateline()).contains("PRAHA");
    assertThat(page.body())
        .containsExactly(
            new Block(Block.Kind.PARAGRAPH, "PRAHA -- " + A),
            new Block(Block.Kind.PARAGRAPH, "Tiga kapal rusak."),
            new Block(Block.Kind.PARAGRAPH, B),
            new Block(Block.Kind.PARAGRAPH, C));
  }

  @Test
  void readsTheTextOfAFrameThatThePageWritesItself() {
    Article page =
        read(
            "<html><head><title>Danu Buka Pelabuhan</title></head><body><h1>Danu Buka Pelabuhan</h1><iframe srcdoc=\"&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;\"></iframe></body></html>"
                .formatted(A, B));
    assertThat(page.body()).extracting(Block::text).containsExactly(A, B);
  }

  @Test
  void readsTheTextFromTheStateOfAScript() {
    Article page =
        read(
            """
            <html><head><title>Danu Buka Pelabuhan - Warta</title><meta property="og:title" content="Danu Buka Pelabuhan"></head><body>
            <div id="__next"><div>Memuat...</div></div><script id="__NEXT_DATA__" type="application/json">
            {"props":{"artikel":{"id":"88","judul":"Danu Buka Pelabuhan","isi":"<p>%s</p><p>%s</p><p>%s</p>"}}}</script></body></html>
            """
                .formatted(A, B, C));
    assertThat(page.headline()).contains("Danu Buka Pelabuhan");
    assertThat(page.body()).extracting(Block::text).containsExactly(A, B, C);
  }

  @Test
  void readsShortEntriesOfADeclaredLiveBlog() {
    Article page =
        read(
            """
            <html><head><title>LIVE: Danu Berunding</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"LIVE: Danu Berunding"}</script></head><body>
            <main><h1>LIVE: Danu Berunding</h1><div class="live">
            <div class="item"><div class="jam">23:31 WIB</div><h3>Perjanjian diteken</h3><p>%s</p><p>Utara mendukung.</p></div>
            <div class="item"><div class="jam">22:10 WIB</div><h3>Jeda makan malam</h3><p>%s</p></div>
            <div class="item"><div class="jam">20:45 WIB</div><h3>Raja tiba</h3><p>Raja tiba dengan kereta dan langsung menuju ruang sidang.</p></div></div></main></body></html>
            """
                .formatted(A, B));
    assertThat(page.body())
        .extracting(Block::text)
        .containsExactly(
            "Perjanjian diteken",
            A,
            "Utara mendukung.",
            "Jeda makan malam",
            B,
            "Raja tiba",
            "Raja tiba dengan kereta dan langsung menuju ruang sidang.");
  }

  @Test
  void takesALineInCapitalsAboveTheDatelineForACaption() {
    Article page =
        read(
            "<html><head><title>Danu Buka Pelabuhan</title></head><body><h1>Danu Buka"
                + " Pelabuhan</h1><div><a>zoom</a><img src=a.jpg><span>zoom</span><div>GANDUM TIBA"
                + " - Buruh menurunkan karung gandum dari kapal pertama yang bersandar pada Rabu"
                + " pagi.</div></div>"
                + "<div class=\"isi\"><p><b>WARTATIMUR.COM, PRAHA - </b>%s</p><p>%s</p><p>%s</p></div></body></html>"
                    .formatted(A, B, C));
    assertThat(page.body()).hasSize(3);
    assertThat(page.dateline()).contains("PRAHA");
    assertThat(page.captions()).hasSize(1);
  }

  @Test
  void readsEveryCaptionOfAGalleryBelowAShortText() {
    StringBuilder slides = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      slides.append(
          "<div class=\"slide\"><div>%d/4</div><img src=\"%d.jpg\"><div class=\"slide-caption\">Buruh ke-%d memikul karung gandum di dermaga (Warta/Joko Bao)</div></div>"
              .formatted(i, i, i));
    }
    Article page =
        read(
            "<html><head><title>FOTO: Pelabuhan Lama</title></head><body><article><h1>FOTO: Pelabuhan Lama</h1><div class=\"lead\">%s %s</div><div class=\"gallery\">%s</div></article></body></html>"
                .formatted(A, B, slides));
    assertThat(page.captions()).hasSize(4);
  }

  @Test
  void keepsCaptionAndCreditApartAndTellsFilmsFromPictures() {
    Article page =
        read(
            ("<html><head><title>Danu Buka Pelabuhan</title></head><body><h1>Danu Buka"
                    + " Pelabuhan</h1><figure><img src=a.jpg><figcaption>Kapal bersandar pada"
                    + " 2022<small>Foto: Kay/dpa</small></figcaption></figure><div"
                    + " class=\"isi\"><p>%s</p><p>%s</p><p>%s</p><p>Saksikan Video Pilihan"
                    + " Ini:</p><figure><figcaption>Cara Merawat Sepeda Lipat di Musim"
                    + " Hujan</figcaption></figure></div></body></html>")
                .formatted(A, B, C));
    assertThat(page.captions())
        .extracting(Caption::text)
        .containsExactly("Kapal bersandar pada 2022 Foto: Kay/dpa");
  }

  @Test
  void namesABlogByWhatStandsBeforeItsHeadlineAndNoSectionByItsHost() {
    Article page =
        read(
            "<html><head><title>Catatan Warga Rantau: Lebaran di Dermaga</title><meta"
                + " property=\"og:title\" content=\"Lebaran di Dermaga\"><link rel=\"canonical\""
                + " href=\"https://catatanrantau.blogspot.com/2014/07/lebaran.html\"></head><body>"
                + "<h3 class=\"post-title\">Lebaran di Dermaga</h3><div class=\"post-body\">%s<br><br>%s<br><br>%s</div></body></html>"
                    .formatted(A, B, C));
    assertThat(page.publisher()).contains("Catatan Warga Rantau");
    assertThat(page.section()).isEmpty();
  }

  @Test
  void namesNoOutletByAnAddressAndNoSectionByADay() {
    Article page =
        read(
            "<html><head><title>Danu Buka Pelabuhan – WD – 14.05.2025</title><meta"
                + " property=\"og:site_name\" content=\"https://warta.example/\"></head><body>"
                + "<h1>Danu Buka Pelabuhan</h1><p>%s</p><p>%s</p><p>%s</p></body></html>"
                    .formatted(A, B, C));
    assertThat(page.publisher()).contains("WD");
    assertThat(page.section()).isEmpty();
  }

  @Test
  void marksStandfirstAndBoldHeadingsForWhatTheyAre() {
    Article page =
        read(
            "<html><head><title>Danu Buka Pelabuhan</title></head><body><h1>Danu Buka"
                + " Pelabuhan</h1><p class=\"subtitle\">Pelabuhan itu ditutup sejak badai tahun"
                + " lalu.</p>"
                + "<div class=\"isi\"><p>%s</p><p><b>Kapal yang menunggu</b></p><p>%s</p><p><b>Apa kata raja?</b></p><p>%s</p></div></body></html>"
                    .formatted(A, B, C));
    assertThat(page.body())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.STANDFIRST,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH);
  }

  @Test
  void dropsTheOutletFromThePlace() {
    Article page =
        read(
            "<html><head><title>Danu Buka Pelabuhan</title><meta property=\"og:site_name\""
                + " content=\"WD Indonesia\"></head><body><h1>Danu Buka Pelabuhan</h1>"
                + "<div class=\"isi\"><p><b>Praha, WD Indonesia</b> -- %s</p><p>%s</p><p>%s</p></div></body></html>"
                    .formatted(A, B, C));
    assertThat(page.dateline()).contains("Praha");
  }
}
