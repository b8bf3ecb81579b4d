package kawat.reading.figures;

import java.math.BigDecimal;
import java.util.Optional;
import kawat.reading.figures.FigureWords.Kind;
import kawat.reading.figures.FigureWords.Role;
import kawat.reading.numbers.Numbers;
import kawat.reading.numbers.Numeral;

/** Does a numeral tell a share of something, or of what was counted before? */
final class Shares {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Shares() {}

  /** "Seperlima pasokan", "separuh dari tentara itu"; half an hour is a duration. */
  static boolean fraction(Words words, Numeral n) {
    return n.spelled()
        && n.value().compareTo(BigDecimal.ONE) < 0
        && n.value().signum() > 0
        && (n.value().compareTo(HALF) != 0
            || words.is(n.end(), Role.PART_OF)
            || (words.is(n.end() - 1, Role.HALF) && !lasts(words, n.end())));
  }

  /** "separuh hari" lasts; "separuh wilayah" is a share. */
  private static boolean lasts(Words words, int at) {
    return words.lexicon().unit(words.lower(at)).filter(u -> u.kind() == Kind.TIME).isPresent();
  }

  /** "Empat di antaranya ditembak jatuh": of what was counted before. */
  static boolean among(Words words, Numeral n) {
    return n.end() + 1 < words.size()
        && (words.lexicon().is(words.joined(n.end(), n.end() + 2), Role.AMONG)
            || (n.end() + 2 < words.size()
                && words.lexicon().is(words.joined(n.end(), n.end() + 3), Role.AMONG)));
  }

  /**
   * "Empat dari delapan awak dilepaskan": counted in what the greater number counts.
   *
   * @return the greater number, empty where none follows
   */
  static Optional<Numeral> whole(Words words, Numbers numbers, Numeral n) {
    return words.is(n.end(), Role.PART_OF) && words.opens(n.end() + 1)
        ? numbers
            .at(words.tokens(), n.end() + 1)
            .filter(w -> w.value().compareTo(n.value()) > 0 && !w.vague())
        : Optional.empty();
  }
}
