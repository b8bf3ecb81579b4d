package kawat.article.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateShapesTest {
  @Test
  void tellsHowDigitsAndLettersMeet() {
    assertThat(DateShapes.of("Selasa, 4 Maret 2025")).isEqualTo(new DateShapes(false, true, true));
    assertThat(DateShapes.of("3rd of April, 2025")).isEqualTo(new DateShapes(false, true, false));
    assertThat(DateShapes.of("Apr. 3, 2025")).isEqualTo(new DateShapes(false, false, true));
    assertThat(DateShapes.of("terbit 2025-04-03")).isEqualTo(new DateShapes(true, false, true));
    assertThat(DateShapes.of("tahun2025")).isEqualTo(new DateShapes(false, false, false));
    assertThat(DateShapes.of("")).isEqualTo(new DateShapes(false, false, false));
  }

  @Test
  void looksAtALongRowOfMarksOnce() {
    assertThat(DateShapes.of("3" + "-".repeat(1_000_000) + "April").afterDigit()).isTrue();
  }
}
