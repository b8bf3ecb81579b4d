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
    boolean whole) {
  Telling {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  Telling parties(List<Actor> acting, List<Actor> actedUpon) {
    return new Telling(
        form, channel, acting, actedUpon, when, place, status, start, end, at, trigger, whole);
  }

  Telling told(Status how) {
    return new Telling(form, channel, from, to, when, place, how, start, end, at, trigger, whole);
  }

  Telling on(Optional<When> day) {
    return new Telling(form, channel, from, to, day, place, status, start, end, at, trigger, whole);
  }
}
