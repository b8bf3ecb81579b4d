package kawat.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Event.When;
import kawat.reading.deciding.Clues;

/**
 * An event with the days that it may have been done on.
 *
 * @param days fingerprints of each
 * @param right the right ones among them
 * @param rule which one the rules say
 * @param read true for an event that was read, false for one whose words gold alone shows
 * @param dated true where gold has a day
 */
record DayLesson(int[][] days, boolean[] right, int rule, boolean read, boolean dated) {
  private static final Clues CLUES = new Clues();

  /** The lessons of a page: its events as read, then those of gold that were not. */
  static List<DayLesson> of(AnnotatedPage page, EventReader reader, EventReader rules) {
    EventReader.Told told = page.told(reader);
    List<DayLesson> all = new ArrayList<>();
    List<Lesson.GoldAct> left = new ArrayList<>(page.gold());
    for (List<Telling> group : told.groups()) {
      left.stream()
          .filter(g -> group.stream().anyMatch(g::is))
          .max(Comparator.comparingInt(g -> common(g, group)))
          .ifPresent(
              g -> {
                left.remove(g);
                all.add(lesson(told.dates(), group, told.groups(), g.date(), true));
              });
    }
    Map<Lesson.GoldAct, List<Telling>> shown = new LinkedHashMap<>();
    for (Question question : page.questions(rules)) {
      for (Lesson.GoldAct g : left) {
        if (g.form() == question.anchor().form() && Lesson.inside(question, g)) {
          shown.computeIfAbsent(g, k -> new ArrayList<>()).add(Deciding.fresh(question, "shown"));
        }
      }
    }
    List<List<Telling>> groups = List.copyOf(shown.values());
    shown.forEach((g, group) -> all.add(lesson(told.dates(), group, groups, g.date(), false)));
    return all;
  }

  private static int common(Lesson.GoldAct gold, List<Telling> group) {
    return (int)
        group.stream()
            .filter(
                t -> gold.places().stream().anyMatch(p -> p.start() <= t.at() && t.at() < p.end()))
            .count();
  }

  private static DayLesson lesson(
      DatedPage dates, List<Telling> group, List<List<Telling>> all, String gold, boolean read) {
    Optional<When> rule = Draft.ruled(group, all, Optional.empty());
    List<Day> days = Dating.days(dates, group, rule);
    DayClues clues = new DayClues(dates, group, all, rule);
    int[][] prints = new int[days.size()][];
    boolean[] right = new boolean[days.size()];
    int ruled = 0;
    for (int i = 0; i < prints.length; i++) {
      CLUES.clear();
      clues.fill(CLUES, days.get(i));
      prints[i] = CLUES.prints();
      right[i] = days.get(i).edtf().equals(gold);
      ruled = days.get(i).edtf().equals(rule.map(When::edtf).orElse("")) ? i : ruled;
    }
    return new DayLesson(prints, right, ruled, read, !gold.isEmpty());
  }

  /** As one choice, for the learner. */
  Lesson lesson() {
    return new Lesson(new int[0], true, days, right, new int[0][], new boolean[0]);
  }

  boolean reachable() {
    for (boolean r : right) {
      if (r) {
        return true;
      }
    }
    return false;
  }
}
