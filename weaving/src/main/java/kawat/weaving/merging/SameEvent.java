package kawat.weaving.merging;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Event;

/**
 * How likely it is that two reports tell one event, 0 to 1; 0 where something speaks against it.
 * What must hold: the same form, both planned or both not, actors that can be the same on each
 * side, days that can be the same. What adds: the same actors by name, the same day, place,
 * channel, the same words, tellings close in time.
 */
final class SameEvent {
  /**
   * Least score for one event: {@value}. Set on the example pages and the five seed pages, not on
   * single merges.
   */
  static final double LEAST = 0.5;

  /**
   * Days by which reports of one act may differ; a news day starts elsewhere at another hour:
   * {@value}.
   */
  static final int DAYS_OF_DOUBT = 1;

  /**
   * Days between tellings after which an undated act is no longer taken for a dated one: {@value}.
   */
  private static final long FORGOTTEN_DAYS = 45;

  /** What a state in place of its leader is worth against the same name. */
  private static final double STAND_IN = 0.7;

  private static final double ACTORS = 0.35;
  private static final double DAY = 0.3;
  private static final double PLACE = 0.1;
  private static final double CHANNEL = 0.1;
  private static final double WORDS = 0.3;

  private SameEvent() {}

  static double score(Telling a, Telling b) {
    if (a.event.form() != b.event.form() || a.planned() != b.planned()) {
      return 0;
    }
    double actors = actors(a, b);
    double day = day(a, b);
    if (actors == 0 || day == 0) {
      return 0;
    }
    return ACTORS * actors
        + DAY * day
        + PLACE * same(a.event.place(), b.event.place())
        + CHANNEL * same(a.event.channel(), b.event.channel())
        + WORDS * words(a, b);
  }

  /**
   * 1 where the same names act on both sides, less where states stand for persons or a side is
   * open, 0 where they differ.
   */
  private static double actors(Telling a, Telling b) {
    double from = side(a.from, b.from);
    double to = side(a.to, b.to);
    if (from == 0 || to == 0) {
      return 0;
    }
    if (a.event.form().mutual()
        && a.from.size() > 1
        && b.from.size() > 1
        && shared(a.from, b.from) < 2) {
      return 0; // Putin met Kim, Putin met Xi: one common party makes no common meeting
    }
    return (from + to) / 2;
  }

  private static double side(List<Actor> a, List<Actor> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return 1;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return 0.5;
    }
    int exact = 0;
    int near = 0;
    for (Actor x : a) {
      if (b.stream().anyMatch(y -> y.key().equals(x.key()))) {
        exact++;
      } else if (b.stream().anyMatch(y -> standsFor(x, y))) {
        near++;
      }
    }
    // A side told in part ("Putin" of "Putin and his ministers") fits as well as a whole one.
    int told = Math.min(a.size(), b.size());
    return Math.min(1, (exact + STAND_IN * near) / told);
  }

  private static int shared(List<Actor> a, List<Actor> b) {
    return (int)
        a.stream()
            .filter(x -> b.stream().anyMatch(y -> y.key().equals(x.key()) || standsFor(x, y)))
            .count();
  }

  /** A state and those who act for it; two of its people are not each other. */
  private static boolean standsFor(Actor x, Actor y) {
    boolean state = x.kind() == Actor.Kind.STATE || y.kind() == Actor.Kind.STATE;
    return state && x.country().isPresent() && x.country().equals(y.country());
  }

  private static double day(Telling a, Telling b) {
    if (a.when.isPresent() && b.when.isPresent()) {
      Calendar x = a.when.get();
      Calendar y = b.when.get();
      if (x.meets(y)) {
        return (double) Math.min(x.days(), y.days()) / Math.max(x.days(), y.days()) * 0.5 + 0.5;
      }
      return x.days() == 1 && y.days() == 1 && x.apart(y) <= DAYS_OF_DOUBT ? 0.5 : 0;
    }
    if (a.when.isEmpty() && b.when.isEmpty()) {
      return close(a, b) ? 0.7 : 0.4;
    }
    return close(a, b) ? 0.6 : lasting(a.event.form()) ? 0.4 : 0;
  }

  private static boolean close(Telling a, Telling b) {
    return a.told.isEmpty()
        || b.told.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(a.told.get(), b.told.get())) <= FORGOTTEN_DAYS;
  }

  /** Acts that go on and are told again for years, mostly without a day. */
  private static boolean lasting(Event.Form form) {
    return switch (form) {
      case ATTACK, SEIZURE, TROOPS, ARMS, AID, LABOUR, TRADE, SANCTION, RECOGNITION, TREATY -> true;
      case MESSAGE,
          CALL,
          MEETING,
          VISIT,
          WITHDRAWAL,
          THREAT,
          ACCUSATION,
          DENIAL,
          CONFIRMATION,
          PLEDGE,
          REQUEST,
          REJECTION,
          CEREMONY,
          DOMESTIC ->
          false;
    };
  }

  private static double same(Optional<String> a, Optional<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return a.get().equalsIgnoreCase(b.get()) ? 1 : -0.5;
  }

  private static double words(Telling a, Telling b) {
    Set<String> common = new HashSet<>(a.words.distinct());
    Set<String> other = b.words.distinct();
    int smaller = Math.min(common.size(), other.size());
    common.retainAll(other);
    return smaller == 0 ? 0 : (double) common.size() / smaller;
  }
}
