package kawat.weaving.reuse;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** Which texts have many words of which others; told by the index who may, it looks who does. */
final class Likeness {
  /** Least share of a paragraph's words for a passage in it: {@value}. */
  static final double LEAST_SHARE = 0.3;

  /** For each text those whose words it has, with how many. */
  private final Map<Integer, TreeMap<Integer, Integer>> sources = new HashMap<>();

  private final Map<Integer, Set<Integer>> users = new HashMap<>();
  private final TextIndex index;
  private final IntConsumer touched;

  /**
   * @param touched told which texts have become like or unlike others
   */
  Likeness(TextIndex index, IntConsumer touched) {
    this.index = index;
    this.touched = touched;
  }

  /** The texts whose words a text has, with how many of its own those are. */
  SortedMap<Integer, Integer> sources(int text) {
    SortedMap<Integer, Integer> of = sources.get(text);
    return of == null ? Collections.emptySortedMap() : of;
  }

  /** The texts that have words of a text. */
  Set<Integer> users(int text) {
    return users.getOrDefault(text, Set.of());
  }

  /** Takes a text out of the index and forgets its likeness. */
  void forget(int text) {
    index.remove(text, this::won);
    TreeMap<Integer, Integer> of = sources.remove(text);
    if (of != null) {
      of.keySet().forEach(source -> unlink(users, source, text));
    }
    Set<Integer> by = users.remove(text);
    if (by != null) {
      by.forEach(user -> dropped(user, text));
    }
  }

  private static void unlink(Map<Integer, Set<Integer>> links, int from, int to) {
    links.computeIfPresent(
        from,
        (_, all) -> {
          all.remove(to);
          return all.isEmpty() ? null : all;
        });
  }

  private void dropped(int user, int source) {
    touched.accept(user);
    sources.computeIfPresent(
        user,
        (_, all) -> {
          all.remove(source);
          return all.isEmpty() ? null : all;
        });
  }

  /** Whether so many common words make a passage of a text of so many. */
  static boolean enough(int common, int words) {
    return common >= ReuseIndex.LEAST_WORDS && common >= LEAST_SHARE * words;
  }

  void pair(int text, int other, int common, int commonOther) {
    source(text, other, common);
    source(other, text, commonOther);
  }

  private void source(int text, int other, int common) {
    if (enough(common, index.length(text))) {
      sources.computeIfAbsent(text, _ -> new TreeMap<>()).put(other, common);
      users.computeIfAbsent(other, _ -> new HashSet<>()).add(text);
      touched.accept(text);
      touched.accept(other);
    }
  }

  /** Of a shingle the first texts only are shown; one has moved back behind them. */
  void lost(int text, int other) {
    TreeMap<Integer, Integer> of = sources.get(text);
    if (of != null && of.containsKey(other) && !index.sees(text, other)) {
      dropped(text, other);
      unlink(users, other, text);
      touched.accept(other);
    }
  }

  private void won(int text, int other) {
    TreeMap<Integer, Integer> of = sources.get(text);
    if ((of == null || !of.containsKey(other)) && index.sees(text, other)) {
      source(text, other, index.common(text, other));
    }
  }
}
