package kawat.reading.events;

import java.util.Optional;
import kawat.model.DateMention;
import kawat.model.Event.Form;
import kawat.model.Event.When;
import kawat.reading.dates.Dates.Dated;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;

/** Which of a sentence's dates is an act's own. */
final class EventDates {
  /** What a clause's edge between trigger and date counts for, in tokens. */
  private static final int EDGE = 14;

  private static final int FARTHEST = 45;

  /** Tokens between the name of a war and its date. */
  private static final int ADJECTIVES = 9;

  private EventDates() {}

  /** Decades date a rule or a war, not a letter; a war has only a date of its own. */
  static Optional<When> of(Frame frame, SentenceView view, int trigger) {
    int farthest = frame.has("war") ? ADJECTIVES : FARTHEST;
    Optional<When> near = near(view, trigger, farthest, frame.form().spoken());
    boolean lasting = frame.form() == Form.SEIZURE || frame.form() == Form.ATTACK;
    return near.filter(w -> lasting || !decades(w.edtf()));
  }

  private static boolean decades(String edtf) {
    int slash = edtf.indexOf('/');
    return slash > 0
        && Integer.parseInt(edtf.substring(slash + 1, slash + 5))
                - Integer.parseInt(edtf.substring(0, 4))
            > 1;
  }

  /** The nearest date that no citation claims for itself ("dilansir AFP, Senin"). */
  private static Optional<When> near(SentenceView view, int trigger, int farthest, boolean spoken) {
    Dated best = null;
    int nearest = farthest;
    for (Dated date : view.dates()) {
      int token = view.tokenAt(date.start());
      boolean told =
          !spoken && token < trigger && (reported(view, token, trigger) || object(view, trigger));
      if (told || cited(view, token) || previous(view, token) || until(view, token)) {
        continue;
      }
      int distance = distance(view, trigger, token);
      if (distance < nearest) {
        nearest = distance;
        best = date;
      }
    }
    return Optional.ofNullable(best).map(d -> when(d.mention()));
  }

  /** The first date of a sentence that stands outside a quotation and is no report's. */
  static Optional<When> outside(SentenceView view, int start, int end) {
    for (Dated date : view.dates()) {
      boolean apart = date.end() <= start || date.start() >= end;
      if (apart && !cited(view, view.tokenAt(date.start()))) {
        return Optional.of(when(date.mention()));
      }
    }
    return Optional.empty();
  }

  /**
   * "Penangkapan itu terjadi pada 7 Mei": the day of what was told before; not "X menuduhkan
   * penangkapan itu sejak Mei", nor "Pesan ini dilaporkan KCNA pada Rabu".
   */
  static boolean pointsBack(SentenceView view, int noun, int length) {
    boolean pointing =
        view.is(WordClass.POINTING, noun + length) && view.role(noun - 1) != Role.VERB;
    for (int k = noun + length; k < view.size() && pointing; k++) {
      pointing = !view.is(WordClass.CITATION, k);
    }
    return pointing;
  }

  static When when(DateMention date) {
    return new When(date.value(), date.resolution(), date.anchor());
  }

  /** Whose a date before a trigger is by what stands around it, 0 where nothing tells. */
  static int standing(SentenceView view, int date, int trigger) {
    if (cited(view, date)) {
      return 1;
    }
    if (previous(view, date) || until(view, date)) {
      return 2;
    }
    if (date > trigger) {
      return 0;
    }
    return (reported(view, date, trigger) ? 4 : 0)
        + (taken(view, date, trigger) ? 8 : 0)
        + (sooner(view, date, trigger) ? 16 : 0);
  }

  private static int distance(SentenceView view, int trigger, int date) {
    int distance = Math.abs(date - trigger);
    boolean act = view.role(trigger) != Role.VERB;
    boolean clause = false;
    for (int k = Math.min(trigger, date) + 1; k < Math.max(trigger, date); k++) {
      Role role = view.role(k);
      if (role == Role.RELATIVE && date > trigger) {
        distance += act ? 0 : 2 * EDGE;
        clause = true;
      }
      boolean marks = k == date - 1; // "perang sejak Mei": a preposition there
      if ((role == Role.SUBORDINATOR && !marks)
          || (role == Role.VERB && date > trigger && !(clause && act))) {
        distance += EDGE;
      }
    }
    boolean later = date < trigger && (taken(view, date, trigger) || sooner(view, date, trigger));
    return later ? FARTHEST : distance;
  }

  /** "menelepon Kim pada Selasa, tiga hari sebelum bertemu Trump": Tuesday is not the meeting's. */
  private static boolean sooner(SentenceView view, int date, int trigger) {
    for (int k = trigger - 1; k > date; k--) {
      if (view.is(WordClass.BEFORE, k)) {
        return true;
      }
    }
    return false;
  }

  /** "Meski ada jeda pada Mei, ia tetap menyerang": May belongs to the verb of its own clause. */
  private static boolean taken(SentenceView view, int date, int trigger) {
    boolean apart = false;
    for (int k = date; k < trigger; k++) {
      apart |= view.role(k) == Role.COMMA || view.role(k) == Role.SUBORDINATOR;
    }
    for (int k = date - 1; k >= 0 && apart; k--) {
      Role role = view.role(k);
      if (role == Role.VERB || role == Role.SUBORDINATOR) {
        return true;
      }
      if (role == Role.COMMA || role == Role.STOP) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Rabu (1/5), ia dipuji ketika melaporkan perebutan kota itu": when the town fell stays open.
   */
  private static boolean object(SentenceView view, int trigger) {
    return view.role(trigger) == Role.NOUN && view.is(WordClass.REPORT, trigger - 1);
  }

  /** "Rabu (1/5), Tass melaporkan Putin bertemu Xi": the day of the report. */
  private static boolean reported(SentenceView view, int date, int trigger) {
    boolean named = false;
    for (int k = date + 1; k < trigger; k++) {
      named |= view.role(k) == Role.MENTION;
      if (view.is(WordClass.REPORT, k)) {
        return named || view.role(date - 1) == Role.COMMA;
      }
      if (view.role(k) == Role.VERB || view.role(k) == Role.SUBORDINATOR) {
        return false;
      }
    }
    return false;
  }

  /** "memperpanjang sanksi hingga Juli 2026": when it ends. */
  private static boolean until(SentenceView view, int date) {
    return view.is(WordClass.END, date - 1);
  }

  /** "kunjungan pertama sejak 2013": the day of the one before. */
  private static boolean previous(SentenceView view, int date) {
    for (int k = date - 2; view.is(WordClass.SINCE, date - 1) && k >= Math.max(0, date - 5); k--) {
      if (view.is(WordClass.INITIAL, k)) {
        return true;
      }
    }
    return false;
  }

  /** "seperti dilaporkan Reuters, Senin (15/8)": the day of the report, not of the act. */
  static boolean cited(SentenceView view, int date) {
    for (int k = date - 1; k >= Math.max(0, date - 8); k--) {
      if (view.is(WordClass.CITATION, k)) {
        return true;
      }
      if (view.role(k) == Role.VERB || view.role(k) == Role.SUBORDINATOR) {
        return false;
      }
    }
    return false;
  }
}
