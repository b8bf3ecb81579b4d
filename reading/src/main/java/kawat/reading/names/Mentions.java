package kawat.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.CastMember;
import kawat.model.Evidence;
import kawat.reading.text.ReadText;

/** Every mention of an article in the order of the text. Immutable. */
public final class Mentions {
  private final List<Mention> all;
  private final List<Mention> top;

  public Mentions(List<Mention> all) {
    this.all =
        all.stream()
            .sorted(
                Comparator.comparingInt(Mention::start)
                    .thenComparing(Comparator.comparingInt(Mention::end).reversed()))
            .toList();
    this.top = this.all.stream().filter(m -> !m.nested()).toList();
  }

  public List<Mention> all() {
    return all;
  }

  /** Those that stand for themselves: not inside another's phrase. */
  public List<Mention> top() {
    return top;
  }

  /** Mentions whose name starts before a char, in the order of the text. */
  public List<Mention> before(int at) {
    return all.subList(0, from(at));
  }

  /** Mentions whose name lies inside a stretch, nested ones too. */
  public List<Mention> within(int start, int end) {
    List<Mention> found = new ArrayList<>();
    for (int i = from(start); i < all.size() && all.get(i).start() < end; i++) {
      if (all.get(i).end() <= end) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  /** Index of the first mention whose name starts at or after a char. */
  private int from(int at) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The outermost mention whose phrase covers a char. */
  public Optional<Mention> at(int at) {
    return all.stream()
        .filter(m -> m.phraseStart() <= at && at < m.phraseEnd())
        .min(Comparator.comparing(Mention::nested));
  }

  /** Who the page is about: every actor with its mentions, in the order of first mention. */
  public List<CastMember> cast(ReadText text) {
    Map<Actor, List<Evidence>> found = new LinkedHashMap<>();
    for (Mention m : all) {
      found
          .computeIfAbsent(m.actor(), a -> new ArrayList<>())
          .add(text.evidence(m.start(), m.end()));
    }
    return found.entrySet().stream().map(e -> new CastMember(e.getKey(), e.getValue())).toList();
  }
}
