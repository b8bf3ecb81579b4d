package kawat.weaving.novelty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kawat.weaving.MergedEvent;
import kawat.weaving.novelty.Sentences.Told;

/** The sentences of earlier pages, found by what they share with a later one. */
final class Tellings {
  /** Least share of a sentence's matter that an earlier one must have: {@value}. */
  private static final double LEAST = 0.5;

  /** What it adds that both tell one event: {@value}. */
  private static final double SAME_EVENT = 0.2;

  /** What it takes away that the later tells events and the earlier none of them: {@value}. */
  private static final double OTHER_EVENT = 0.12;

  /** What a name weighs beside a word of matter: {@value}. */
  private static final double NAME = 0.5;

  /** A sentence with fewer words of matter must be met nearly whole: {@value}. */
  private static final int SHORT = 4;

  /** By so much: {@value}. */
  private static final double SHORT_LEAST = 0.8;

  /** Fewest common words of matter: {@value}. */
  private static final int LEAST_COMMON = 2;

  /**
   * Least share of an earlier sentence's matter that one which tells it, too, must have: {@value}.
   */
  private static final double WITHIN = 0.6;

  /**
   * Least share of either's matter, numbers aside, that the other has if both may tell one thing.
   */
  private static final double AKIN = 0.45;

  /** Fewest words of matter in common with a sentence that is told within another: {@value}. */
  private static final int COMMON_WITHIN = 3;

  /** "@KAZ", the key of a state by ISO 3166-1 alpha-3. */
  private static final Pattern STATE = Pattern.compile("@[A-Z]{3}");

  private final List<Told> sentences;
  private final Map<String, List<Integer>> index = new HashMap<>();
  private final Map<String, List<Integer>> byEvent = new HashMap<>();
  private final Map<String, Integer> frequency;
  private final Map<String, MergedEvent> merged;

  /**
   * A sentence that tells, too, what a later one tells.
   *
   * @param likeness share of the later one's matter, 0 to 1
   */
  record Match(Told told, double likeness) {}

  /**
   * @param earlier sentences, earliest page first
   * @param merged the merged event of each report, by {@link #report}
   */
  Tellings(List<Told> earlier, Map<String, MergedEvent> merged) {
    this.sentences = List.copyOf(earlier);
    this.merged = merged;
    this.frequency = Sentences.frequencies(earlier);
    for (int i = 0; i < sentences.size(); i++) {
      for (String stem : sentences.get(i).stems()) {
        index.computeIfAbsent(stem, _ -> new ArrayList<>()).add(i);
      }
      for (int event : sentences.get(i).events()) {
        int at = i;
        id(sentences.get(i), event)
            .ifPresent(id -> byEvent.computeIfAbsent(id, _ -> new ArrayList<>()).add(at));
      }
    }
  }

  static String report(String page, int event) {
    return page + "#" + event;
  }

  /** The earliest of the sentences that tell it best; empty where none does. */
  Optional<Match> of(Told later) {
    Match best = null;
    for (int candidate : candidates(later)) {
      Told earlier = sentences.get(candidate);
      double likeness = likeness(later, earlier);
      double worth = likeness + events(later, earlier);
      if (worth >= LEAST
          && common(later, earlier) >= Math.min(LEAST_COMMON, later.stems().size())
          && (later.stems().size() >= SHORT || worth >= SHORT_LEAST)
          && !apart(later, earlier)
          && !Occasions.differ(later, earlier)
          && (best == null || likeness > best.likeness)) {
        best = new Match(earlier, likeness);
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The sentence that a later one tells most wholly, whatever that one adds: "kini perjanjian itu
   * berlaku, kata juru bicara istana di depan wartawan" has all of "perjanjian akan berlaku".
   */
  Optional<Match> within(Told later) {
    Match best = null;
    for (int candidate : candidates(later)) {
      Told earlier = sentences.get(candidate);
      double likeness = likeness(earlier, later);
      if (likeness >= WITHIN
          && earlier.stems().size() >= SHORT
          && common(later, earlier) >= COMMON_WITHIN
          && (best == null || likeness > best.likeness)) {
        best = new Match(earlier, likeness);
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Every sentence that tells a later one's matter or has its matter told there, the most alike
   * first, numbers and how it stands aside; not those that name other states instead of its own. Of
   * one event half as much is enough.
   */
  List<Told> akin(Told later) {
    record Akin(Told told, double likeness) {}
    List<Akin> akin = new ArrayList<>();
    Told bare = later.bare();
    for (int candidate : candidates(later)) {
      Told earlier = sentences.get(candidate);
      double ease = sameEvent(later, earlier) ? 0.5 : 1;
      Told before = earlier.bare();
      double there = likeness(bare, before);
      double back = likeness(before, bare);
      if ((there >= AKIN * ease || back >= AKIN * ease)
          && together(bare, before)
          && !apart(later, earlier)) {
        akin.add(new Akin(earlier, there + back));
      }
    }
    akin.sort(Comparator.comparingDouble(Akin::likeness).reversed());
    return akin.stream().map(Akin::told).toList();
  }

  /** Enough words of matter, or one beside two names. */
  private static boolean together(Told later, Told earlier) {
    long common = common(later, earlier);
    long names = later.actors().stream().filter(earlier.actors()::contains).count();
    return common >= LEAST_COMMON || common > 0 && names >= LEAST_COMMON;
  }

  /** "Ekspor Vietnam ke Turki" is not "ekspor Vietnam ke Kazakhstan". */
  private static boolean apart(Told a, Told b) {
    Set<String> one = names(a);
    Set<String> other = names(b);
    return !other.containsAll(one) && !one.containsAll(other);
  }

  private static Set<String> names(Told told) {
    Set<String> states = new HashSet<>();
    for (String actor : told.actors()) {
      if (state(actor)) {
        states.add(actor);
      }
    }
    return states;
  }

  private double events(Told later, Told earlier) {
    if (later.events().isEmpty()) {
      return 0;
    }
    return sameEvent(later, earlier) ? SAME_EVENT : -OTHER_EVENT;
  }

  private Set<Integer> candidates(Told later) {
    Set<Integer> found = new TreeSet<>();
    for (String stem : later.stems()) {
      found.addAll(index.getOrDefault(stem, List.of()));
    }
    for (int event : later.events()) {
      id(later, event).ifPresent(id -> found.addAll(byEvent.getOrDefault(id, List.of())));
    }
    return found;
  }

  private static long common(Told a, Told b) {
    return a.stems().stream().filter(b.stems()::contains).count();
  }

  /**
   * Share of the later sentence's matter that the earlier has, 0 to 1: words by their rarity, names
   * by half of it, since pages of one story all name the same people.
   */
  double likeness(Told later, Told earlier) {
    double all = 0;
    double met = 0;
    for (String stem : later.stems()) {
      double weight = weight(stem);
      all += weight;
      met += earlier.stems().contains(stem) ? weight : 0;
    }
    for (String actor : later.actors()) {
      double weight = NAME * weight(actor);
      all += weight;
      met += earlier.actors().contains(actor) ? weight : 0;
    }
    return all == 0 ? 0 : met / all;
  }

  /** The same of its words alone, names aside. */
  double matter(Told later, Told earlier) {
    double all = later.stems().stream().mapToDouble(this::weight).sum();
    double met =
        later.stems().stream().filter(earlier.stems()::contains).mapToDouble(this::weight).sum();
    return all == 0 ? 0 : met / all;
  }

  private double weight(String stem) {
    return Math.log(2 + (double) sentences.size() / (1 + frequency.getOrDefault(stem, 0)));
  }

  boolean sameEvent(Told later, Told earlier) {
    Set<String> events = new HashSet<>();
    later.events().forEach(e -> id(later, e).ifPresent(events::add));
    return earlier.events().stream()
        .anyMatch(e -> id(earlier, e).filter(events::contains).isPresent());
  }

  private Optional<String> id(Told told, int event) {
    return merged(told, event).map(MergedEvent::id);
  }

  Optional<MergedEvent> merged(Told told, int event) {
    return Optional.ofNullable(merged.get(report(told.page().id(), event)));
  }

  /** Those that quote somebody letter for letter. */
  List<Told> quoting() {
    return sentences.stream().filter(s -> s.quote().isPresent()).toList();
  }

  /** Those that say what is to come, is offered or asked for. */
  List<Told> foretelling() {
    return sentences.stream().filter(s -> !Foretold.in(s.evidence().exact()).isEmpty()).toList();
  }

  /** Whether a key is a state's. */
  static boolean state(String actor) {
    return STATE.matcher(actor).matches();
  }

  /** The earliest sentence of an earlier page that tells an event. */
  Optional<Told> telling(MergedEvent event) {
    return sentences.stream()
        .filter(
            s -> s.events().stream().anyMatch(e -> id(s, e).filter(event.id()::equals).isPresent()))
        .findFirst();
  }

  /** The sentence of an earlier page in which a stretch stands. */
  Optional<Told> holding(String page, kawat.model.Evidence evidence) {
    return sentences.stream()
        .filter(s -> s.page().id().equals(page) && Sentences.within(evidence, s.evidence()))
        .findFirst();
  }
}
