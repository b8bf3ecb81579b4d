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

  public Mentions(List<Mention> all) {
    this.all =
        all.stream()
            .sorted(Comparator.comparingInt(Mention::start).thenComparing(m -> -m.end()))
            .toList();
  }

  public List<Mention> all() {
    return all;
  }

  /** Those that stand for themselves: not inside another's phrase. */
  public List<Mention> top() {
    return all.stream().filter(m -> !m.nested()).toList();
  }

  /** Mentions whose name lies inside a stretch, nested ones too. */
  public List<Mention> within(int start, int end) {
    return all.stream().filter(m -> start <= m.start() && m.end() <= end).toList();
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
