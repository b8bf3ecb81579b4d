package kawat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTest {
  @Test
  void isTheSameFigureHoweverItsNumberIsScaled() {
    Figure figure = figure("2E+3", "3000.00");

    assertThat(figure).isEqualTo(figure("2000", "3000"));
    assertThat(figure.value()).hasToString("2000");
    assertThat(figure.max()).contains(new BigDecimal("3000"));
  }

  @Test
  void keepsTheFractionThatCounts() {
    assertThat(figure("7.50", "8").value()).isEqualTo(new BigDecimal("7.5"));
  }

  private static Figure figure(String value, String max) {
    return new Figure(
        "f1",
        new BigDecimal(value),
        Optional.of(new BigDecimal(max)),
        false,
        "ton",
        "beras",
        Chain.NONE,
        new Evidence("beras", "", "", 0, 5),
        "test");
  }
}
