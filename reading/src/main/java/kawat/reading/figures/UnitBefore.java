package kawat.reading.figures;

import java.util.Optional;
import kawat.reading.figures.FigureWords.Kind;
import kawat.reading.figures.FigureWords.Role;
import kawat.reading.numbers.Numeral;

/** The unit of a number that none follows: "jumlah korban tewas mencapai 67". */
final class UnitBefore {
  private static final int REACH = 8;

  private UnitBefore() {}

  static Optional<Draft> find(Words words, int first, Numeral numeral, boolean approx) {
    int i = first - 1;
    if (!words.is(i, Role.AMOUNT)) {
      return Optional.empty();
    }
    for (; i >= Math.max(0, first - REACH); i--) {
      if (words.mark(i)) {
        return Optional.empty();
      }
      Optional<FigureWords.Unit> unit =
          words.lexicon().unit(words.lower(i)).filter(UnitBefore::counts);
      if (unit.isPresent()) {
        String name = unit.get().name().isEmpty() ? words.lower(i) : unit.get().name();
        return Optional.of(
            new Draft(
                first,
                numeral.end(),
                numeral,
                name,
                numeral.end(),
                Optional.of(unit.get().kind()),
                approx,
                false));
      }
    }
    return Optional.empty();
  }

  private static boolean counts(FigureWords.Unit unit) {
    return unit.kind() == Kind.PEOPLE || unit.kind() == Kind.THING;
  }
}
