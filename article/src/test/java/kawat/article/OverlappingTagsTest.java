package kawat.article;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages whose tags overlap or stand between cells by the hundred thousand are read in time. */
class OverlappingTagsTest {
  private static final String STORY =
      "<p>Menteri Luar Negeri tiba di Praha pada Senin pagi untuk membahas perjanjian gandum yang"
          + " tertunda sejak tahun lalu.</p><p>Pertemuan itu berlangsung selama dua jam dan"
          + " menghasilkan kesepakatan tentang gandum, kata juru bicara pemerintah.</p>";

  private static String page(String body) {
    return "<html><body><h1>Menteri Tiba di Praha</h1><div>" + body + "</div></body></html>";
  }

  private static void survives(String html) {
    Survival.check(html.getBytes(StandardCharsets.UTF_8));
  }

  /** Loading classes and the model is no page's fault. */
  @BeforeAll
  static void warmUp() {
    ArticleExtractor.standard()
        .extract(kawat.model.Page.of("uji.html", page(STORY).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @Tag("slow")
  void survivesTagsThatOverlapAHundredThousandTimes() {
    survives(page(STORY + "<b><div>" + "<br>".repeat(300_000) + "</b>akhir"));
    survives(page(STORY + "<b><div>" + "<br><i>a</i>".repeat(100_000) + "</b>akhir"));
    survives(page(STORY + "<a href=/b><div>kata".repeat(100_000)));
    survives(page(STORY + "<p><b>a</p>".repeat(100_000)));
    survives(page(STORY + "<b>a<p>b</b>c".repeat(100_000)));
    survives(page(STORY + "<b>a<div>b</b>c</div>".repeat(100_000)));
    survives(page(STORY + "<i><b>a<div>b</i>c</b>d</div>".repeat(30_000)));
  }

  @Test
  @Tag("slow")
  void survivesAHundredThousandTextsBetweenCells() {
    survives(page(STORY + "<table>" + "a<b>b</b>".repeat(100_000)));
    survives(page(STORY + "<table>a<tr>b".repeat(100_000)));
    survives(page("<p>a</p>".repeat(300_000) + "<table>" + "a<tr>".repeat(900) + STORY));
    survives(page(STORY + "<table><tr>" + "<td></tr><a href=/b>x".repeat(50_000)));
    survives(page(STORY + "<table><div><p>a".repeat(50_000)));
  }
}
