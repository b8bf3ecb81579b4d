package kawat.weaving.novelty;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.weaving.novelty.Sentences.Told;
import kawat.weaving.words.DataFile;
import kawat.weaving.words.Stem;
import kawat.weaving.words.Words;

/** Whether what an earlier sentence foretold, offered or asked for has come in a later one. */
final class Fulfilled {
  /** "pembebasan", "kedatangan". */
  private static final Pattern NAME_OF_ACT = Pattern.compile("[pk]e\\p{L}{4,}an(?:nya)?");

  private static final Set<String> ARRIVALS =
      Set.copyOf(DataFile.lines(Fulfilled.class, "arrival-words.txt"));
  private static final Set<String> ARRIVING =
      ARRIVALS.stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());

  /** Fewest words of matter in common with those who are there: {@value}. */
  private static final int LEAST_COMMON = 2;

  private Fulfilled() {}

  /** "Perjanjian itu resmi berlaku" after "perjanjian baru akan berlaku", event or not. */
  static boolean come(Told later, Told before) {
    return Foretold.in(before.evidence().exact()).stream().anyMatch(later.stems()::contains)
        && open(later);
  }

  private static boolean open(Told later) {
    return Foretold.in(later.evidence().exact()).isEmpty();
  }

  /**
   * "Negeri itu membebaskan para nelayan" after "Fiji mendesaknya segera membebaskan mereka"; not
   * "partai itu menentang pembebasan mereka", where the act is only named.
   */
  static boolean done(Told later, Told before) {
    Set<String> foretold = Foretold.in(before.evidence().exact());
    return !foretold.isEmpty()
        && open(later)
        && Words.of(later.evidence().exact()).words().stream()
            .filter(w -> !NAME_OF_ACT.matcher(w).matches())
            .anyMatch(w -> foretold.contains(Stem.of(w)));
  }

  /** "Dua kapal Fiji sudah tiba" after "Fiji menawarkan dua kapal". */
  static boolean here(Told later, Told before) {
    return Words.of(later.evidence().exact()).words().stream().anyMatch(ARRIVALS::contains)
        && open(later)
        && later.actors().stream().filter(before.actors()::contains).anyMatch(Tellings::state)
        && later.stems().stream()
                .filter(s -> !ARRIVING.contains(s) && !Character.isDigit(s.charAt(0)))
                .filter(before.stems()::contains)
                .count()
            >= LEAST_COMMON;
  }
}
