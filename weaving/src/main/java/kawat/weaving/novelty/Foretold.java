package kawat.weaving.novelty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kawat.weaving.words.DataFile;
import kawat.weaving.words.Stem;
import kawat.weaving.words.Words;

/** What sentences say is still to come: "perjanjian baru akan berlaku" foretells "berlaku". */
final class Foretold {
  private static final Set<String> PLANS =
      Set.copyOf(DataFile.lines(Foretold.class, "plan-words.txt"));
  private static final Set<String> ADVERBS =
      Set.copyOf(DataFile.lines(Foretold.class, "plan-adverbs.txt"));
  private static final Set<String> DEMANDS =
      Set.copyOf(DataFile.lines(Foretold.class, "demand-words.txt"));

  /** Words between a demand and its verb, such as who is asked: {@value}. */
  private static final int ASKED = 5;

  /** What begins a verb: "mendesak tetangganya segera membebaskan mereka". */
  private static final Pattern VERB = Pattern.compile("(?:me|ber|di)\\p{L}{4,}");

  private Foretold() {}

  /** The stems of the verbs that a sentence foretells; none where it has no word of plan. */
  static Set<String> in(String sentence) {
    List<String> words = Words.of(sentence).words();
    Set<String> verbs = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (PLANS.contains(words.get(i))) {
        int verb = i + 1;
        while (verb < words.size()
            && (ADVERBS.contains(words.get(verb)) || PLANS.contains(words.get(verb)))) {
          verb++;
        }
        if (verb < words.size()) {
          verbs.add(Stem.of(words.get(verb)));
        }
      }
      if (DEMANDS.contains(words.get(i))) {
        demanded(words, i).ifPresent(verbs::add);
      }
    }
    return verbs;
  }

  /** What somebody is asked for, offered or not yet given, by the verb that names it. */
  private static Optional<String> demanded(List<String> words, int demand) {
    for (int k = demand + 1; k < Math.min(words.size(), demand + 1 + ASKED); k++) {
      if (VERB.matcher(words.get(k)).matches()) {
        return Optional.of(Stem.of(words.get(k)));
      }
    }
    return Optional.empty();
  }
}
