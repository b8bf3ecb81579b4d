package kawat.article.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.model.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Kapal nelayan tiba di Praha setelah dua hari berlayar di Teluk Utara.;id
          Il ministro arriva di sera nel porto della città, che è vuoto per la festa.;it
          The boats came back to the harbour and the minister was there with them.;en
          12345;und
          """)
  void goesByTheCommonestWordsThoughTwoLanguagesShareOne(String text, String language) {
    assertThat(Language.of(List.of(new Block(Block.Kind.PARAGRAPH, text)))).isEqualTo(language);
  }
}
