package kawat.article.hypertext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kawat.article.ArticleExtractor;
import kawat.model.Article;
import kawat.model.Page;
import kawat.model.TimeStatement;
import kawat.model.TimeStatement.Kind;
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
  void believesAPrintedDayThatWasOverInEveryZoneAtTheDeclaredMoment() {
    String printed = "<p>Selasa, 4 Maret 2025</p>";
    String over = declared("2025-03-05T22:02:00Z", "2025-03-05T22:02:00Z");
    assertThat(AroundTheTextTest.read(over, printed, "").datePublished()).contains("2025-03-04");
    String still = declared("2025-03-05T03:02:00Z", "2025-03-05T03:02:00Z");
    assertThat(AroundTheTextTest.read(still, printed, "").datePublished())
        .contains("2025-03-05T03:02Z");
  }

  @Test
  void doesNotTakeTheTimeOfATeaserForAnEarlierDay() {
    String head = declared("2025-06-24T10:00:00Z", "2025-07-01T10:00:00Z");
    String teaser =
        "<div><a href=\"/lama\">Kabar Lama</a> <time datetime=\"2015-12-07\"></time></div>";
    assertThat(AroundTheTextTest.read(head, "", teaser).datePublished())
        .contains("2025-06-24T10:00Z");
  }

  @Test
  void believesTheTextThatSaysWhenItFirstCameOut() {
    String below =
        "<p>Artikel ini pertama kali terbit pada 3 Maret 2025 dan sejak itu diperbarui.</p>";
    assertThat(AroundTheTextTest.read("", "<p>9 Mei 2025</p>", below).datePublished())
        .contains("2025-03-03");
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
  void keepsTheClockOfATimeElementInsideALineNamedAfterIt() {
    String line =
        "<p class='posted-on'>Ditulis pada <time class='entry-date published updated'"
            + " datetime='2025-03-04T21:10:33+08:00'>4 Maret 2025</time></p>";
    assertThat(AroundTheTextTest.read("", line, "").datePublished())
        .contains("2025-03-04T21:10+08:00");
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

  @Test
  void believesThePrintedPublicationWhereTheDeclaredDayIsThatOfThePrintedChange() {
    String head = declared("2025-06-24", "2025-06-24");
    String line = "<p>Terbit 4 Maret 2025, diperbarui 24 Juni 2025 08.15 WIB</p>";
    Article article = AroundTheTextTest.read(head, line, "");
    assertThat(article.datePublished()).contains("2025-03-04");
    assertThat(article.times())
        .contains(new TimeStatement(Kind.MODIFIED, "2025-06-24T08:15+07:00", "byline"));
  }

  @Test
  void keepsAPrintedChangeApartFromThePublication() {
    Article article =
        AroundTheTextTest.read(
            declared("2025-03-04T10:00:00Z", "2025-06-24T10:00:00Z"),
            "<p>Oleh Sari DewiDiperbarui 24 Juni 2025</p>",
            "");
    assertThat(article.times()).contains(new TimeStatement(Kind.MODIFIED, "2025-06-24", "byline"));
    assertThat(article.traits()).doesNotContain(Trait.DATES_DISAGREE);
  }

  @Test
  void readsTheMonthFirstWhereThePageDoesSoElsewhere() {
    String english =
        "<p>The minister of grain came to the town on Monday and met the mayor, who had waited for"
            + " him since the harvest, and they spoke about the bridge and the price of the"
            + " wheat.</p>";
    String page =
        "<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>Grain Talks"
            + " Open</title></head><body><article><h1>Grain Talks Open</h1><p>3/4/2025</p>"
            + english.repeat(3)
            + "</article>%s</body></html>";
    assertThat(day(page.formatted("en-GB", ""))).contains("2025-04-03");
    assertThat(day(page.formatted("en-US", ""))).contains("2025-03-04");
    assertThat(day(page.formatted("en", "<p>Bridge opens</p><p>12/17/2024</p>")))
        .contains("2025-03-04");
  }

  private static Optional<String> day(String html) {
    return ArticleExtractor.standard()
        .extract(Page.of("page.html", html.getBytes(StandardCharsets.UTF_8)))
        .datePublished();
  }

  @Test
  void readsNoIndonesianDayWithTheMonthFirstWhateverThemesDeclare() {
    String head = "<meta property=\"og:locale\" content=\"en_US\">";
    assertThat(AroundTheTextTest.read(head, "<p>3/4/2025</p>", "").datePublished())
        .contains("2025-04-03");
  }

  @Test
  void fallsBackOnTheMonthOfAMagazine() {
    assertThat(AroundTheTextTest.read("", "<p>Edisi Maret 2025</p>", "").datePublished())
        .contains("2025-03");
  }

  @Test
  void readsTheDayUnderAStandfirst() {
    String standfirst =
        "<p>Perundingan yang tertunda setahun itu dibuka lagi oleh kedua belah pihak di ibu kota"
            + " Ceko pada awal pekan ini.</p>";
    assertThat(AroundTheTextTest.read("", standfirst + "<p>3 Maret 2025</p>", "").datePublished())
        .contains("2025-03-03");
  }

  @Test
  void doesNotTakeADayOfWhichTheTextTellsForThePages() {
    String html =
        "<html><head><title>Telepon Jelang Panen</title></head><body><article><h1>Telepon Jelang"
            + " Panen</h1><p>Menteri menelepon bupati pada Rabu (12/3/2025), dan sejak kemarin"
            + " orang bertanya-tanya apa arti telepon itu bagi harga gandum.</p><p>Bupati menjawab"
            + " bahwa panen akan dibeli dengan harga yang dijanjikan pemerintah pusat sejak tahun"
            + " lalu, dan petani boleh menagihnya.</p><footer class='entry-footer'><time"
            + " class='entry-date published' datetime='2025-03-14'>14 Maret 2025</time></footer>"
            + "</article></body></html>";
    assertThat(day(html)).contains("2025-03-14");
  }
}
