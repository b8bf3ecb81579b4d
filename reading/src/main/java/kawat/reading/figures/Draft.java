package kawat.reading.figures;

import java.util.Optional;
import kawat.reading.figures.FigureWords.Kind;
import kawat.reading.numbers.Numeral;

/**
 * A number that may measure something, with what it counts.
 *
 * @param first index of the numeral's first token, its currency sign included
 * @param end index after the unit, or after the numeral where the unit stands elsewhere
 * @param unit as the record names it
 * @param unitStart index of the unit's first word, {@code end} where none follows
 * @param kind of the unit; empty for a noun that no table lists
 * @param approx "sekitar", "ribuan"
 * @param inherited the unit is that of the figure before ("puluhan lainnya") or a bare "orang"
 */
record Draft(
    int first,
    int end,
    Numeral numeral,
    String unit,
    int unitStart,
    Optional<Kind> kind,
    boolean approx,
    boolean inherited) {
  boolean is(Kind asked) {
    return kind.filter(k -> k == asked).isPresent();
  }
}
