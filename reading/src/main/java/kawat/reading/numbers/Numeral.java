package kawat.reading.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as a text tells it.
 *
 * @param end index of the token after it
 * @param value plain, without trailing zeros
 * @param max upper end of a range ("10-15", "antara 5 dan 10 ribu")
 * @param vague told by a round word ("ribuan") or a round ending ("30-an")
 * @param spelled in words only
 */
public record Numeral(
    int end, BigDecimal value, Optional<BigDecimal> max, boolean vague, boolean spelled) {
  /** The value as a count, or -1 where it is none: a fraction, a range or beyond an int. */
  public int count() {
    return max.isEmpty() && !vague && value.scale() <= 0 && value.precision() - value.scale() < 10
        ? value.intValueExact()
        : -1;
  }
}
