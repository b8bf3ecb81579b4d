package kawat.app.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "surat|surat",
        "surat, telegram|\"surat, telegram\"",
        "kata \"kami\"|\"kata \"\"kami\"\"\"",
        "=HYPERLINK(A1)|'=HYPERLINK(A1)",
        "+62|'+62",
        "``|``",
      })
  void quotesWhatMustBeAndDisarmsFormulas(String text, String cell) {
    assertThat(Csv.cell(text)).isEqualTo(cell);
  }
}
