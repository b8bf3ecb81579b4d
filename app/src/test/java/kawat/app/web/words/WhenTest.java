package kawat.app.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "2022-08-15, 15 Agustus 2022, 15 August 2022",
    "2022-08, Agustus 2022, August 2022",
    "2022, 2022, 2022",
    "2023-01/2023-04, awal 2023, early 2023",
    "2023-05/2023-08, pertengahan 2023, mid 2023",
    "2023-09/2023-12, akhir 2023, late 2023",
    "2025-08-04/2025-08-10, 4–10 Agustus 2025, 4–10 August 2025",
    "2025-07-28/2025-08-03, 28 Juli – 3 Agustus 2025, 28 July – 3 August 2025",
    "2022-07/2022-10, Juli–Oktober 2022, July–October 2022",
    "2024-12-30/2025-01-05, 30 Desember 2024 – 5 Januari 2025, 30 December 2024 – 5 January 2025",
    "2022/2024, 2022 – 2024, 2022 – 2024",
    "2022-08-15/2022-08-15, 15 Agustus 2022, 15 August 2022",
    "2022-02-24/.., sejak 24 Februari 2022, since 24 February 2022",
    "../2022, sampai 2022, until 2022",
    "2025-09-03T19:08+07:00, 3 September 2025, 3 September 2025",
  })
  void saysDatesAsPeopleDo(String edtf, String indonesian, String english) {
    assertThat(When.in(Words.in(Language.INDONESIAN)).of(edtf)).isEqualTo(indonesian);
    assertThat(When.in(Words.in(Language.ENGLISH)).of(edtf)).isEqualTo(english);
  }

  @Test
  void shortensMonthsInANarrowColumn() {
    When when = When.in(Words.in(Language.INDONESIAN));
    assertThat(when.brief("2022-08-15")).isEqualTo("15 Agu 2022");
    assertThat(when.brief("2025-08-04/2025-08-10")).isEqualTo("4–10 Agu 2025");
  }

  @ParameterizedTest
  @CsvSource({"2022-13", "2022-02-30", "156X", "kemarin", "2022-08-15/besok"})
  void givesBackWhatItCannotRead(String edtf) {
    assertThat(When.in(Words.in(Language.ENGLISH)).of(edtf)).isEqualTo(edtf);
  }
}
