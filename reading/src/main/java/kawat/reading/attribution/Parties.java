package kawat.reading.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kawat.model.Actor;
import kawat.reading.names.Mention;
import kawat.reading.names.Mentions;

/** Which mention covers a word? Answers in constant time. Immutable. */
public final class Parties {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private final Words words;
  private final List<Mention> mentions;

  /** For each word the index of the outermost mention whose phrase covers it, or -1. */
  private final int[] outer;

  public Parties(Words words, Mentions all) {
    this.words = words;
    this.mentions = all.all();
    this.outer = new int[words.size()];
    Arrays.fill(outer, -1);
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      int from = firstOf(mention);
      int to = endOf(mention);
      for (int w = from; w < to; w++) {
        if (outer[w] < 0 || (mentions.get(outer[w]).nested() && !mention.nested())) {
          outer[w] = m;
        }
      }
    }
  }

  private int firstOf(Mention mention) {
    int at = words.from(mention.phraseStart());
    // A phrase that starts inside a glued word: the word around it counts.
    return at > 0 && words.end(at - 1) > mention.phraseStart() ? at - 1 : at;
  }

  private int endOf(Mention mention) {
    return words.from(mention.phraseEnd());
  }

  /** The outermost mention over a word. */
  public Optional<Mention> mentionAt(int word) {
    return word < 0 || word >= outer.length || outer[word] < 0
        ? Optional.empty()
        : Optional.of(mentions.get(outer[word]));
  }

  /** All that the same words name: "keduanya" is two. */
  public List<Actor> together(Party party) {
    return mentions.stream()
        .filter(m -> !m.nested() && firstOf(m) == party.first() && endOf(m) == party.end())
        .map(Mention::actor)
        .distinct()
        .toList();
  }

  /** Everybody named, in the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Who is named at a word, with the extent of the whole phrase. */
  public Optional<Party> at(int word) {
    return mentionAt(word).map(m -> new Party(m.actor(), firstOf(m), endOf(m)));
  }

  /** An actor that no mention knows, by the words that name it. */
  public static Actor unknown(String name, Actor.Kind kind) {
    return new Actor(slug(name), name, kind, Optional.empty());
  }

  static String slug(String name) {
    String dashed = OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    int from = dashed.startsWith("-") ? 1 : 0;
    int to = dashed.length() > from && dashed.endsWith("-") ? dashed.length() - 1 : dashed.length();
    return dashed.substring(from, to);
  }
}
