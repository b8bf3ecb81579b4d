package kawat.reading.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.events.Candidate.Standing;

/** Gathers who may be a party of what a sentence tells: who is named in it, and who was before. */
final class Candidates {
  /** Sides of the page at large that are thought of. */
  private static final int PROMINENT = 3;

  private final States states;
  private final Prominence page;
  private final Map<String, List<Moment.Named>> named = new LinkedHashMap<>();
  private final Map<String, List<Actor>> actors = new LinkedHashMap<>();
  private final Map<String, EnumSet<Standing>> standing = new LinkedHashMap<>();

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
      all.named.computeIfAbsent(n.key(), k -> new ArrayList<>()).add(n);
      all.enter(n.key(), n.actors());
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

  private void enter(String key, List<Actor> who) {
    if (!who.isEmpty()) {
      actors.putIfAbsent(key, who);
      standing.computeIfAbsent(key, k -> EnumSet.noneOf(Standing.class));
    }
  }

  private void stands(String key, List<Actor> who, Standing how) {
    enter(key, who);
    EnumSet<Standing> there = standing.get(key);
    if (there != null) {
      there.add(how);
    }
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
    actors.keySet().stream()
        .filter(page::inHeadline)
        .toList()
        .forEach(k -> stands(k, page.actor(k), Standing.HEADLINE));
  }

  private List<Candidate> list() {
    List<Candidate> all = new ArrayList<>();
    actors.forEach(
        (key, who) ->
            all.add(
                new Candidate(
                    key,
                    List.copyOf(who),
                    named.getOrDefault(key, List.of()),
                    standing.getOrDefault(key, EnumSet.noneOf(Standing.class)),
                    page.rank(key))));
    return all;
  }
}
