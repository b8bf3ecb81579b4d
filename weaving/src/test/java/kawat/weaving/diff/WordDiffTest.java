package kawat.weaving.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kami tak akan mundur|Kami tidak akan mundur|Kami [-tak-] {+tidak+} akan mundur",
        "Kami siap|Kami siap|Kami siap",
        "Kami siap.|\"Kami, siap!\"|Kami, siap",
        "a b c d|a d|a [-b c-] d",
        "a|a b c|a {+b c+}",
        "satu dua|tiga empat|[-satu dua-] {+tiga empat+}",
      })
  void marksTheWordsThatDiffer(String earlier, String later, String line) {
    WordDiff diff = WordDiff.of(earlier, later);
    assertThat(diff.line()).isEqualTo(line);
    assertThat(diff.same()).isEqualTo(line.indexOf('[') < 0 && line.indexOf('{') < 0);
  }
}
