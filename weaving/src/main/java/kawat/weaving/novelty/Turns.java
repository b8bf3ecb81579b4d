package kawat.weaving.novelty;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kawat.weaving.words.DataFile;
import kawat.weaving.words.Stem;
import kawat.weaving.words.Words;

/** How it stands with an act or a plan, by the words of a sentence: "pertemuan itu batal". */
enum Turns {
  CONFIRMED,
  DENIED,
  CANCELLED,
  MOVED,
  CHARGED;

  private static final Map<String, Turns> WORDS = words();

  private static Map<String, Turns> words() {
    Map<String, Turns> words = new HashMap<>();
    for (String line : DataFile.lines(Turns.class, "turns.tsv")) {
      String[] cells = line.split("\t", -1);
      Turns turn = valueOf(cells[0].toUpperCase(Locale.ROOT));
      Arrays.stream(cells[1].split(" ")).forEach(word -> words.put(word, turn));
    }
    return words;
  }

  /** Those that a sentence has a word of. */
  static Set<Turns> in(String sentence) {
    Set<Turns> turns = EnumSet.noneOf(Turns.class);
    for (String word : Words.of(sentence).words()) {
      Turns turn = WORDS.get(word);
      if (turn != null) {
        turns.add(turn);
      }
    }
    return turns;
  }

  /** Whether a stem is that of one of the words. */
  static boolean tells(String stem) {
    return Stems.ALL.contains(stem);
  }

  /** Made when first asked for. */
  private static final class Stems {
    private static final Set<String> ALL =
        WORDS.keySet().stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
  }
}
