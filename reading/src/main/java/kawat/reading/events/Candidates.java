package kawat.reading.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.events.Candidate.Standing;

/** Gathers who may be a party of what a sentence tells: who is named in it, and who was before. */
final class Candidates {
  /** Sides of the page at large that are thought of. */
  private static final int PROMINENT = 3;

  private final States states;
  private final Prominence page;

  /** A side while it is gathered. */
  private record Side(
      String key, List<Actor> actors, List<Moment.Named> named, EnumSet<Standing> standing) {}

  /** In the order in which they came; a handful, so that going through them is the quickest way. */
  private final List<Side> sides = new ArrayList<>();

  private Candidates(States states, Prominence page) {
    this.states = states;
    this.page = page;
  }

  /**
   * The sides that may be parties.
   *
   * @param named who is named in the sentence
   * @param before who is named in the sentence before
   * @param tellings what the rules read on the page, in its order
   * @param speakers who is quoted in the sentence
   * @param spoke who was quoted last before it
   */
  static List<Candidate> of(
      Moment moment,
      List<Moment.Named> named,
      List<Moment.Named> before,
      List<Telling> tellings,
      List<Actor> speakers,
      Optional<Actor> spoke,
      States states,
      Prominence page) {
    Candidates all = new Candidates(states, page);
    for (Moment.Named n : named) {
      all.enter(n.key(), n.actors()).ifPresent(side -> side.named.add(n));
    }
    speakers.forEach(s -> all.enter(Moment.key(s, states), List.of(s)));
    int start = moment.view().sentence().start();
    for (Telling t : tellings) {
      if (t.at() >= start && t.at() < moment.view().sentence().end()) {
        t.from().forEach(a -> all.enter(Moment.key(a, states), t.from()));
        t.to().forEach(a -> all.enter(Moment.key(a, states), t.to()));
      }
    }
    all.around(before, tellings, start, spoke);
    return all.list();
  }

  /** The side of a key, where somebody stands for it. */
  private Optional<Side> enter(String key, List<Actor> who) {
    for (int i = 0; i < sides.size(); i++) {
      if (sides.get(i).key.equals(key)) {
        return Optional.of(sides.get(i));
      }
    }
    if (who.isEmpty()) {
      return Optional.empty();
    }
    Side side = new Side(key, who, new ArrayList<>(), EnumSet.noneOf(Standing.class));
    sides.add(side);
    return Optional.of(side);
  }

  private void stands(String key, List<Actor> who, Standing how) {
    enter(key, who).ifPresent(side -> side.standing.add(how));
  }

  private void around(
      List<Moment.Named> before, List<Telling> tellings, int start, Optional<Actor> spoke) {
    boolean first = true;
    for (Moment.Named n : before) {
      if (n.actors().getFirst().kind() != Actor.Kind.MEDIUM) {
        stands(n.key(), n.actors(), first ? Standing.HEAD_BEFORE : Standing.BEFORE);
        first = false;
      }
    }
    Telling last = null;
    for (Telling t : tellings) {
      last = t.whole() && t.at() < start && (last == null || t.at() >= last.at()) ? t : last;
    }
    if (last != null) {
      Telling told = last;
      told.from().forEach(a -> stands(Moment.key(a, states), told.from(), Standing.DID_LAST));
      told.to().forEach(a -> stands(Moment.key(a, states), told.to(), Standing.SUFFERED_LAST));
    }
    spoke.ifPresent(s -> stands(Moment.key(s, states), List.of(s), Standing.SPOKE_LAST));
    List<String> most = page.most(PROMINENT);
    for (int i = 0; i < most.size(); i++) {
      String key = most.get(i);
      if (i < 2) {
        stands(key, page.actor(key), i == 0 ? Standing.MOST : Standing.SECOND);
      } else if (page.inHeadline(key)) {
        stands(key, page.actor(key), Standing.HEADLINE);
      }
    }
    for (Side side : sides) {
      if (page.inHeadline(side.key)) {
        side.standing.add(Standing.HEADLINE);
      }
    }
  }

  private List<Candidate> list() {
    List<Candidate> all = new ArrayList<>(sides.size());
    for (Side s : sides) {
      all.add(new Candidate(s.key, List.copyOf(s.actors), s.named, s.standing, page.rank(s.key)));
    }
    return all;
  }
}
