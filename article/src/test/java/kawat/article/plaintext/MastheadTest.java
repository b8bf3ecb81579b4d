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
    Masthead found = Masthead.of(line, false).orElseThrow();
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
    assertThat(Masthead.of(line, false)).isEmpty();
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

  private static Article under(String head, String opening) {
    return TextPage.read("Menteri Tiba di Pelabuhan\n\n" + head + "\n\n" + opening + TEXT, "a.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Kabar Teluk | 3.3.2025 | 09:12;Kabar Teluk;2025-03-03T09:12
          Kabar Teluk — layar kabar — 3 Maret 2025;Kabar Teluk;2025-03-03
          POS GELOMBANG — Senin 3 Maret 2025 — halaman 4;POS GELOMBANG;2025-03-03
          Jakarta, 3 Maret 2025 · 09:12 WIB;;2025-03-03T09:12+07:00
          Dipublikasikan: 3 Maret 2025 09:12 WIB — Diperbarui: 4 Maret 2025 10:00 WIB;;2025-03-03T09:12+07:00
          3 Maret 2025 09:12 WIB · 6 menit baca;;2025-03-03T09:12+07:00
          """)
  void readsTheLineUnderTheHeadlineWhereMoreIsUnderstood(String line, String outlet, String day) {
    Article article = under(line, "");
    assertThat(article.publisher().orElse(null)).isEqualTo(outlet);
    assertThat(article.datePublished()).contains(day);
    assertThat(article.body()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sari Dewi - detakTeluk",
        "Sari Dewi\nDiperbarui 3 Maret 2025, 09:12 WIB",
        "Sari Dewi, kontributor Praha",
        "Senin, 3 Maret 2025 | Oleh Sari Dewi",
        "Penulis Sari Dewi, Senin 3/03/2025 | 09:12",
        "Liputan: Sari Dewi (Praha)",
        "Laporan Wartawan Warta Teluk, Sari Dewi\n\nWARTA TELUK.COM, PRAHA - Kapal itu tiba."
      })
  void findsWhoWroteUnderTheHeadline(String head) {
    assertThat(under(head, "").authors()).extracting("name").containsExactly("Sari Dewi");
  }

  @Test
  void partsAuthorAndEditorWithoutColons() {
    for (String line :
        List.of(
            "Ditulis oleh Sari Dewi, disunting oleh Budi R.", "Oleh Sari Dewi; Editor Budi R.")) {
      Article article = under(line, "");
      assertThat(article.authors()).extracting("name").containsExactly("Sari Dewi");
      assertThat(article.editors()).extracting("name").containsExactly("Budi R.");
    }
  }

  @Test
  void takesAHeadlineThatStartsLikeALabelForWhatItIs() {
    Article article = TextPage.read("Laporan Dewan Bocor: Kota Sepi, Warga Pergi" + TEXT, "a.txt");
    assertThat(article.headline()).contains("Laporan Dewan Bocor: Kota Sepi, Warga Pergi");
    assertThat(article.authors()).isEmpty();
  }

  @Test
  void takesARowOfSectionsForAMenu() {
    Article article = TextPage.read("NASIONAL  DAERAH  DUNIA\n\nMenteri Tiba" + TEXT, "a.txt");
    assertThat(article.headline()).contains("Menteri Tiba");
    assertThat(article.section()).isEmpty();
  }

  @Test
  void tellsAnOutletInCapitalsFromALandInADateline() {
    String opening = " - Kapal itu tiba.";
    assertThat(under("", "PRAHA, GEMA TELUK" + opening).publisher()).contains("GEMA TELUK");
    assertThat(under("", "OSLO/PRAHA, gemateluk.id" + opening).publisher())
        .contains("gemateluk.id");
    assertThat(under("", "KUPANG, JAWA BARAT" + opening).publisher()).isEmpty();
  }

  @Test
  void prefersTheWholeNameOverTheText() {
    assertThat(under("HARIAN WARTA TELUK", "WARTA TELUK, Praha - Kapal itu tiba.").publisher())
        .contains("HARIAN WARTA TELUK");
  }
}
