package kawat.weaving.novelty;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kawat.weaving.words.DataFile;
import kawat.weaving.words.Stem;
import kawat.weaving.words.Words;

/** What sentences say is still to come: "perjanjian baru akan berlaku" foretells "berlaku". */
final class Foretold {
  private static final Set<String> PLANS =
      Set.copyOf(DataFile.lines(Foretold.class, "plan-words.txt"));
  private static final Set<String> ADVERBS =
      Set.copyOf(DataFile.lines(Foretold.class, "plan-adverbs.txt"));

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
    }
    return verbs;
  }
}
