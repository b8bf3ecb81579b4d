package kawat.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import kawat.article.charset.PageText;
import kawat.model.Article;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BadInputTest {
  private static final String STORY =
      "<p>PRAHA, WARTADUNIA.com - Menteri Luar Negeri Ceko tiba di Jakarta pada Senin pagi untuk"
          + " membahas kerja sama pertahanan.</p><p>Ia disambut Wakil Menteri di bandara, lalu"
          + " menuju istana untuk pertemuan yang berlangsung selama dua jam penuh.</p><p>\"Kami"
          + " sepakat menambah jumlah mahasiswa yang belajar di kedua negara mulai tahun depan,\""
          + " kata menteri itu.</p><p>Pertemuan berikutnya dijadwalkan pada bulan November di"
          + " Praha, menurut keterangan kementerian kepada wartawan.</p>";

  /** Loading classes and the model is no page's fault. */
  @BeforeAll
  static void warmUp() {
    assertThat(read(page(STORY)).body()).hasSize(4);
  }

  private static String page(String body) {
    return "<html><head><title>Menteri Ceko Tiba di Jakarta</title></head><body><h1>Menteri Ceko"
        + " Tiba di Jakarta</h1><div class=\"article-body\">"
        + body
        + "</div></body></html>";
  }

  private static Article read(byte[] bytes) {
    return ArticleExtractor.standard().extract(Page.of("uji.html", bytes));
  }

  private static Article read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(ErrorCode code, byte[] bytes) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(KawatException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static void survives(String html) {
    Survival.check(html.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void saysThatAnEmptyPageIsEmpty() {
    refused(ErrorCode.PAGE_EMPTY, new byte[0]);
    refused(ErrorCode.PAGE_EMPTY, " \n\t\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void saysThatAPictureOrAPdfIsNoText() {
    refused(ErrorCode.PAGE_BINARY, "%PDF-1.7 <html><p>".getBytes(StandardCharsets.UTF_8));
    byte[] noise = new byte[5000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 7919 >> 3);
    }
    refused(ErrorCode.PAGE_BINARY, noise);
  }

  @Test
  void saysThatACutGzipIsTruncatedAndADamagedOneToo() throws IOException {
    byte[] packed = gzip(page(STORY));
    assertThat(read(packed).headline()).contains("Menteri Ceko Tiba di Jakarta");
    refused(ErrorCode.PAGE_TRUNCATED, Arrays.copyOf(packed, packed.length / 2));
    packed[packed.length / 2] ^= 0x55;
    refused(ErrorCode.PAGE_TRUNCATED, packed);
  }

  @Test
  void refusesMoreThanTheLimitPackedOrNot() throws IOException {
    refused(ErrorCode.PAGE_TOO_LARGE, filled(PageText.LIMIT + 1));
    refused(
        ErrorCode.PAGE_TOO_LARGE,
        gzip(new String(filled(PageText.LIMIT + 1), StandardCharsets.US_ASCII)));
  }

  private static byte[] filled(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }

  @Test
  void findsNoArticleWhereThereAreOnlyLinksOrWords() {
    refused(
        ErrorCode.NO_ARTICLE,
        "<html><body><a href=/a>Masuk</a></body></html>".getBytes(StandardCharsets.UTF_8));
    refused(ErrorCode.NO_ARTICLE, "Masuk\nDaftar\nCari".getBytes(StandardCharsets.UTF_8));
    refused(
        ErrorCode.NO_ARTICLE,
        "<?xml version=\"1.0\"?><rss><channel><item><title>A</title></item></channel></rss>"
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsUtf16WithAndWithoutAMark() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      assertThat(read(page(STORY).getBytes(charset)).body()).hasSize(4);
    }
  }

  @Test
  void readsWindows1252InsideUtf8() {
    byte[] utf8 =
        page(STORY
                + "<p>Kota Málaga akan menjadi tuan rumah pertemuan tingkat menteri yang ketiga,"
                + " kata juru bicara.</p>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] latin = "<meta charset=utf-8><!-- \u00e9 -->".getBytes(Charset.forName("windows-1252"));
    byte[] mixed = Arrays.copyOf(latin, latin.length + utf8.length);
    System.arraycopy(utf8, 0, mixed, latin.length, utf8.length);
    assertThat(read(mixed).text()).contains("Kota Málaga");
  }

  @Test
  void believesTheHeaderWhereThePageIsSilent() {
    byte[] bytes =
        page(STORY.replace("Praha, menurut", "Київ, menurut"))
            .getBytes(Charset.forName("windows-1251"));
    Page page =
        new Page(
            "uji.html",
            bytes,
            Optional.of("text/html; charset=windows-1251"),
            Optional.empty(),
            Optional.empty());
    assertThat(ArticleExtractor.standard().extract(page).text()).contains("Київ, menurut");
  }

  @Test
  void readsAPageThatDeclaresAnotherCharsetThanItIsIn() {
    String story = STORY.replace("di Praha, menurut", "di Málaga, menurut");
    for (String charset : new String[] {"iso-8859-1", "windows-1251", "utf-16", "shift_jis", "x"}) {
      byte[] bytes = declared(charset, story).getBytes(StandardCharsets.UTF_8);
      assertThat(read(bytes).text()).as("declares %s", charset).contains("di Málaga, menurut");
    }
    byte[] latin = declared("utf-8", story).getBytes(Charset.forName("windows-1252"));
    assertThat(read(latin).text()).contains("di Málaga, menurut");
  }

  private static String declared(String charset, String story) {
    return page(story).replace("<head>", "<head><meta charset=\"" + charset + "\">");
  }

  @Test
  void readsAPageThatDeclaresNoCharset() {
    String story = STORY.replace("di Praha, menurut", "di “Málaga”, menurut");
    byte[] latin = page(story).getBytes(Charset.forName("windows-1252"));
    assertThat(read(latin).text()).contains("di “Málaga”, menurut");
  }

  @Test
  void believesThePageWhereTheHeaderIsWrong() {
    byte[] bytes =
        page(STORY.replace("Praha, menurut", "Málaga, menurut")).getBytes(StandardCharsets.UTF_8);
    for (String header :
        new String[] {"text/html; charset=windows-1251", "text/html; charset=", "é"}) {
      Page page =
          new Page("uji.html", bytes, Optional.of(header), Optional.empty(), Optional.empty());
      assertThat(ArticleExtractor.standard().extract(page).text()).contains("Málaga, menurut");
    }
  }

  @Test
  void takesTagsOutOfWhatJsonLdSays() {
    String json =
        "{\"@type\":\"NewsArticle\",\"headline\":\"<b>Menteri Ceko</b> Tiba di"
            + " Jakarta\",\"author\":{\"@type\":\"Person\",\"name\":\"<a href='/x'>Sari"
            + " Dewi</a>\"},\"keywords\":\"<i>ceko</i>, Jakarta <"
            + " Praha\",\"articleBody\":\"<p>Isi</p><p>tebal</p>\"}";
    Article a =
        read(
            ("<html><head><script type=\"application/ld+json\">" + json + "</script></head><body>")
                + STORY);
    assertThat(a.headline()).contains("Menteri Ceko Tiba di Jakarta");
    assertThat(a.authors()).singleElement().matches(p -> p.name().equals("Sari Dewi"));
    assertThat(a.keywords()).containsExactly("ceko", "Jakarta < Praha");
  }

  @Test
  void survivesAHundredThousandNestedElements() {
    survives("<div>".repeat(100_000) + page(STORY));
    survives(page(STORY + "<b><span>".repeat(50_000) + "akhir"));
    survives("<ul><li>".repeat(50_000) + "akhir");
    survives("<table><tr><td>".repeat(34_000) + STORY);
  }

  @Test
  @Tag("slow")
  void survivesAMillionSiblings() {
    survives(page(STORY + "<p>a</p>".repeat(1_000_000)));
    survives(page(STORY + "<br>kata".repeat(1_000_000)));
  }

  @Test
  @Tag("slow")
  void readsAPageOfFiftyMegabytes() {
    String picture = "<img src=\"data:image/png;base64," + "QUJD".repeat(12_500_000) + "\">";
    assertThat(read(page(STORY + picture)).body()).hasSize(4);
  }

  @Test
  void readsPastScriptsThatCloseParagraphsAndPicturesOfMegabytes() {
    String noise =
        "<script>document.write('</p></div><p>Kalimat palsu yang ditulis oleh skrip dan bukan"
            + " bagian dari berita ini.</p>')</script><img src=\"data:image/png;base64,"
            + "QUJD".repeat(500_000)
            + "\">";
    assertThat(read(page(noise + STORY)).text()).doesNotContain("palsu").contains("mahasiswa");
  }

  @Test
  void readsPastBrokenJsonLd() {
    String[] scripts = {
      "{\"@type\":\"NewsArticle\",\"headline\":\"Menteri Ceko Tiba di"
          + " Jakarta\",\"author\":{\"@type\":\"Person\",\"name\":\"Sari Dewi\"},",
      "[".repeat(200_000),
      "{\"@type\":\"NewsArticle\",\"headline\":\"Baris\nbaru\", \"x\": }",
      "<!-- {\"@type\":\"NewsArticle\"} -->",
      "{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>Isi <b>tebal</b></p>\"}",
      "\u0000\u0001{]"
    };
    for (String script : scripts) {
      Article a =
          read(
              page(STORY)
                  .replace(
                      "<head>",
                      "<head><script type=\"application/ld+json\">" + script + "</script>"));
      assertThat(a.body()).hasSize(4);
    }
  }

  @Test
  void dropsCharactersThatNobodySees() {
    String text =
        read(page(STORY.replace("Wakil Menteri", "Wa\u200bkil\u202e Men\u00adteri\ufeff"))).text();
    assertThat(text).contains("Wakil Menteri di bandara");
  }

  @Test
  void survivesEveryCutOfAPage() {
    String html = page(STORY);
    for (int end = 1; end < html.length(); end += 7) {
      survives(html.substring(0, end));
    }
  }

  @Test
  void survivesMarkupGoneWrong() {
    survives("<p <p <p>" + STORY + "</div></div></table><td><tr><select><option>" + STORY);
    survives("<!--" + page(STORY));
    survives("<html><frameset><frame src=x></frameset></html>" + STORY);
    survives("<svg><p>" + STORY + "<math><mtext>" + STORY);
    survives("<p>" + "(".repeat(200_000) + "</p>" + page(STORY));
    survives(page("<p>Baca juga" + " ".repeat(300_000) + "</p>" + STORY));
    survives("a".repeat(2_000_000));
    survives("Kata ".repeat(400_000));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gz = new GZIPOutputStream(out)) {
      gz.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
