package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;

import kawat.model.Article;
import kawat.model.TimeStatement;
import kawat.model.Trait;
import org.junit.jupiter.api.Test;

/** Which of several days is the article's, on pages of our own making. */
class DaysOfPagesTest {
  private static String declared(String published, String modified) {
    return "<meta property=\"article:published_time\" content=\"%s\">".formatted(published)
        + "<meta property=\"article:modified_time\" content=\"%s\">".formatted(modified);
  }

  @Test
  void believesThePrintedDayWhereTheDeclaredOneIsThatOfTheLastBuild() {
    String head = declared("2025-06-24", "2025-06-24");
    String printed = "<p>Selasa, 4 Maret 2025</p>";
    assertThat(AroundTheTextTest.read(head, printed, "").datePublished()).contains("2025-03-04");
    assertThat(AroundTheTextTest.read(head, "", "").datePublished()).contains("2025-06-24");
  }

  @Test
  void believesTheDeclaredDayWhereThePageWasChangedLater() {
    String head = declared("2025-03-05", "2025-06-24");
    Article article = AroundTheTextTest.read(head, "<p>Selasa, 4 Maret 2025</p>", "");
    assertThat(article.datePublished()).contains("2025-03-05");
  }

  @Test
  void believesAnEarlierPrintedDayWhereTheSiteWasMoved() {
    String head = declared("2025-06-24T10:00:00Z", "2025-07-01T10:00:00Z");
    assertThat(AroundTheTextTest.read(head, "<p>Selasa, 4 Maret 2025</p>", "").datePublished())
        .contains("2025-03-04");
    String both = "<p>Selasa, 4 Maret 2025</p><p>Selasa, 24 Juni 2025</p>";
    assertThat(AroundTheTextTest.read(head, both, "").datePublished())
        .contains("2025-06-24T10:00Z");
  }

  @Test
  void believesALaterPrintedDayOnlyAsThatOfAChange() {
    String head = declared("2025-03-04T10:00:00Z", "2025-06-24T10:00:00Z");
    assertThat(AroundTheTextTest.read(head, "<p>Diperbarui 24 Juni 2025</p>", "").datePublished())
        .contains("2025-03-04T10:00Z");
  }

  @Test
  void readsThePrintedMonthFirstWhereThePageNamesThatDayElsewhere() {
    Article article =
        AroundTheTextTest.read(declared("2025-03-04", "2025-05-01"), "<p>3/4/2025</p>", "");
    assertThat(article.times())
        .filteredOn(t -> t.from().equals("byline"))
        .extracting(TimeStatement::value)
        .containsOnly("2025-03-04");
    assertThat(article.traits()).doesNotContain(Trait.DATES_DISAGREE);
  }

  @Test
  void readsThePrintedDayFirstWhereNothingElseTells() {
    assertThat(AroundTheTextTest.read("", "<p>3/4/2025</p>", "").datePublished())
        .contains("2025-04-03");
  }

  @Test
  void fallsBackOnALineThatSaysWhatItsDateIs() {
    String far = "<p>Redaksi</p>".repeat(20);
    String labelled = far + "<p>Terakhir diperbarui pada 3 Maret 2025</p>";
    assertThat(AroundTheTextTest.read("", "", labelled).datePublished()).contains("2025-03-03");
    String small = far + "<p>Diterbitkan pada hari 3 Maret 2025</p>";
    assertThat(AroundTheTextTest.read("", "", small).datePublished()).contains("2025-03-03");
    String bare = far + "<p>Rapat tahunan koperasi, 3 Maret 2025</p>";
    assertThat(AroundTheTextTest.read("", "", bare).datePublished()).isEmpty();
  }
}
