package kawat.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Event.When;
import kawat.model.Resolution;
import kawat.reading.dates.Dates.Dated;
import kawat.reading.deciding.Clues;
import kawat.reading.deciding.Weigher;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.text.Sentence;

/**
 * Weighs on which of a page's days an event was done. Rules see the clause of the trigger; "Duta
 * besar itu diusir. Langkah itu diumumkan Senin (6/5)" has the day elsewhere.
 */
final class Dating {
  /** Paragraphs between an event and a day that is thought of. */
  private static final int FAR = 2;

  /** How much less likely than learned it is that a page tells no day; as log-odds. */
  static final float TELLS = 0.5f;

  private final DatedPage page;
  private final Weigher weigher;
  private final Clues clues;

  Dating(DatedPage page, Weigher weigher) {
    this.page = page;
    this.weigher = weigher;
    this.clues = new Clues(weigher);
  }

  /**
   * The likeliest day of an event that the rules leave undated; the rules' own day otherwise.
   *
   * @param rule what the rules say
   */
  Optional<When> of(List<Telling> group, List<List<Telling>> all, Optional<When> rule) {
    if (rule.isPresent()) {
      return rule;
    }
    Optional<When> today = today(group.getFirst());
    if (today.isPresent()) {
      return today;
    }
    List<Day> days = days(page, group, rule);
    DayClues asked = new DayClues(page, group, all, rule);
    Day best = Day.NONE;
    float most = Float.NEGATIVE_INFINITY;
    for (Day day : days) {
      clues.clear();
      asked.fill(clues, day);
      float sum = weigher.sum(clues) - (day.none() ? TELLS : 0);
      if (sum > most) {
        most = sum;
        best = day;
      }
    }
    return when(best, group);
  }

  /**
   * "X mendukung Y dalam perang yang memasuki hari kedua pada Senin (20/5)": where a sentence's
   * only date is the page's own day, it dates what the sentence tells first.
   */
  private Optional<When> today(Telling head) {
    Sentence sentence = page.sentenceAt(head.at());
    SentenceView view = page.view(sentence).orElse(null);
    if (view == null || view.dates().size() != 1 || page.storyDay().isEmpty()) {
      return Optional.empty();
    }
    Dated only = view.dates().getFirst();
    boolean own = only.mention().value().equals(page.storyDay().get().toString());
    int trigger = view.tokenAt(head.at());
    int date = view.tokenAt(only.start());
    return own
            && date > trigger
            && EventDates.standing(view, date, trigger) == 0
            && leads(view, trigger)
        ? Optional.of(EventDates.when(only.mention()))
        : Optional.empty();
  }

  /** True for a word that no other clause stands before. */
  private static boolean leads(SentenceView view, int trigger) {
    for (int k = 0; k < trigger; k++) {
      Role role = view.role(k);
      if (role == Role.RELATIVE || role == Role.SUBORDINATOR) {
        return false;
      }
    }
    return view.role(trigger) == Role.VERB;
  }

  private Optional<When> when(Day day, List<Telling> group) {
    if (day.none()) {
      return Optional.empty();
    }
    for (int place : day.places()) {
      boolean here =
          group.stream().anyMatch(t -> page.sentenceAt(t.at()).equals(page.sentence(place)));
      if (here) {
        return Optional.of(EventDates.when(page.date(place).mention()));
      }
    }
    return Optional.of(new When(day.edtf(), Resolution.INHERITED, Optional.of(day.edtf())));
  }

  /** Days that an event may have been done on, none among them. */
  static List<Day> days(DatedPage page, List<Telling> group, Optional<When> rule) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Telling t : group) {
      int paragraph = page.sentenceAt(t.at()).paragraph();
      first = Math.min(first, paragraph);
      last = Math.max(last, paragraph);
    }
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    rule.ifPresent(w -> places.put(w.edtf(), new ArrayList<>()));
    for (int d = 0; d < page.size(); d++) {
      int paragraph = page.sentence(d).paragraph();
      boolean near = paragraph >= first - FAR && paragraph <= last + FAR;
      if (near || paragraph <= 1) {
        places.computeIfAbsent(page.date(d).mention().value(), v -> new ArrayList<>()).add(d);
      }
    }
    page.storyDay().ifPresent(s -> places.computeIfAbsent(s.toString(), v -> new ArrayList<>()));
    List<Day> days = new ArrayList<>();
    days.add(Day.NONE);
    places.forEach((edtf, at) -> days.add(new Day(edtf, at)));
    return days;
  }
}
