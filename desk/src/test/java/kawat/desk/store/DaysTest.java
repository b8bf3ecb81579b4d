package kawat.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kawat.model.ErrorCode;
import kawat.model.KawatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2022, 2022-01-01, 2022-12-31",
    "2022-02, 2022-02-01, 2022-02-28",
    "2024-02, 2024-02-01, 2024-02-29",
    "2022-08-15, 2022-08-15, 2022-08-15",
    "2022-08-15T19:08+07:00, 2022-08-15, 2022-08-15",
    "2022-08?, 2022-08-01, 2022-08-31",
    "2023-09/2023-12, 2023-09-01, 2023-12-31",
    "2022-08-15/.., 2022-08-15, 9999-12-31",
    "../2022, 0000-01-01, 2022-12-31",
    "/2022-08-15, 0000-01-01, 2022-08-15"
  })
  void tellsFirstAndLastDay(String edtf, String from, String to) {
    assertThat(Days.of(edtf)).contains(new Days(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "besok", "2022-13", "2022-02-30", "22", "2023/2022", "2022-8-5"})
  void tellsWhatIsNoDate(String text) {
    assertThat(Days.of(text)).isEmpty();
  }

  @Test
  void saysHowADateIsAskedFor() {
    assertThatThrownBy(() -> Days.asked("15/8/2022"))
        .isInstanceOfSatisfying(
            KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_QUERY))
        .hasMessageContaining("2022-08-15");
  }
}
