package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Event.When;
import kawat.reading.deciding.Clues;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.text.Sentence;

/** What speaks for and against a day being that of an event. */
final class DayClues {
  /** Tokens before a trigger among which words of time are looked for. */
  private static final int WINDOW = 7;

  private final DatedPage page;
  private final List<Telling> group;
  private final List<List<Telling>> all;
  private final Optional<When> rule;
  private final Optional<When> own;
  private final Sentence[] sentences;
  private final int[] triggers;
  private final int form;
  private final int status;
  private final int kind;

  /**
   * @param group the tellings of the event
   * @param all those of every event of the page
   * @param rule the day that the rules read
   */
  DayClues(DatedPage page, List<Telling> group, List<List<Telling>> all, Optional<When> rule) {
    this.page = page;
    this.group = group;
    this.all = all;
    this.rule = rule;
    this.own = Merger.date(group);
    this.sentences = new Sentence[group.size()];
    this.triggers = new int[group.size()];
    for (int i = 0; i < sentences.length; i++) {
      int at = group.get(i).at();
      sentences[i] = page.sentenceAt(at);
      triggers[i] = page.view(sentences[i]).map(v -> v.tokenAt(at)).orElse(0);
    }
    Telling head = group.getFirst();
    this.form = head.form().ordinal();
    this.status = head.status().ordinal();
    boolean spoken = head.spoken();
    boolean quoted = page.spoken(head.at()).isPresent();
    this.kind = (spoken ? 1 : 0) + (quoted ? 2 : 0) + (head.given() ? 4 : 0);
  }

  void fill(Clues clues, Day day) {
    boolean ruled = rule.isPresent();
    if (day.none()) {
      none(clues);
      return;
    }
    boolean mine = rule.filter(w -> w.edtf().equals(day.edtf())).isPresent();
    int how = (mine ? 1 : 0) + (ruled ? 2 : 0) + (own.isPresent() ? 4 : 0);
    clues.add(DayClue.RULE, how);
    clues.add(DayClue.RULE, how, form);
    clues.add(DayClue.RULE, how, 100 + day.exactness());
    clues.add(DayClue.EXACT, day.exactness());
    clues.add(DayClue.EXACT, day.exactness(), form);
    clues.add(DayClue.OFTEN, Math.min(3, day.places().size()));
    int story = Recency.of(day, page.storyDay());
    clues.add(DayClue.STORY, story);
    clues.add(DayClue.STORY, story, form);
    clues.add(DayClue.STATUS, status, story);
    int[] best = nearest(day);
    if (best.length == 0) {
      clues.add(DayClue.PLACE, 99, how);
      clues.add(DayClue.PLACE_FORM, 99, form);
      return;
    }
    place(clues, best[0], best[1], how, day);
  }

  private void none(Clues clues) {
    int dates = 0;
    int before = 0;
    for (int d = 0; d < page.size(); d++) {
      int apart = sentences[0].index() - page.sentence(d).index();
      dates += apart == 0 ? 1 : 0;
      before += apart > 0 && apart < 3 ? 1 : 0;
    }
    int read = (rule.isPresent() ? 1 : 0) + (own.isPresent() ? 2 : 0);
    clues.add(DayClue.NONE, read);
    clues.add(DayClue.NONE, read, kind + 10);
    clues.add(DayClue.NONE_FORM, form);
    clues.add(DayClue.NONE_FORM, form, read);
    clues.add(DayClue.NONE_FORM, 50 + status, read);
    clues.add(DayClue.NONE_DATES, Math.min(2, dates), read);
    clues.add(DayClue.NONE_DATES, Math.min(2, before), 10 + Math.min(2, dates));
    clues.add(DayClue.NONE_DATES, 20 + Math.min(5, sentences[0].paragraph()));
    clues.add(DayClue.NONE_DATES, 40 + Math.min(3, group.size()));
    clues.add(DayClue.NONE_SPOKEN, kind);
    clues.add(DayClue.NONE_WORD, group.getFirst().trigger().split(" told ")[0].hashCode());
    words(clues, 0, DayClue.NONE_WORD, 1);
  }

  /** The date that means the day and the telling that stand nearest to one another. */
  private int[] nearest(Day day) {
    int[] best = new int[0];
    int least = Integer.MAX_VALUE;
    for (int place : day.places()) {
      for (int t = 0; t < sentences.length; t++) {
        int cost = cost(place, t);
        if (cost < least) {
          least = cost;
          best = new int[] {place, t};
        }
      }
    }
    return best;
  }

  private int cost(int place, int telling) {
    Sentence there = page.sentence(place);
    int apart = there.index() - sentences[telling].index();
    if (apart != 0) {
      return 1000 * Math.abs(apart) + (apart > 0 ? 700 : 0);
    }
    return page.view(there)
        .map(v -> Math.abs(v.tokenAt(page.date(place).start()) - triggers[telling]))
        .orElse(0);
  }

  private void place(Clues clues, int place, int telling, int how, Day day) {
    Sentence there = page.sentence(place);
    Sentence here = sentences[telling];
    int apart = there.index() - here.index();
    int relation = apart == 0 ? inside(clues, place, telling) : outside(clues, place, here, there);
    clues.add(DayClue.RULE_PLACE, how, relation);
    clues.add(DayClue.PLACE, relation);
    clues.add(DayClue.PLACE, relation, 10 + kind);
    clues.add(DayClue.PLACE, relation, 20 + day.exactness());
    clues.add(DayClue.PLACE_FORM, relation, form);
    clues.add(DayClue.STATUS, relation, status + 20);
    clues.add(DayClue.STATUS, relation, Recency.of(day, page.storyDay()) + 40);
    clues.add(
        DayClue.PLACE_WORD,
        group.getFirst().trigger().split(" told ")[0].hashCode(),
        Math.min(relation, 4));
    words(clues, telling, DayClue.PLACE_WORD, relation);
    before(clues, place, relation);
    spoken(clues, place, telling, relation);
    others(clues, place, day, relation);
  }

  /** A date of the sentence that tells. */
  private int inside(Clues clues, int place, int telling) {
    SentenceView view = page.view(sentences[telling]).orElse(null);
    if (view == null) {
      return 0;
    }
    int date = view.tokenAt(page.date(place).start());
    int trigger = triggers[telling];
    boolean later = date > trigger;
    int verbs = 0;
    int edges = 0;
    int marks = 0;
    for (int k = Math.min(date, trigger) + 1; k < Math.max(date, trigger); k++) {
      Role role = view.role(k);
      verbs += role == Role.VERB ? 1 : 0;
      edges += role == Role.SUBORDINATOR || role == Role.RELATIVE ? 1 : 0;
      marks += role == Role.COMMA || role == Role.STOP ? 1 : 0;
    }
    int distance = Distances.bucket(date - trigger);
    clues.add(DayClue.DISTANCE, distance);
    clues.add(DayClue.DISTANCE, distance, kind + 50);
    int between = Math.min(2, verbs) + 3 * Math.min(2, edges) + 9 * Math.min(2, marks);
    clues.add(DayClue.BETWEEN, between, later ? 1 : 0);
    clues.add(DayClue.BETWEEN, Math.min(2, verbs) + 100, later ? 1 : 0, kind);
    int nearer = 0;
    int count = 0;
    for (int d = 0; d < page.size(); d++) {
      if (page.sentence(d).index() == sentences[telling].index()) {
        int other = Math.abs(view.tokenAt(page.date(d).start()) - trigger);
        nearer += other < Math.abs(date - trigger) ? 1 : 0;
        count++;
      }
    }
    clues.add(DayClue.NEAREST, Math.min(3, nearer), Math.min(3, count));
    clues.add(DayClue.NEAREST, Math.min(3, nearer) + 10, Math.min(3, count), later ? 1 : 0);
    int cited = EventDates.standing(view, date, trigger);
    clues.add(DayClue.CITED, cited);
    clues.add(DayClue.CITED, cited, 10 + kind);
    int clear = edges + verbs == 0 ? 0 : 1;
    return (later ? 2 : 0) + clear;
  }

  /** A date of another sentence. */
  private int outside(Clues clues, int place, Sentence here, Sentence there) {
    int apart = there.index() - here.index();
    int paragraphs = there.paragraph() - here.paragraph();
    boolean ahead = apart > 0;
    int between = 0; // dates that stand nearer on the same hand
    for (int d = 0; d < page.size(); d++) {
      int other = page.sentence(d).index() - here.index();
      between += ahead ? other > 0 && d < place ? 1 : 0 : other <= 0 && d > place ? 1 : 0;
    }
    clues.add(DayClue.DISTANCE, 100 + Math.max(-5, Math.min(3, apart)));
    clues.add(DayClue.DISTANCE, 120 + Math.max(-3, Math.min(2, paragraphs)));
    clues.add(DayClue.NEAREST, 50 + Math.min(3, between), ahead ? 1 : 0);
    clues.add(DayClue.NEAREST, 60 + Math.min(3, between), ahead ? 1 : 0, kind);
    int far = Math.min(2, Math.abs(paragraphs));
    return 4 + far + (ahead ? 3 : 0) + (between > 0 ? 6 : 0);
  }

  /** The word before the date, which says how it bounds: "sejak", "hingga", "pada". */
  private void before(Clues clues, int place, int relation) {
    SentenceView view = page.view(page.sentence(place)).orElse(null);
    if (view == null) {
      return;
    }
    int date = view.tokenAt(page.date(place).start());
    int k = date - 1;
    while (k >= 0 && view.role(k) == Role.STOP) {
      k--;
    }
    int word = k < 0 ? 0 : view.role(k) == Role.MENTION ? 1 : view.lower(k).hashCode();
    clues.add(DayClue.BEFORE, word);
    clues.add(DayClue.BEFORE, word, relation < 4 ? relation : 4);
    clues.add(DayClue.BEFORE, 7, k < 0 ? 1 : 0, relation);
    clues.add(DayClue.BEFORE, view.role(date - 1).ordinal() + 20, relation);
  }

  private void spoken(Clues clues, int place, int telling, int relation) {
    Optional<Spoken.Words> act = page.spoken(group.get(telling).at());
    Optional<Spoken.Words> date = page.spoken(page.date(place).start());
    int how =
        (act.isPresent() ? 1 : 0)
            + (date.isPresent() ? 2 : 0)
            + (act.isPresent() && act.equals(date) ? 4 : 0)
            + (date.filter(Spoken.Words::direct).isPresent() ? 8 : 0);
    clues.add(DayClue.SPOKEN, how, relation);
    clues.add(DayClue.SPOKEN, how, 50 + form);
  }

  /** Whether other acts of the page have the day. */
  private void others(Clues clues, int place, Day day, int relation) {
    int sentence = page.sentence(place).index();
    boolean taken = false;
    boolean shared = false;
    boolean same = false;
    for (List<Telling> other : all) {
      if (other == group) {
        continue;
      }
      for (Telling t : other) {
        boolean has = t.when().filter(w -> w.edtf().equals(day.edtf())).isPresent();
        boolean there = has && page.sentenceAt(t.at()).index() == sentence;
        taken |= there;
        same |= there && t.form() == group.getFirst().form();
        shared |= has && meet(t, group.getFirst());
      }
    }
    int how = (taken ? 1 : 0) + (shared ? 2 : 0) + (same ? 4 : 0);
    clues.add(DayClue.OTHERS, how);
    clues.add(DayClue.OTHERS, how, relation);
  }

  private static boolean meet(Telling a, Telling b) {
    return a.from().stream()
        .anyMatch(
            x ->
                b.from().stream().anyMatch(y -> Merger.sameSide(x, y))
                    || b.to().stream().anyMatch(y -> Merger.sameSide(x, y)));
  }

  /** Words of time near the trigger and what opens its sentence. */
  private void words(Clues clues, int telling, DayClue clue, int relation) {
    SentenceView view = page.view(sentences[telling]).orElse(null);
    if (view == null) {
      return;
    }
    int at = triggers[telling];
    for (int k = Math.max(0, at - WINDOW); k < Math.min(view.size(), at + 4); k++) {
      boolean time =
          view.role(k) == Role.ADVERB
              || view.role(k) == Role.SUBORDINATOR
              || view.is(WordClass.TIME, k)
              || view.is(WordClass.PAST, k);
      if (time) {
        clues.add(clue, view.lower(k).hashCode(), 10 + relation);
        clues.add(clue, view.lower(k).hashCode(), 9);
      }
    }
    clues.add(clue, view.lower(0).hashCode(), 100 + relation);
  }
}
