package kawat.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * Makes pages that look like news pages and go wrong: the pieces are right or nearly right, their
 * order is whatever the choices say. All words are made up.
 */
final class PageMaker {
  private static final List<String> TAGS =
      words(
          "p div span a b em h1 h2 h3 li ul ol table tr td th article main "
              + "section aside nav header footer figure figcaption blockquote pre time "
              + "button form select option textarea noscript template svg math mtext "
              + "iframe title head body html frameset dl dt dd amp-img picture center "
              + "rss");
  private static final List<String> EMPTY_TAGS =
      words("br hr img meta link input wbr base col source");
  private static final List<String> NAMES =
      words(
          "class id itemprop rel property name content href datetime style hidden "
              + "role aria-hidden src alt charset type lang");
  private static final List<String> VALUES =
      List.of(
          "article-body",
          "entry-content post-12",
          "author vcard",
          "entry-date published",
          "tags",
          "breadcrumb",
          "related",
          "share-box",
          "caption",
          "sidebar widget",
          "comments",
          "title",
          "articleBody",
          "author",
          "datePublished",
          "headline",
          "article:published_time",
          "og:title",
          "og:type",
          "article",
          "og:description",
          "og:site_name",
          "keywords",
          "canonical",
          "next",
          "category tag",
          "2025-03-03T19:08:00+07:00",
          "2025-13-45",
          "1741003680",
          "https://warta.example/2025/03/03/menteri-tiba",
          "/penulis/sari-dewi",
          "?page=2",
          "http://[",
          "display: none",
          "navigation",
          "dialog",
          "utf-16",
          "shift_jis",
          "application/ld+json",
          "");
  private static final List<String> TEXTS =
      List.of(
          "PRAHA, WARTA.com - Menteri Luar Negeri tiba di Jakarta pada Senin pagi untuk membahas"
              + " kerja sama pertahanan kedua negara.",
          "Ia disambut wakil menteri di bandara, lalu menuju istana untuk pertemuan yang"
              + " berlangsung selama dua jam penuh.",
          "\"Kami sepakat menambah jumlah mahasiswa mulai tahun depan,\" kata menteri itu kepada"
              + " wartawan di istana. (sdw/bud)",
          "Menteri Tiba di Jakarta",
          "Menteri Tiba di Jakarta - Internasional - Warta Dunia",
          "Penulis: Sari Dewi",
          "Editor :",
          "Rep: Sari / Red: Budi Utomo",
          "By Made Rai | 3 Maret 2025",
          "Senin, 3 Maret 2025 | 19:08 WIB",
          "31/02/2025 25.61",
          "Baca juga: Perundingan Dibuka Lagi di Praha",
          "Baca juga",
          "Tag:",
          "Tonton juga:",
          "Foto: Kantor Menteri",
          "(Foto: Sari/Warta)",
          "[img.2]",
          "Warga menonton pawai. Foto: Warta",
          "AFP/SARI D",
          "Artikel ini telah tayang di Warta.com dengan judul",
          "Sumber: Warta",
          "(Warta Dunia/Sari Dewi)",
          "SARI DEWI",
          "1 2 3 Selanjutnya",
          "Halaman",
          "Lihat Semua",
          "Bagikan",
          "ShareTweetWhatsApp",
          "©",
          "•",
          "-",
          " ",
          "\n",
          "\u00a0",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\u0000",
          "\ud83d",
          "İ",
          "ΣΑΣ",
          "ﬁ",
          "e\u0301",
          "&amp;",
          "&#0;",
          "&#x110000;",
          "&lt;p>",
          "&",
          "<",
          "</",
          "<!",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?xml",
          "</p>",
          "</script>",
          "{",
          "[",
          "\"",
          "\\u00");
  private static final List<String> JSON =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"@type\":\"NewsArticle\"",
          "\"@graph\":",
          "\"@id\":\"#a\"",
          "\"author\":",
          "\"name\":\"Sari Dewi\"",
          "\"@type\":\"Person\"",
          "\"datePublished\":",
          "\"2025-03-03\"",
          "\"headline\":\"Menteri Tiba di Jakarta\"",
          "\"articleBody\":",
          "\"<p>Isi <b>tebal</p>\"",
          "\"keywords\":",
          "\"editor\":",
          "null",
          "1e999",
          "true",
          "\"\\ud800\"",
          "\"publisher\":",
          "\"isAccessibleForFree\":\"False\"",
          "\"inLanguage\":\"id\"",
          "'",
          "//",
          "/*",
          "\n",
          "<!--");

  /** Longest run of one piece: nesting and repetition go wrong in ways of their own. */
  private static final int MOST_TIMES = 200;

  private final IntUnaryOperator choice;
  private final Supplier<String> noise;
  private final StringBuilder out = new StringBuilder();
  private final List<String> open = new ArrayList<>();

  /**
   * Starts an empty page.
   *
   * @param choice given n, a number from 0 to n - 1
   * @param noise text of any kind
   */
  PageMaker(IntUnaryOperator choice, Supplier<String> noise) {
    this.choice = choice;
    this.noise = noise;
  }

  /** A page of so many pieces. */
  String page(int pieces) {
    if (chance(2)) {
      out.append("<!doctype html><title>").append(of(TEXTS)).append("</title>");
    }
    for (int i = 0; i < pieces; i++) {
      piece();
    }
    return out.toString();
  }

  private static List<String> words(String spaced) {
    return List.of(spaced.split(" "));
  }

  private void piece() {
    switch (choice.applyAsInt(12)) {
      case 0, 1, 2 -> start(of(TAGS));
      case 3, 4 -> end();
      case 5, 6, 7 -> out.append(of(TEXTS));
      case 8 -> out.append('<').append(of(EMPTY_TAGS)).append(attributes()).append('>');
      case 9 -> script();
      case 10 -> out.append((chance(2) ? "<" + of(TAGS) + ">" : of(TEXTS)).repeat(times()));
      default -> out.append(noise.get());
    }
  }

  private void start(String tag) {
    out.append('<').append(tag).append(attributes()).append('>');
    open.add(tag);
  }

  private void end() {
    if (!open.isEmpty()) {
      String tag = chance(4) ? of(TAGS) : open.removeLast();
      out.append("</").append(tag).append('>');
    }
  }

  private String attributes() {
    StringBuilder written = new StringBuilder();
    for (int n = choice.applyAsInt(4); n > 0; n--) {
      String quote = List.of("\"", "'", "").get(choice.applyAsInt(3));
      written.append(' ').append(of(NAMES)).append('=').append(quote);
      written.append(chance(6) ? noise.get() : of(VALUES)).append(chance(20) ? "" : quote);
    }
    return written.toString();
  }

  private void script() {
    out.append(chance(4) ? "<script>" : "<script type=\"application/ld+json\">");
    for (int n = choice.applyAsInt(20); n > 0; n--) {
      out.append(chance(10) ? noise.get() : of(JSON));
    }
    out.append(chance(10) ? "" : "</script>");
  }

  private int times() {
    return choice.applyAsInt(MOST_TIMES);
  }

  private boolean chance(int oneIn) {
    return choice.applyAsInt(oneIn) == 0;
  }

  private String of(List<String> list) {
    return list.get(choice.applyAsInt(list.size()));
  }
}
