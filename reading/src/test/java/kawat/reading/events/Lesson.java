package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.Event.Form;
import kawat.reading.deciding.Clues;

/**
 * A question with its right answer.
 *
 * @param act fingerprints of what speaks for the act being told
 * @param told whether it is
 * @param from fingerprints of each who may act
 * @param acting the right ones among them
 * @param to fingerprints of each who may be acted upon
 * @param suffering the right ones among them
 */
record Lesson(
    int[] act, boolean told, int[][] from, boolean[] acting, int[][] to, boolean[] suffering) {
  private static final Clues CLUES = new Clues();

  /** The lesson of a question; none where gold has such an act, but elsewhere on the page. */
  static Optional<Lesson> of(Question question, List<GoldAct> gold) {
    CLUES.clear();
    question.act(CLUES);
    int[] act = CLUES.prints();
    List<GoldAct> same = gold.stream().filter(g -> g.form() == question.anchor().form()).toList();
    List<Candidate> choices = question.choices();
    List<GoldAct> here = new ArrayList<>();
    boolean beside = false;
    boolean elsewhere = false;
    for (GoldAct g : same) {
      boolean reachable =
          choices.stream().anyMatch(c -> g.acts(c)) && choices.stream().anyMatch(c -> g.suffers(c));
      boolean inside = inside(question, g);
      boolean read = question.anchor().told().stream().anyMatch(t -> t.whole() && g.is(t));
      if (reachable && (inside || read)) {
        here.add(g);
      } else {
        beside |= inside;
        elsewhere |= reachable && near(question, g);
      }
    }
    if (here.isEmpty()) {
      return elsewhere && !beside
          ? Optional.empty()
          : Optional.of(
              new Lesson(act, false, new int[0][], new boolean[0], new int[0][], new boolean[0]));
    }
    return Optional.of(told(question, act, choices, here));
  }

  private static Lesson told(
      Question question, int[] act, List<Candidate> choices, List<GoldAct> here) {
    PartyClues parties = question.parties();
    boolean[] acting = new boolean[choices.size()];
    int[][] from = new int[choices.size()][];
    Candidate first = null;
    GoldAct whose = here.getFirst();
    for (int i = 0; i < choices.size(); i++) {
      CLUES.clear();
      parties.from(CLUES, choices.get(i));
      from[i] = CLUES.prints();
      for (GoldAct g : here) {
        if (g.acts(choices.get(i))) {
          acting[i] = true;
          boolean better =
              first == null || (first.named().isEmpty() && !choices.get(i).named().isEmpty());
          if (better) {
            first = choices.get(i);
            whose = g;
          }
        }
      }
    }
    Candidate one = first == null ? Candidate.NOBODY : first;
    List<Candidate> others =
        choices.stream().filter(c -> c.nobody() || !c.key().equals(one.key())).toList();
    boolean[] suffering = new boolean[others.size()];
    int[][] to = new int[others.size()][];
    for (int i = 0; i < others.size(); i++) {
      CLUES.clear();
      parties.to(CLUES, others.get(i), one);
      to[i] = CLUES.prints();
      suffering[i] = whose.suffers(others.get(i));
    }
    return new Lesson(act, true, from, acting, to, suffering);
  }

  static boolean inside(Question question, GoldAct gold) {
    SentenceView view = question.moment().view();
    Anchor anchor = question.anchor();
    if (anchor.kind() == Anchor.Kind.WORDS) {
      Spoken.Words words = anchor.words().orElseThrow();
      return gold.places().stream()
          .anyMatch(
              p -> {
                int common = Math.min(p.end(), words.end()) - Math.max(p.start(), words.start());
                return 2 * common >= Math.min(p.end() - p.start(), words.end() - words.start());
              });
    }
    int at = view.start(anchor.at());
    return gold.places().stream().anyMatch(p -> p.start() <= at && at < p.end());
  }

  /** In the same sentence, or so near that nobody can tell which word told it. */
  private static boolean near(Question question, GoldAct gold) {
    SentenceView view = question.moment().view();
    int start = view.sentence().start();
    int end = view.sentence().end();
    boolean same = gold.places().stream().anyMatch(p -> p.start() < end && start < p.end());
    return same || question.anchor().read() != Anchor.Read.NOTHING && named(question, gold);
  }

  private static boolean named(Question question, GoldAct gold) {
    List<Candidate> here =
        question.candidates().stream().filter(c -> !c.named().isEmpty()).toList();
    return here.stream().anyMatch(c -> gold.acts(c))
        && here.stream().anyMatch(c -> gold.suffers(c));
  }

  /**
   * An act of a gold record.
   *
   * @param date EDTF, empty where there is none
   */
  record GoldAct(
      Form form, List<GoldActor> from, List<GoldActor> to, String date, List<Place> places) {
    boolean acts(Candidate c) {
      List<GoldActor> who = form.mutual() && from.isEmpty() ? to : from;
      return who.isEmpty() ? c.nobody() : !c.nobody() && any(c.actors(), who);
    }

    boolean suffers(Candidate c) {
      if (form.mutual() && to.isEmpty()) {
        return from.size() < 2 ? c.nobody() : !c.nobody() && any(c.actors(), from);
      }
      return to.isEmpty() ? c.nobody() : !c.nobody() && any(c.actors(), to);
    }

    /** True where a telling names at least half of the parties. */
    boolean is(Telling telling) {
      return is(telling.form(), telling.from(), telling.to());
    }

    /** True where an event is of its form and names at least half of the parties. */
    boolean is(Event event) {
      return is(event.form(), event.from(), event.to());
    }

    private boolean is(Form other, List<Actor> acting, List<Actor> actedUpon) {
      if (!form.mutual()) {
        return other == form && covers(from, acting) && covers(to, actedUpon);
      }
      List<GoldActor> all = new ArrayList<>(from);
      all.addAll(to);
      List<Actor> both = new ArrayList<>(acting);
      both.addAll(actedUpon);
      return other == form && covers(all, both);
    }

    static boolean covers(List<GoldActor> gold, List<Actor> read) {
      return 2 * gold.stream().filter(g -> read.stream().anyMatch(g::is)).count() >= gold.size();
    }

    private static boolean any(List<Actor> actors, List<GoldActor> gold) {
      return gold.stream().anyMatch(g -> actors.stream().anyMatch(g::is));
    }
  }

  /** Where gold says that an act is told, in chars. */
  record Place(int start, int end) {}
}
