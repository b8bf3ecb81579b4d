package kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kawat.model.KawatException;
import kawat.model.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Memory grows with the page and not faster. What is counted is everything that is allocated on the
 * way, which no other thread and no collector disturbs; what is held at any one time is less.
 */
@Tag("slow") // the same in every locale
class MemoryTest {
  private static final int MEGABYTE = 1_000_000;

  /** Bytes for a byte of page: a page of news takes a third of this. */
  private static final int MOST = 50;

  /**
   * An element of eight bytes, "&lt;p>a&lt;/p>", is an object of the parser's with all its fields.
   */
  private static final int MOST_FOR_BARE_TAGS = 150;

  private static final ThreadMXBean COUNTER = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final String PARAGRAPH =
      "<p>Menteri Luar Negeri Ceko tiba di Jakarta pada Senin pagi untuk membahas kerja sama"
          + " pertahanan dengan tuan rumahnya.</p>";

  /** Loading classes and the model is no page's doing. */
  @BeforeAll
  static void warmUp() {
    assertThat(allocated(PARAGRAPH, 1000)).isPositive();
  }

  @Test
  void needsASmallMultipleOfThePage() {
    for (String piece :
        List.of(
            PARAGRAPH,
            "<div class=\"kotak\"><a href=\"/berita/menteri-tiba\">Perundingan dibuka lagi di Praha"
                + " pekan depan</a></div>",
            "<script>var kata = \"menteri\"; if (kata) { document.write('</p>') }</script>",
            "<script"
                + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"Menteri"
                + " tiba di Jakarta pada Senin pagi.\"}</script>",
            "<img src=\"data:image/png;base64," + "QUJD".repeat(20_000) + "\">",
            "Kata demi kata tanpa satu pun unsur di antaranya. ")) {
      assertThat(allocated(piece, MEGABYTE)).as(piece).isLessThan((long) MOST * MEGABYTE);
    }
  }

  @Test
  void growsNoFasterThanThePage() {
    for (String piece : List.of("<p>a</p>", "<br>kata", "<div>", "<b><i>x", "<li>", PARAGRAPH)) {
      long once = allocated(piece, MEGABYTE);
      assertThat(once).as(piece).isLessThan((long) MOST_FOR_BARE_TAGS * MEGABYTE);
      assertThat(allocated(piece, 3 * MEGABYTE)).as("three times " + piece).isLessThan(4 * once);
    }
  }

  /** Bytes that reading a page of so many bytes, filled up with the piece, allocates. */
  private static long allocated(String piece, int bytes) {
    String page =
        "<html><head><title>Menteri Ceko Tiba di Jakarta</title></head><body><h1>Menteri Ceko Tiba"
            + " di Jakarta</h1>"
            + PARAGRAPH.repeat(4)
            + piece.repeat(bytes / piece.length());
    Page made = Page.of("uji.html", page.getBytes(StandardCharsets.UTF_8));
    long before = COUNTER.getCurrentThreadAllocatedBytes();
    try {
      assertThat(ArticleExtractor.standard().extract(made).body()).isNotEmpty();
    } catch (KawatException refusal) {
      assertThat(refusal.getCause()).isNull();
    }
    return COUNTER.getCurrentThreadAllocatedBytes() - before;
  }
}
