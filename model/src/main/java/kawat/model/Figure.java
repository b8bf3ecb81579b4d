package kawat.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that measures the story.
 *
 * @param id stable across runs, unique in its record
 * @param value a plain number, without trailing zeros
 * @param max a range's upper end
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
    String by) {}
