package kawat.article.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.article.published.PrintedDates.Found;
import kawat.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadTest {
  private static final String TEXT =
      "\n\nMenteri perikanan tiba di pelabuhan itu pada pagi hari bersama dua puluh nelayan.\n\n"
          + "Rombongan itu disambut wali kota, lalu berkeliling pasar selama hampir dua jam.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Warta Teluk | Internasional | Senin, 3 Maret 2025 | 09:12 WIB;Warta Teluk;Internasional;2025-03-03T09:12+07:00
          Harian Senja, Senin (3/3/2025) pukul 09.12;Harian Senja;;2025-03-03T09:12
          Halaman 4 - Politik Dunia - Harian Senja, 3 Maret 2025;Harian Senja;Politik Dunia;2025-03-03
          GELOMBANG SELATAN, 3 Maret 2025;GELOMBANG SELATAN;;2025-03-03
          Dunia | 3 Maret 2025 - 18.20;;Dunia;2025-03-03T18:20
          teluk.co.id, 3 Maret 2025;teluk.co.id;;2025-03-03
          KORAN TELUK;KORAN TELUK;;
          """)
  void readsOutletSectionAndDay(String line, String outlet, String section, String day) {
    Masthead found = Masthead.of(line).orElseThrow();
    assertThat(found.outlet().orElse(null)).isEqualTo(outlet);
    assertThat(found.section().orElse(null)).isEqualTo(section);
    assertThat(found.date().map(Found::value).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sari Dewi | Senin, 3 Maret 2025",
        "Senin, 3 Maret 2025",
        "Internasional",
        "Menteri Tiba di Pelabuhan, 3 Maret 2025",
        "Warta itu dibawa utusan."
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(Masthead.of(line)).isEmpty();
  }

  @Test
  void namesTheOutletOfADatelineWithoutADomain() {
    Article article =
        TextPage.read(
            "Menteri Tiba\n\nPRAHA, HARIAN SENJA - Menteri perikanan tiba hari ini." + TEXT,
            "a.txt");
    assertThat(article.publisher()).contains("HARIAN SENJA");
    assertThat(article.dateline()).contains("PRAHA");
    for (String line :
        List.of("Praha, Warta Teluk – ", "WARTA TELUK, Praha - ", "WARTA TELUK -- ")) {
      Article named =
          TextPage.read("Menteri Tiba\n\n" + line + "Menteri perikanan tiba hari ini." + TEXT, "a");
      assertThat(named.publisher())
          .hasValueSatisfying(p -> assertThat(p).isEqualToIgnoringCase("Warta Teluk"));
    }
    Article country =
        TextPage.read("Menteri Tiba\n\nPRAHA, CEKO - Menteri perikanan tiba hari ini." + TEXT, "b");
    assertThat(country.publisher()).isEmpty();
  }

  @Test
  void takesTheDayFromTheFootWhereTheHeadHasNone() {
    Article copyright =
        TextPage.read("Menteri Tiba" + TEXT + "\nCopyright © WARTA TELUK 3 Maret 2025\n", "a.txt");
    assertThat(copyright.datePublished()).contains("2025-03-03");
    Article foot = TextPage.read("Menteri Tiba" + TEXT + "\nHarian Senja, 3 Maret 2025\n", "a.txt");
    assertThat(foot.datePublished()).contains("2025-03-03");
    assertThat(foot.publisher()).contains("Harian Senja");
    assertThat(foot.body()).hasSize(2);
  }

  @Test
  void keepsAgenciesAndInitialsInBracketsOutOfTheText() {
    Article article = TextPage.read("Menteri Tiba" + TEXT + "\n(AFP/SENJA/sdw)\n", "a.txt");
    assertThat(article.body()).hasSize(2);
  }
}
