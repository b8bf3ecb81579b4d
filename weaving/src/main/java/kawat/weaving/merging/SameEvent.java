package kawat.weaving.merging;

import java.util.Collections;
import java.util.Optional;
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
  static final long FORGOTTEN_DAYS = 45;

  private static final double ACTORS = 0.35;
  private static final double DAY = 0.3;
  private static final double PLACE = 0.1;
  private static final double CHANNEL = 0.1;
  private static final double WORDS = 0.3;

  /** What it is worth that two acts told within a few weeks have no day to differ in. */
  private static final double UNDATED = 0.5;

  /** The same for a lasting act told again after months or years. */
  private static final double LASTING = 0.45;

  /** The same for a war, of which each attacker wages one, and for a rule told by its years. */
  private static final double ONE_WAR = 0.9;

  /** What it is worth that two days of one war are told. */
  private static final double OTHER_DAY_OF_WAR = 0.75;

  /** Days within which two dates are of one war: {@value}. */
  private static final long WAR_DAYS = 1100;

  /** Days that a date must leave open to be that of a state of things: {@value}. */
  private static final long LONG_DAYS = 367;

  /** Likeness of parties that are told alike on both sides: {@value}. */
  private static final double SAME_PARTIES = 0.9;

  /** What it is worth that a state of things is told once with its years and once without. */
  private static final double ONE_RULE = 0.6;

  private SameEvent() {}

  static double score(Telling a, Telling b) {
    if (a.event.form() != b.event.form() || a.planned() != b.planned()) {
      return 0;
    }
    // What is cheap to know comes first: most pairs end here.
    if (otherDays(a, b)
        || Clocks.notYet(a, b)
        || Clocks.longPast(a, b)
        || otherStage(a, b)
        || otherScale(a, b)
        || elsewhere(a, b)) {
      return 0;
    }
    double actors = Parties.alike(a, b);
    double day = day(a, b, actors);
    if (actors == 0 || day == 0 || !Matter.enough(a, b)) {
      return 0;
    }
    return ACTORS * actors
        + DAY * day
        + PLACE * same(a.place, b.place)
        + (a.war ? 0 : CHANNEL * same(a.event.channel(), b.event.channel()))
        + WORDS * Matter.shared(a, b);
  }

  private static boolean otherDays(Telling a, Telling b) {
    return a.when.isPresent()
        && b.when.isPresent()
        && !(a.war && b.war)
        && a.when.get().apart(b.when.get()) > DAYS_OF_DOUBT;
  }

  private static double day(Telling a, Telling b, double actors) {
    if (a.war && b.war) {
      return sameWar(a, b);
    }
    if (a.when.isPresent() && b.when.isPresent()) {
      Calendar x = a.when.get();
      Calendar y = b.when.get();
      if (x.meets(y)) {
        return (double) Math.min(x.days(), y.days()) / Math.max(x.days(), y.days()) * 0.5 + 0.5;
      }
      return x.days() == 1 && y.days() == 1 && x.apart(y) <= DAYS_OF_DOUBT ? 0.5 : 0;
    }
    if (actors >= SAME_PARTIES && lasting(a.event.form()) && (years(a) || years(b))) {
      return ONE_RULE;
    }
    return Clocks.close(a, b) ? UNDATED : toldAgain(a, b) ? LASTING : 0;
  }

  /**
   * Whether pages far apart can speak of one act, one of them without its day: of a treaty whoever
   * told its day, of deliveries and battles only where nobody told one, and only where both sides
   * are told ("A memasok senjata ke B").
   */
  private static boolean toldAgain(Telling a, Telling b) {
    return lasting(a.event.form())
        && Parties.paired(a, b)
        && (once(a.event.form()) || !a.brief() && !b.brief());
  }

  /** Acts of which two states have one for all time, whoever tells its day. */
  static boolean once(Event.Form form) {
    return form == Event.Form.TREATY || form == Event.Form.RECOGNITION;
  }

  /** Days that pages tell of a war are seldom its first; another war of the same two is far off. */
  private static double sameWar(Telling a, Telling b) {
    if (a.when.isEmpty() || b.when.isEmpty() || a.when.get().meets(b.when.get())) {
      return ONE_WAR;
    }
    return a.when.get().apart(b.when.get()) <= WAR_DAYS ? OTHER_DAY_OF_WAR : 0;
  }

  private static boolean years(Telling telling) {
    return telling.when.filter(c -> c.days() >= LONG_DAYS).isPresent();
  }

  /** Acts that go on and are told again for years, mostly without a day. */
  static boolean lasting(Event.Form form) {
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

  /** "Traktat diteken" and "traktat berlaku" are two events of one treaty. */
  private static boolean otherStage(Telling a, Telling b) {
    return a.event.form() == Event.Form.TREATY
        && !a.stages.isEmpty()
        && !b.stages.isEmpty()
        && Collections.disjoint(a.stages, b.stages);
  }

  /** "Invasi itu" is a war, "serangan ke kota pelabuhan" one of its battles. */
  private static boolean otherScale(Telling a, Telling b) {
    Telling blow = a.war ? b : a;
    return a.war != b.war && (blow.place.isPresent() || blow.brief());
  }

  /** One town taken and another are two events, unless a single day holds them together. */
  private static boolean elsewhere(Telling a, Telling b) {
    return switch (a.event.form()) {
      case SEIZURE, WITHDRAWAL ->
          a.place.isPresent()
              && b.place.isPresent()
              && !a.place.get().contains(b.place.get())
              && !b.place.get().contains(a.place.get())
              && (a.when.isEmpty() || b.when.isEmpty());
      case ATTACK,
          MESSAGE,
          CALL,
          MEETING,
          VISIT,
          TREATY,
          RECOGNITION,
          AID,
          ARMS,
          TROOPS,
          LABOUR,
          TRADE,
          SANCTION,
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
}
