package kawat.reading.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MisspellingTest {
  @Test
  void allowsOneLetterMissingAddedAnotherOrSwapped() {
    assertThat(Misspelling.between("putn", "putin")).isTrue();
    assertThat(Misspelling.between("putiin", "putin")).isTrue();
    assertThat(Misspelling.between("pugin", "putin")).isTrue();
    assertThat(Misspelling.between("ptuin", "putin")).isTrue();
    assertThat(Misspelling.between("puti", "putin")).isTrue();
  }

  @Test
  void allowsNoMoreNorAnotherFirstLetter() {
    assertThat(Misspelling.between("putin", "putin")).isFalse();
    assertThat(Misspelling.between("rutin", "putin")).isFalse();
    assertThat(Misspelling.between("putra", "putin")).isFalse();
    assertThat(Misspelling.between("putinas", "putin")).isFalse();
  }
}
