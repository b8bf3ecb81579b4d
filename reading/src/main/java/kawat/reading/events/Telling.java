package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.Event.When;

/**
 * One place where the page tells of an event.
 *
 * @param form of the event
 * @param channel a finer kind
 * @param from who acts
 * @param to who is acted upon
 * @param when the date told there
 * @param place as named there
 * @param status how firmly it is told there
 * @param start of the clause, in chars of the text
 * @param end after it
 * @param at the trigger's first char
 * @param trigger the words that tell
 * @param whole false where it speaks of an event told elsewhere: "pertemuan itu"
 * @param given told as known, by a name of the act or a relative clause: "kunjungan X ke Y"
 * @param words of its clause, in lower case
 * @param likely whom it is aimed at, as the page lets one guess, where {@code to} is empty
 */
record Telling(
    Form form,
    Optional<String> channel,
    List<Actor> from,
    List<Actor> to,
    Optional<When> when,
    Optional<String> place,
    Status status,
    int start,
    int end,
    int at,
    String trigger,
    boolean whole,
    boolean given,
    List<String> words,
    List<Actor> likely) {
  Telling {
    likely = List.copyOf(likely);
    from = List.copyOf(from);
    to = List.copyOf(to);
    words = List.copyOf(words);
  }

  /** True where one side is left open, so that it may belong to an event told in full. */
  boolean open() {
    boolean alone = form.mutual() || form == Form.DOMESTIC || form == Form.CEREMONY;
    return !alone && (from.isEmpty() || to.isEmpty());
  }

  /** "terus menyerang": a habit, no single act. */
  boolean goesOn(List<String> lasting) {
    return lasting.stream().anyMatch(words::contains);
  }

  Telling as(Form other) {
    return new Telling(
        other, channel, from, to, when, place, status, start, end, at, trigger, whole, given, words,
        likely);
  }

  /** Done by speaking: a threat, an accusation, a pledge. */
  boolean spoken() {
    return form.spoken();
  }

  Telling parties(List<Actor> acting, List<Actor> actedUpon) {
    return new Telling(
        form, channel, acting, actedUpon, when, place, status, start, end, at, trigger, whole,
        given, words, likely);
  }

  Telling told(Status how) {
    return new Telling(
        form, channel, from, to, when, place, how, start, end, at, trigger, whole, given, words,
        likely);
  }

  Telling on(Optional<When> day) {
    return new Telling(
        form, channel, from, to, day, place, status, start, end, at, trigger, whole, given, words,
        likely);
  }

  /** The same, aimed at whom the page lets one guess. */
  Telling guessed() {
    return new Telling(
        form, channel, from, likely, when, place, status, start, end, at, trigger, true, given,
        words, likely);
  }

  /** The same, with both sides known, so that it stands by itself. */
  Telling complete(List<Actor> acting, List<Actor> actedUpon) {
    return parties(acting, List.of()).aimed(actedUpon);
  }

  private Telling aimed(List<Actor> actedUpon) {
    return new Telling(
        form, channel, from, actedUpon, when, place, status, start, end, at, trigger, true, given,
        words, likely);
  }
}
