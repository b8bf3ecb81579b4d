package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.Link;
import kawat.model.Page;
import kawat.model.Person;
import org.junit.jupiter.api.Test;

/** Pages that declare nothing to machines: what they say stands in their marks and classes. */
class BlogPageTest {
  private static final String PAGE =
      """
      <html lang="id"><head><title>Mengapa Raja Utara Menutup Selat? &#8211; Catatan &#8211; Mata Selat</title></head>
      <body class="single comments-open"><header><p><a href="/">Mata Selat</a></p></header>
      <main><article class="post hentry"><h1 class="entry-title">Mengapa Raja Utara Menutup Selat?</h1>
      <div class="entry-content">
      <p>Raja Utara menutup selat bagi kapal dagang asing sejak awal pekan ini, kata juru bicara istana.</p>
      <p>Presiden Danu menyebut penutupan itu melanggar perjanjian pelayaran yang diteken dua tahun lalu.</p>
      <div class="ajakan"><p>Nikmati akses tanpa batas.</p>
      <p>Sudah berlangganan? <a href="/masuk">Masuk di sini</a> atau <a href="/l">berlangganan mulai Rp 9.000 per bulan</a>.</p></div>
      <div class="sisip"><span>Tonton juga:</span> <a href="/v/1">Sepekan di Selat Merah</a></div>
      <p>Kapal-kapal kini memutar lewat tanjung selatan, sehingga ongkos angkut naik dua kali lipat, menurut para pengusaha.</p>
      <aside aria-hidden="true"><p>Ongkos angkut naik dua kali lipat.</p></aside>
      <p>Istana belum menjawab surat protes yang dikirim kementerian luar negeri pada hari Rabu. Ongkos angkut naik dua kali lipat.</p>
      <p><em>(Mata Selat/Sari Dewi)</em></p>
      </div>
      <footer class="entry-footer"><span class="author vcard"><a class="url fn n" href="/author/sari/">Sari Dewi</a></span>
      <span class="posted-on">Ditulis pada <a href="/p/1"><time class="entry-date published" datetime="2025-03-05T19:08:00+08:00">5 Maret 2025</time></a></span>
      <span class="cat-links"><a href="/kategori/catatan/" rel="category tag">Catatan</a></span></footer>
      <div class="terkait"><h3>Berita Terkait</h3><div><div><a href="/3">Dua Kapal Dagang Dilepas di Utara</a><small>3 jam lalu</small></div>
      <div><a href="/4">Menteri Utara Bantah Tahan Awak Kapal</a><small>kemarin</small></div></div></div>
      </article>
      <div id="comments"><article class="comment"><footer><span class="author vcard">Pak Budi</span>
      <time class="published" datetime="2025-03-06T08:00:00+08:00">6 Maret</time></footer><p>Semoga selat lekas dibuka lagi.</p></article></div></main>
      <aside><h2>Terkait</h2><ul><li><a href="/9">Resep Kue Talam Tiga Warna</a></li><li><a href="/8">Jadwal Kapal Akhir Pekan Ini</a></li></ul></aside>
      <footer>Mata Selat</footer></body></html>
      """;

  private static Article read(String html) {
    return ArticleExtractor.standard()
        .extract(Page.of("uji.html", html.getBytes(StandardCharsets.UTF_8)));
  }

  private final Article article = read(PAGE);

  @Test
  void readsTheTimeInTheFootOfTheArticle() {
    assertThat(article.datePublished()).contains("2025-03-05T19:08+08:00");
  }

  @Test
  void takesNoCommentsTimeForTheArticles() {
    String undated =
        PAGE.replaceAll("<time class=\"entry-date.*?</time>", "").replace("Ditulis pada", "");
    assertThat(read(undated).datePublished()).isEmpty();
  }

  @Test
  void readsATitledAbbreviationAsTheTime() {
    String old =
        PAGE.replaceAll(
            "<time class=\"entry-date.*?</time>",
            "<abbr class=\"published\" title=\"2025-03-04T07:00:00+07:00\">kemarin</abbr>");
    assertThat(read(old).datePublished()).contains("2025-03-04T07:00+07:00");
  }

  @Test
  void readsTheAuthorInTheFootOfTheArticleAndNoCommentator() {
    assertThat(article.authors()).extracting(Person::name).containsExactly("Sari Dewi");
  }

  @Test
  void readsSectionAndOutletInTheTitleOfThePage() {
    assertThat(article.publisher()).contains("Mata Selat");
    assertThat(article.section()).contains("Catatan");
  }

  @Test
  void readsTheSectionInTheLinkThatFilesTheArticle() {
    assertThat(read(PAGE.replace("&#8211; Catatan &#8211;", "&#8211;")).section())
        .contains("Catatan");
  }

  @Test
  void readsALoneLinkAboveTheHeadlineAsTheSectionButNoMenu() {
    String bare = PAGE.replace("&#8211; Catatan ", "").replace(" rel=\"category tag\"", "");
    String kicker = "<p><a href=\"/luar-negeri\">Luar Negeri</a></p><h1";
    String menu = "<p><a href=\"/ekonomi\">Ekonomi</a></p><p><a href=\"/opini\">Opini</a></p><h1";
    String before = "<article class=\"post hentry\"><p>Jernih sejak fajar</p>";
    String page = bare.replace("<article class=\"post hentry\">", before);
    assertThat(read(page.replace("<h1", kicker)).section()).contains("Luar Negeri");
    assertThat(read(page.replace("<h1", menu)).section()).isEmpty();
  }

  @Test
  void keepsPromptsSignOffsFilmsAndLiftedSentencesOutOfTheText() {
    assertThat(article.body()).hasSize(4);
    assertThat(article.text())
        .doesNotContain("berlangganan", "tanpa batas", "Tonton", "Sepekan", "Mata Selat/");
  }

  @Test
  void takesTheWordsOfTheLinkUnderTheArticleAndNoSideColumn() {
    assertThat(article.related())
        .extracting(Link::title)
        .containsExactly(
            "Dua Kapal Dagang Dilepas di Utara", "Menteri Utara Bantah Tahan Awak Kapal");
  }
}
