package kawat.reading.attribution;

import java.util.ArrayList;
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

  /** Of each mention the first word of its phrase, and the word after it. */
  private final int[] firsts;

  private final int[] ends;

  public Parties(Words words, Mentions all) {
    this.words = words;
    this.mentions = all.all();
    this.outer = new int[words.size()];
    this.firsts = new int[mentions.size()];
    this.ends = new int[mentions.size()];
    Arrays.fill(outer, -1);
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      firsts[m] = firstOf(mention);
      ends[m] = words.from(mention.phraseEnd());
      for (int w = firsts[m]; w < ends[m]; w++) {
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

  /** The outermost mention over a word. */
  public Optional<Mention> mentionAt(int word) {
    return word < 0 || word >= outer.length || outer[word] < 0
        ? Optional.empty()
        : Optional.of(mentions.get(outer[word]));
  }

  /** All that the same words name: "keduanya" is two. */
  public List<Actor> together(Party party) {
    List<Actor> actors = new ArrayList<>(1);
    for (int m = 0; m < firsts.length; m++) {
      Mention mention = mentions.get(m);
      boolean same = firsts[m] == party.first() && ends[m] == party.end() && !mention.nested();
      if (same && !actors.contains(mention.actor())) {
        actors.add(mention.actor());
      }
    }
    return actors;
  }

  /** Everybody named, in the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Who is named at a word, with the extent of the whole phrase. */
  public Optional<Party> at(int word) {
    if (word < 0 || word >= outer.length || outer[word] < 0) {
      return Optional.empty();
    }
    int m = outer[word];
    return Optional.of(new Party(mentions.get(m).actor(), firsts[m], ends[m]));
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
