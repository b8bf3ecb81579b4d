package kawat.weaving.merging;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kawat.model.Event;

/**
 * Whether two tellings speak of one matter, by their words without names, numbers and function
 * words. Parties and a date alone do not make one act where an actor does the like every day: a
 * president asks for something in every speech, a state's offices make rules all the time.
 */
final class Matter {
  /** Share of the words that acts of which there are many must have in common: {@value}. */
  private static final double MANY = 0.3;

  /** The same where the parties on both sides tell the act from others: {@value}. */
  private static final double MANY_PAIRED = 0.2;

  /** The same for other acts of which only one side is told: {@value}. */
  private static final double ONE_SIDED = 0.25;

  /** Words in common that it takes at least where it takes any: {@value}. */
  private static final int LEAST_COMMON = 2;

  /** What is taken or given back once a place or a person, often told without a day. */
  private static final Set<Event.Form> TAKEN =
      EnumSet.of(Event.Form.SEIZURE, Event.Form.WITHDRAWAL);

  /** What goes on for years in many deliveries: guns last year, boats this year. */
  private static final Set<Event.Form> SUPPLIES =
      EnumSet.of(Event.Form.ARMS, Event.Form.AID, Event.Form.TRADE);

  private Matter() {}

  /** Whether the words do not speak against one act. */
  static boolean enough(Telling a, Telling b) {
    boolean paired = Parties.paired(a, b);
    if (!paired && otherNames(a, b)) {
      return false;
    }
    double least = least(a, b, paired);
    if (least == 0) {
      return true;
    }
    int shorter = Math.min(a.matter.size(), b.matter.size());
    long common = common(a.matter, b.matter);
    boolean alone = !paired && many(a.event.form());
    return common >= (alone ? LEAST_COMMON : Math.min(LEAST_COMMON, (shorter + 1) / 2))
        && common >= least * shorter;
  }

  private static double least(Telling a, Telling b, boolean paired) {
    if (many(a.event.form())) {
      return paired ? MANY_PAIRED : MANY;
    }
    if (!paired) {
      return ONE_SIDED;
    }
    return TAKEN.contains(a.event.form()) && (undated(a, b) || undated(b, a))
            || SUPPLIES.contains(a.event.form()) && !Clocks.together(a, b)
        ? MANY_PAIRED
        : 0;
  }

  /** The rule of decades over a land is one, whoever leaves out its years; a town taken is not. */
  private static boolean undated(Telling a, Telling b) {
    return a.when.isEmpty() && (b.when.isEmpty() || b.brief());
  }

  /**
   * "Pembatasan di Ambon" and "pembatasan di Gresik": rules of two towns, whoever made them. A word
   * is free to name what it likes.
   */
  private static boolean otherNames(Telling a, Telling b) {
    return !a.names.isEmpty() && !b.names.isEmpty() && Collections.disjoint(a.names, b.names);
  }

  /** Words of matter that both have, of those of the shorter, 0 to 1. */
  static double shared(Telling a, Telling b) {
    int shorter = Math.min(a.words.size(), b.words.size());
    return shorter == 0 ? 0 : (double) common(a.words, b.words) / shorter;
  }

  private static long common(Set<String> a, Set<String> b) {
    Set<String> smaller = a.size() <= b.size() ? a : b;
    Set<String> larger = smaller == a ? b : a;
    return smaller.stream().filter(larger::contains).count();
  }

  /** Acts that one actor does again and again, and what a state does at home. */
  private static boolean many(Event.Form form) {
    return form.spoken() || form == Event.Form.DOMESTIC;
  }
}
