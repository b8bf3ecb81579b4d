package kawat.article.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Words WORDS = Words.of(List.of("oleh", "ditulis", "écrit", "作者"));

  @Test
  void findsWordsInCapitalsOrNot() {
    assertThat(WORDS.standIn("2 Juli 2025 OLEH Sari Dewi")).isTrue();
    assertThat(WORDS.standIn("boleh diolehkan; olehnya")).isFalse();
    assertThat(WORDS.standIn("Écrit par Sari")).isTrue();
    assertThat(WORDS.standIn("")).isFalse();
  }

  @Test
  void knowsTheFirstWordBehindAFewMarks() {
    assertThat(WORDS.open("- Ditulis oleh Sari", 3)).isTrue();
    assertThat(WORDS.open("---- Ditulis oleh Sari", 3)).isFalse();
    assertThat(WORDS.open("Sari ditulis", 0)).isFalse();
    assertThat(WORDS.open("作者：Sari", 0)).isTrue();
  }
}
