package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.deciding.Clues;

/**
 * Is an act told at an anchor, and whose?
 *
 * @param moment the sentence
 * @param anchor what may tell
 * @param candidates who may be a party
 */
record Question(
    Moment moment,
    Anchor anchor,
    List<Candidate> candidates,
    ActClues act,
    Prominence page,
    States states) {

  /** What speaks for the act being told. */
  void act(Clues clues) {
    act.fill(clues, anchor);
  }

  PartyClues parties() {
    return new PartyClues(moment.view(), anchor, candidates, page, states);
  }

  /** Everybody who may act, nobody among them. */
  List<Candidate> choices() {
    List<Candidate> all = new ArrayList<>(candidates);
    all.add(Candidate.NOBODY);
    return all;
  }

  /**
   * Who stands for a side at the anchor: whom the rules read there, else who is named nearest, else
   * who was named elsewhere.
   */
  List<Actor> actors(Candidate side) {
    for (Telling told : anchor.told()) {
      for (List<Actor> read : List.of(told.from(), told.to())) {
        if (read.stream().anyMatch(a -> Moment.key(a, states).equals(side.key()))) {
          return read;
        }
      }
    }
    int nearest = side.nearest(anchor.at());
    return nearest < 0 ? side.actors() : side.named().get(nearest).actors();
  }

  /** True where the act would be one of states, their bodies or armed groups. */
  boolean affair(List<Actor> from, List<Actor> to) {
    boolean mutual = anchor.form().mutual();
    List<Actor> all = new ArrayList<>(from);
    all.addAll(to);
    Affairs affairs = new Affairs(moment.view(), states);
    return affairs.concerns(
        anchor.form(), anchor.frame(), anchor.at(), mutual ? all : from, mutual ? List.of() : to);
  }

  /** What there is to decide on a page. */
  static List<Question> of(
      List<Moment> moments,
      List<Telling> tellings,
      Prominence page,
      Spoken spoken,
      States states,
      TriggerLexicon lexicon,
      TriggerLexicon hints) {
    List<Question> all = new ArrayList<>();
    int density = density(moments, tellings);
    List<Moment.Named> before = List.of();
    Optional<Actor> spoke = Optional.empty();
    for (Moment moment : moments) {
      int start = moment.view().sentence().start();
      int end = moment.view().sentence().end();
      List<Actor> speakers = spoken.speakers(start, end);
      List<Telling> told = within(tellings, start, end);
      List<Moment.Named> named = moment.named(states);
      List<Anchor> anchors = new Anchors(lexicon, hints, moment.view(), spoken, told).find();
      if (!anchors.isEmpty()) {
        List<Candidate> candidates =
            Candidates.of(moment, named, before, tellings, speakers, spoke, states, page);
        ActClues act = new ActClues(moment.view(), candidates, anchors, density);
        anchors.forEach(a -> all.add(new Question(moment, a, candidates, act, page, states)));
      }
      before = named;
      spoke = speakers.isEmpty() ? spoke : Optional.of(speakers.getLast());
    }
    return all;
  }

  /** Acts that the rules read in 200 words of the page, at most 6. */
  private static int density(List<Moment> moments, List<Telling> tellings) {
    int words = 0;
    for (Moment moment : moments) {
      words += moment.view().size();
    }
    int whole = 0;
    for (Telling telling : tellings) {
      whole += telling.whole() ? 1 : 0;
    }
    return Math.min(6, 200 * whole / Math.max(1, words));
  }

  private static List<Telling> within(List<Telling> tellings, int start, int end) {
    List<Telling> here = new ArrayList<>();
    for (Telling telling : tellings) {
      if (telling.at() >= start && telling.at() < end) {
        here.add(telling);
      }
    }
    return here;
  }
}
