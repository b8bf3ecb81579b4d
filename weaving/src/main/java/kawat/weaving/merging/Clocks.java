package kawat.weaving.merging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kawat.model.Event;

/** What the days on which pages were told say of the days of what they tell. */
final class Clocks {
  /**
   * Days between tellings after which an undated public word is no longer taken for another of like
   * words: {@value}. Speakers say the like every other week.
   */
  private static final long WORD_DAYS = 14;

  /** Days after which deliveries of one kind are others: {@value}. */
  private static final long YEARS = 1100;

  private Clocks() {}

  /** Whether one was told before the day that the other has for its act. */
  static boolean notYet(Telling a, Telling b) {
    return before(a, b) || before(b, a);
  }

  /**
   * A page whose own act lies ahead of it has a wrong clock, which says nothing; nor does the week
   * in which a lasting act is told again.
   */
  private static boolean before(Telling told, Telling act) {
    boolean dayed =
        !SameEvent.lasting(act.event.form()) || act.when.filter(w -> w.days() == 1).isPresent();
    return dayed && !told.planned() && ahead(told, act) && !ahead(told, told);
  }

  private static boolean ahead(Telling told, Telling act) {
    return told.told.isPresent()
        && act.when.isPresent()
        && act.when.get().first().isAfter(told.told.get().plusDays(SameEvent.DAYS_OF_DOUBT));
  }

  /**
   * Whether one tells as news, without a day, what the other dates long before: "Menteri itu
   * berkunjung ke Praha" of this week is not the visit of 2019 that another page recalls. A land is
   * freed once, so that a page may leave out the year.
   */
  static boolean longPast(Telling a, Telling b) {
    long days = freshDays(a.event.form());
    return news(a, b, days) || news(b, a, days);
  }

  /** Days after which an act told without a day is no longer one of its kind that has a date. */
  private static long freshDays(Event.Form form) {
    return switch (form) {
      case ATTACK, SEIZURE, RECOGNITION, TREATY, WITHDRAWAL -> Long.MAX_VALUE;
      case TROOPS, ARMS, AID, LABOUR, TRADE, SANCTION -> YEARS;
      case MESSAGE,
          CALL,
          MEETING,
          VISIT,
          THREAT,
          ACCUSATION,
          DENIAL,
          CONFIRMATION,
          PLEDGE,
          REQUEST,
          REJECTION,
          CEREMONY,
          DOMESTIC ->
          SameEvent.FORGOTTEN_DAYS;
    };
  }

  private static boolean news(Telling undated, Telling dated, long days) {
    return undated.when.isEmpty()
        && undated.told.isPresent()
        && dated.when.isPresent()
        && days(dated.when.get().last(), undated.told.get()) > days;
  }

  /** Whether both may be of one time, where no day is told. */
  static boolean close(Telling a, Telling b) {
    return a.told.isEmpty()
        || b.told.isEmpty()
        || Math.abs(days(a.told.get(), b.told.get()))
            <= (spoken(a) ? WORD_DAYS : SameEvent.FORGOTTEN_DAYS);
  }

  /** Whether both are known to be of one time: dates that meet, or told within some weeks. */
  static boolean together(Telling a, Telling b) {
    if (a.when.isPresent() && b.when.isPresent()) {
      return true; // which have to meet as it is
    }
    return a.told.isPresent() && b.told.isPresent() && close(a, b);
  }

  private static boolean spoken(Telling telling) {
    return telling.event.form().spoken();
  }

  private static long days(LocalDate a, LocalDate b) {
    return ChronoUnit.DAYS.between(a, b);
  }
}
