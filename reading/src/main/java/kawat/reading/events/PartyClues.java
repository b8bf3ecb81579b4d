package kawat.reading.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kawat.model.Actor;
import kawat.reading.deciding.Clues;
import kawat.reading.events.Slots.Slot;

/** What speaks for and against a side being the party that acts, or is acted upon, at an anchor. */
final class PartyClues {
  private static final int FROM = 0;
  private static final int TO = 1;
  private final SentenceView view;
  private final Anchor anchor;
  private final Prominence page;
  private final States states;
  private final List<Candidate> candidates;
  private final List<Integer> subject;
  private final List<Integer> object;
  private final List<Slot> slots;
  private final String speaker;
  private final Set<String> ruleFrom;
  private final Set<String> ruleTo;
  private final Set<String> ruleGuess;
  private final int form;
  private final int kind;
  private final int read;
  private final int here;

  PartyClues(
      SentenceView view,
      Anchor anchor,
      List<Candidate> candidates,
      Prominence page,
      States states) {
    this.view = view;
    this.anchor = anchor;
    this.page = page;
    this.states = states;
    this.candidates = candidates;
    this.here = Candidate.here(candidates);
    boolean words = anchor.kind() == Anchor.Kind.WORDS;
    this.subject = words ? List.of() : view.arguments().subject(anchor.at()).mentions();
    this.object = words ? List.of() : view.arguments().object(anchor.last(), true).mentions();
    this.slots = words ? List.of() : view.arguments().slots(anchor.last());
    this.speaker = Moment.speaker(anchor).map(s -> Moment.key(s, states)).orElse("");
    this.ruleFrom = keys(Telling::from);
    this.ruleTo = anchor.form().mutual() ? ruleFrom : keys(Telling::to);
    this.ruleGuess = keys(Telling::likely);
    this.form = anchor.form().ordinal();
    this.kind = anchor.kind().ordinal();
    this.read = anchor.read().ordinal();
  }

  private Set<String> keys(Function<Telling, List<Actor>> side) {
    if (anchor.told().isEmpty()) {
      return Set.of();
    }
    Set<String> keys = new HashSet<>();
    for (Telling telling : anchor.told()) {
      side.apply(telling).forEach(a -> keys.add(Moment.key(a, states)));
    }
    return keys;
  }

  Set<String> ruleFrom() {
    return ruleFrom;
  }

  Set<String> ruleTo() {
    return ruleTo;
  }

  /** Who acts. */
  void from(Clues clues, Candidate candidate) {
    fill(clues, FROM, candidate);
  }

  /** Who is acted upon, if another acts. */
  void to(Clues clues, Candidate candidate, Candidate from) {
    to(clues, candidate);
    pair(clues, candidate, from);
  }

  /** What speaks for a side being acted upon, whoever acts. */
  void to(Clues clues, Candidate candidate) {
    fill(clues, TO, candidate);
  }

  /** What speaks for one acting upon the other. */
  void pair(Clues clues, Candidate candidate, Candidate from) {
    if (candidate.nobody() || from.nobody()) {
      return;
    }
    int mine = candidate.nearest(anchor.at());
    int other = from.nearest(anchor.at());
    if (mine >= 0 && other >= 0) {
      Moment.Named a = from.named().get(other);
      Moment.Named b = candidate.named().get(mine);
      boolean joined = has(a.actors(), candidate.key()) || has(b.actors(), from.key());
      boolean spans = a.first() < anchor.at() == b.first() > anchor.at();
      int how = (a.first() < b.first() ? 1 : 0) + (joined ? 2 : 0) + (spans ? 4 : 0);
      clues.add(Clue.PAIR, how + 10, kind);
      clues.add(Clue.PAIR, how + 10, form, 99);
    }
    boolean there = page.dealt(from.key(), candidate.key());
    boolean back = page.dealt(candidate.key(), from.key());
    clues.add(Clue.PAIR, (there ? 1 : 0) + (back ? 2 : 0));
    clues.add(
        Clue.PAIR, (there ? 1 : 0) + (back ? 2 : 0), form, candidate.named().isEmpty() ? 1 : 0);
    int better = 0;
    for (Candidate c : candidates) {
      better += c.rank() < candidate.rank() && !c.key().equals(from.key()) ? 1 : 0;
    }
    clues.add(Clue.PROMINENT, 40 + Math.min(4, better), candidate.named().isEmpty() ? 1 : 0);
  }

  private boolean has(List<Actor> actors, String key) {
    for (Actor actor : actors) {
      if (Moment.key(actor, states).equals(key)) {
        return true;
      }
    }
    return false;
  }

  private void fill(Clues clues, int slot, Candidate candidate) {
    if (candidate.nobody()) {
      nobody(clues, slot);
      return;
    }
    rules(clues, slot, candidate);
    grammar(clues, slot, candidate);
    standing(clues, slot, candidate);
    together(clues, slot, candidate);
  }

  /** What only tells where it comes together. */
  private void together(Clues clues, int slot, Candidate candidate) {
    int where = slot * 10 + kind;
    int n = candidate.nearest(anchor.at());
    int rules =
        ((slot == FROM ? ruleFrom : ruleTo).contains(candidate.key()) ? 1 : 0)
            + ((slot == FROM ? ruleTo : ruleFrom).contains(candidate.key()) ? 2 : 0)
            + 4 * read;
    int grammar = 0;
    int order = 0;
    int before = 0;
    if (n >= 0) {
      Moment.Named named = candidate.named().get(n);
      boolean left = named.first() < anchor.at();
      grammar =
          1 + (candidate.in(subject) ? 2 : 0) + (candidate.in(object) ? 4 : 0) + (left ? 8 : 0);
      order = (left ? 10 : 0) + Math.min(3, Distances.nearer(candidates, anchor, candidate, named));
      before = view.lower(named.first() - 1).hashCode();
      grammar += 16 * Math.min(3, Distances.between(view, anchor, named) / 3);
      clues.add(Clue.ORDER, where, order);
      clues.add(Clue.ORDER, where + 50, order, form);
    }
    int page = standing(candidate);
    clues.add(Clue.TOGETHER, where, rules, grammar);
    clues.add(Clue.TOGETHER, where + 100, before, grammar);
    clues.add(Clue.TOGETHER, where + 200, page, grammar & 15);
    clues.add(Clue.TOGETHER, slot + 300, page + (n < 0 ? 1000 : 0), form);
    clues.add(Clue.TOGETHER, slot + 400, anchor.name().hashCode(), grammar & 15);
  }

  private int standing(Candidate candidate) {
    boolean speaks = candidate.key().equals(speaker);
    boolean direct = anchor.words().filter(Spoken.Words::direct).isPresent();
    return (speaks ? 1 : 0)
        + (direct ? 2 : 0)
        + 4 * Math.min(2, candidate.rank())
        + (candidate.standing().contains(Candidate.Standing.DID_LAST) ? 16 : 0)
        + (candidate.standing().contains(Candidate.Standing.SUFFERED_LAST) ? 32 : 0)
        + (candidate.standing().contains(Candidate.Standing.HEAD_BEFORE) ? 64 : 0)
        + (speaker.isEmpty() ? 0 : 128);
  }

  private void nobody(Clues clues, int slot) {
    Set<String> own = slot == FROM ? ruleFrom : ruleTo;
    clues.add(Clue.NOBODY, slot);
    clues.add(Clue.NOBODY, slot, form);
    clues.add(Clue.NOBODY, slot, form, kind + 1);
    clues.add(Clue.NOBODY_READ, slot, read, own.isEmpty() ? 0 : 1);
    clues.add(
        Clue.NOBODY_READ,
        slot + 10 * read + (own.isEmpty() ? 0 : 5),
        form,
        ruleGuess.isEmpty() ? 0 : 1);
    int last = anchor.last();
    clues.add(Clue.NOBODY_AFTER, slot, view.role(last + 1).ordinal(), kind);
    clues.add(Clue.NOBODY_AFTER, slot + 10, view.lower(last + 1).hashCode());
    clues.add(Clue.NOBODY_SIDES, slot, Math.min(3, here), form);
    clues.add(Clue.NOBODY_SIDES, slot + 10, Math.min(3, here), kind);
    boolean needs = anchor.has("to") || anchor.has("both");
    clues.add(Clue.NOBODY_SIDES, slot + 20, needs ? 1 : 0);
  }

  private void rules(Clues clues, int slot, Candidate candidate) {
    boolean own = (slot == FROM ? ruleFrom : ruleTo).contains(candidate.key());
    boolean other = (slot == FROM ? ruleTo : ruleFrom).contains(candidate.key());
    int how = (own ? 1 : 0) + (other ? 2 : 0);
    clues.add(Clue.RULES, slot, how, read);
    clues.add(Clue.RULES, slot + 10 * read, how, form + 10);
    clues.add(Clue.RULES, slot + 10 * read, how, kind + 100);
    if (slot == TO && ruleGuess.contains(candidate.key())) {
      clues.add(Clue.RULES_GUESS, read);
      clues.add(Clue.RULES_GUESS, read, form);
    }
  }

  private void grammar(Clues clues, int slot, Candidate candidate) {
    int where = slot * 10 + kind;
    boolean subj = candidate.in(subject);
    boolean obj = candidate.in(object);
    clues.add(Clue.SUBJECT, where, subj ? 1 : 0, subject.isEmpty() ? 0 : 1);
    clues.add(Clue.SUBJECT, where, subj ? 1 : 0, form + 10);
    clues.add(Clue.OBJECT, where, obj ? 1 : 0, object.isEmpty() ? 0 : 1);
    clues.add(Clue.OBJECT, where, obj ? 1 : 0, form + 10);
    for (Slot s : slots) {
      if (candidate.in(s.party().mentions())) {
        boolean asked =
            anchor.frame().filter(f -> f.recipients().contains(s.preposition())).isPresent();
        clues.add(Clue.SLOT, where, s.preposition().hashCode());
        clues.add(Clue.SLOT, where, s.preposition().hashCode(), form + 10);
        clues.add(Clue.SLOT, where, asked ? 1 : 0, 5);
      }
    }
    int n = candidate.nearest(anchor.at());
    if (n < 0) {
      clues.add(Clue.ABSENT, where, subject.isEmpty() ? 0 : 1);
      clues.add(Clue.ABSENT, where, form + 10);
      return;
    }
    position(clues, slot, where, candidate.named().get(n));
    clues.add(Clue.ONLY, where, Math.min(3, here), form);
  }

  private void position(Clues clues, int slot, int where, Moment.Named named) {
    int distance =
        named.first() > anchor.last()
            ? named.first() - anchor.last()
            : named.last() < anchor.at() ? named.last() - anchor.at() : 0;
    int bucket = Distances.bucket(distance);
    clues.add(Clue.POSITION, where, bucket);
    clues.add(Clue.POSITION, slot, bucket, form);
    int between = Distances.between(view, anchor, named);
    clues.add(Clue.POSITION, where + 100, between, distance > 0 ? 1 : 0);
    String before = view.lower(named.first() - 1);
    clues.add(Clue.PREPOSITION, where, before.hashCode(), distance > 0 ? 1 : 0);
    clues.add(Clue.PREPOSITION, slot + 50, before.hashCode(), form);
    Spoken.Words words = anchor.words().orElse(null);
    if (words != null) {
      boolean inside =
          view.start(named.first()) >= words.start() && view.start(named.first()) < words.end();
      clues.add(Clue.INSIDE, where, inside ? 1 : 0, words.direct() ? 1 : 0);
      clues.add(Clue.INSIDE, slot + 50, inside ? 1 : 0, form);
    }
  }

  private void standing(Clues clues, int slot, Candidate candidate) {
    int where = slot * 10 + kind;
    boolean absent = candidate.named().isEmpty();
    boolean speaks = candidate.key().equals(speaker);
    boolean direct = anchor.words().filter(Spoken.Words::direct).isPresent();
    clues.add(Clue.SPEAKER, where, speaks ? 1 : 0, speaker.isEmpty() ? 0 : direct ? 2 : 1);
    clues.add(Clue.SPEAKER, slot + 50, (speaks ? 1 : 0) + (speaker.isEmpty() ? 0 : 2), form);
    Actor actor = candidate.actors().getFirst();
    int who = actor.kind().ordinal() * 2 + (actor.country().isPresent() ? 1 : 0);
    clues.add(Clue.KIND, slot, who, form);
    clues.add(Clue.KIND, slot + 50, who, absent ? 1 : 0);
    for (Candidate.Standing s : candidate.standing()) {
      clues.add(Clue.STANDING, slot, s.ordinal(), absent ? 1 : 0);
      clues.add(Clue.STANDING, slot + 50 + (absent ? 5 : 0), s.ordinal(), form);
      clues.add(Clue.STANDING, slot + 100 + (absent ? 5 : 0), s.ordinal(), kind);
    }
    clues.add(Clue.PROMINENT, slot, Math.min(5, candidate.rank()), absent ? 1 : 0);
    clues.add(Clue.PROMINENT, slot + 10, Math.min(5, page.count(candidate.key())), absent ? 1 : 0);
    clues.add(
        Clue.PROMINENT,
        slot + 20,
        (page.inHeadline(candidate.key()) ? 1 : 0) + (page.inLead(candidate.key()) ? 2 : 0),
        absent ? 1 : 0);
  }
}
