package kawat.bench.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The words with which one matter is told: a few of its topic's, so that two matters of one topic
 * have some in common and not all.
 */
record Palette(List<String> nouns, List<String[]> verbs, List<String> adjectives) {
  private static final int NOUNS = 8;
  private static final int VERBS = 4;
  private static final int ADJECTIVES = 3;

  static Palette of(String topic, Random random) {
    Lexicon.Topic all = Lexicon.topic(topic);
    return new Palette(
        some(all.nouns(), NOUNS, random),
        some(all.verbs(), VERBS, random),
        some(all.adjectives(), ADJECTIVES, random));
  }

  static Palette whole(String topic) {
    Lexicon.Topic all = Lexicon.topic(topic);
    return new Palette(all.nouns(), all.verbs(), all.adjectives());
  }

  /** The same matter some time later: as many nouns as told are others of the topic. */
  Palette later(String topic, int changed, Random random) {
    List<String> nouns = new ArrayList<>(this.nouns);
    for (int i = 0; i < changed; i++) {
      nouns.set(random.nextInt(nouns.size()), pick(Lexicon.topic(topic).nouns(), random));
    }
    return new Palette(nouns, verbs, adjectives);
  }

  static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  static <T> List<T> some(List<T> all, int count, Random random) {
    List<T> rest = new ArrayList<>(all);
    List<T> chosen = new ArrayList<>();
    while (chosen.size() < count && !rest.isEmpty()) {
      chosen.add(rest.remove(random.nextInt(rest.size())));
    }
    return chosen;
  }
}
