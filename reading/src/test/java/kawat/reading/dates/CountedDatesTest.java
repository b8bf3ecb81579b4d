package kawat.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kawat.model.Article;
import kawat.model.Block;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that are counted from others of the page. */
class CountedDatesTest {
  private static final DateReader READER = DateReader.of(LanguagePack.INDONESIAN);

  /** Dates as {@code text=value}, of a page published on Wednesday, 10 September 2025. */
  private static List<String> published(String... paragraphs) {
    Article article =
        Article.of(
                "Uji",
                Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList())
            .published("2025-09-10T08:30+07:00");
    return READER.read(ReadText.of(article, LanguagePack.INDONESIAN)).all().stream()
        .map(d -> d.mention().text() + "=" + d.mention().value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kapal itu karam pagi tadi. | pagi tadi=2025-09-10",
        "Tadi malam kapal itu karam. | Tadi malam=2025-09-09",
        "Duta besar itu pulang Jumat dua pekan lalu. | Jumat dua pekan lalu=2025-08-29",
        "Pemilu digelar pada pekan pertama Agustus. | pekan pertama"
            + " Agustus=2025-08-01/2025-08-07",
        "Sidang dibuka minggu ketiga Maret 2024. | minggu ketiga"
            + " Maret 2024=2024-03-15/2024-03-21"
      })
  void countsFromThePagesDay(String sentence, String date) {
    assertThat(published(sentence)).containsExactly(date);
  }

  @Test
  void leavesTheSameWeekAWeek() {
    assertThat(published("Kapal itu tiba pada 3 Juli. Hujan turun pada pekan yang sama."))
        .containsExactly("3 Juli=2025-07-03", "pekan yang sama=2025-06-30/2025-07-06");
  }

  @Test
  void readsThatDayAsTheOneToldLast() {
    assertThat(
            published(
                "Kapal itu tiba pada 3 Juli. Hujan turun hari itu.", "Malam itu juga ia pulang."))
        .containsExactly("3 Juli=2025-07-03", "hari itu=2025-07-03", "Malam itu juga=2025-07-03");
    assertThat(published("Sepuluh hari itu berat baginya.")).isEmpty();
  }

  @Test
  void countsWeeksFromADayToTheDay() {
    assertThat(published("Pasar itu ditutup pada 3 Juli. Dua pekan kemudian ia dibuka lagi."))
        .containsExactly("3 Juli=2025-07-03", "Dua pekan kemudian=2025-07-17");
  }

  @Test
  void countsMonthsFromADayAndNotFromAYear() {
    assertThat(
            published(
                "Pada 17 Desember 2024 Ratna, yang ditahan sejak 2019, dibebaskan. Empat bulan"
                    + " setelah itu ia pulang."))
        .containsExactly(
            "17 Desember 2024=2024-12-17", "2019=2019", "Empat bulan setelah itu=2025-04");
  }

  @Test
  void takesAMonthBesideATreatysOldYearForThePagesOwn() {
    assertThat(published("Ia menghidupkan lagi pakta tahun 1960 yang dibekukan pada April."))
        .containsExactly("1960=1960", "April=2025-04");
  }

  @Test
  void readsTomorrowInAQuotationFromTheDayOfSaying() {
    assertThat(published("\"Kapal itu tiba besok,\" kata Ratna di Bandung, Selasa."))
        .containsExactly("besok=2025-09-10", "Selasa=2025-09-09");
  }

  @Test
  void takesNoNameForADay() {
    assertThat(published("Kapal itu karam, menurut kantor berita Timor, Tali Lusa.")).isEmpty();
  }

  @Test
  void keepsAShortDateInItsPagesYearThoughItsWeekdayFitsAnother() {
    assertThat(published("Kiriman itu tiba Selasa (8/9)."))
        .containsExactly("Selasa (8/9)=2025-09-08");
  }

  @Test
  void readsAMonthBeforeANameANightThatIsADurationAndAWeekendThatIsOver() {
    assertThat(
            published(
                "Pada Juni Honiara menerima bantuan itu.",
                "Sungai naik empat meter dalam semalam.",
                "Presiden meneleponnya pada akhir pekan.",
                "Menteri akan tiba akhir pekan."))
        .containsExactly(
            "Juni=2025-06",
            "akhir pekan=2025-09-06/2025-09-07",
            "akhir pekan=2025-09-13/2025-09-14");
  }
}
