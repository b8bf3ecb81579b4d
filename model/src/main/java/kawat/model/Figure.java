package kawat.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that measures the story.
 *
 * @param id stable across runs, unique in its record
 * @param value a plain number; 2000, 2000.0 and 2E+3 are one and the same here
 * @param max a range's upper end, likewise
 * @param approx told as approximate ("sekitar", "ribuan")
 * @param unit what is counted, in one or two words: {@code tentara}, {@code persen}, {@code dolar}
 * @param what the noun phrase or clause that says what is counted, letter for letter
 * @param sources by whose count
 * @param evidence the words that tell it
 * @param by the rule that found it
 */
public record Figure(
    String id,
    BigDecimal value,
    Optional<BigDecimal> max,
    boolean approx,
    String unit,
    String what,
    Chain sources,
    Evidence evidence,
    String by) {
  public Figure {
    value = plain(value);
    max = max.map(Figure::plain);
  }

  // BigDecimal's equality minds the scale, the reader of a number does not.
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
