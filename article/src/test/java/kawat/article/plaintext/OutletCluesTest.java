package kawat.article.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletCluesTest {
  private static final String TEXT =
      "\n\nMenteri perikanan tiba di pelabuhan itu pada pagi hari bersama dua puluh nelayan.\n\n"
          + "\"Kami datang untuk melihat sendiri,\" kata menteri itu kepada Ruang Teluk.\n";

  private static java.util.Optional<String> publisher(String head) {
    return TextPage.read("Menteri Perikanan Tiba di Pelabuhan\n\n" + head + TEXT, "a.txt")
        .publisher();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ruang Teluk | 17 September 2015 | 23:51;Ruang Teluk
          Ruang Teluk;Ruang Teluk
          Sari Wulan - tajukKita;tajukKita
          Dipantau oleh tim Ruang Teluk;Ruang Teluk
          RUANG TELUK  |  kanal: Asia Timur  |  11 September 2023, 22.14;RUANG TELUK
          SURAT TELUK;SURAT TELUK
          """)
  void takesANameBesideTheDayThatThePageSaysAgainOrWritesAsOutletsDo(String line, String outlet) {
    assertThat(publisher(line))
        .hasValueSatisfying(p -> assertThat(p).isEqualToIgnoringCase(outlet));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sari Wulan | 17 September 2015", "New York, 17 September 2015", "Sari Wulan"})
  void takesNeitherAuthorNorTownForTheOutlet(String line) {
    assertThat(publisher(line)).isEmpty();
  }

  @Test
  void readsOutletsInDatelinesOfTwoTownsAndBeforeAFullStop() {
    for (String line :
        new String[] {
          "PRAHA/WINA, TELUK RAYA — ", "PRAHA, TELUK RAYA. ", "Praha, TELUK RAYA.COM - ",
        }) {
      String page = "Menteri Tiba\n\n" + line + "Menteri perikanan tiba hari ini." + TEXT;
      assertThat(TextPage.read(page, "a.txt").publisher())
          .hasValueSatisfying(p -> assertThat(p).startsWithIgnoringCase("Teluk Raya"));
    }
    String country = "Menteri Tiba\n\nSEOUL, KOREA SELATAN - Menteri perikanan tiba." + TEXT;
    assertThat(TextPage.read(country, "a.txt").publisher()).isEmpty();
  }
}
