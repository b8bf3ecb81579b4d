package kawat.reading.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.Event.When;
import kawat.reading.deciding.Clues;
import kawat.reading.deciding.Weigher;
import kawat.reading.events.Grammar.WordClass;

/**
 * Weighs, once the whole page is known, what the rules read and what they passed over: some acts
 * are told though no rule saw their parties, some that a rule read are none.
 */
final class Deciding {
  /** What is done by not doing, or for a time to come: "tidak akan mengirim" may be told of it. */
  private static final Set<Form> REFUSING = EnumSet.of(Form.REJECTION, Form.DENIAL, Form.PLEDGE);

  /**
   * Forms of which the pages that taught the weights have a handful of acts: what a rule read of
   * them stays, since against it speak only those few that the rules misread.
   */
  private static final Set<Form> RARE = EnumSet.of(Form.LABOUR);

  /** Chars between a charge and its denial. */
  private static final int NEAR = 600;

  private final Weigher weigher;
  private final Thresholds thresholds;
  private final BiFunction<Telling, SentenceView, Telling> firmness;
  private final Clues clues;
  private List<Telling> read = List.of();
  private final Set<Telling> dropped = new HashSet<>();
  private final List<Telling> added = new ArrayList<>();

  /**
   * From which likelihood on what is done.
   *
   * @param keep what a rule read stays
   * @param change parties so much likelier than the rule's take their place
   * @param add what no rule read is told
   */
  record Thresholds(double keep, double change, double add) {
    static final Thresholds USUAL = new Thresholds(0.05, 12, 0.5);
  }

  Deciding(
      Weigher weigher, Thresholds thresholds, BiFunction<Telling, SentenceView, Telling> firmness) {
    this.weigher = weigher;
    this.clues = new Clues(weigher);
    this.firmness = firmness;
    this.thresholds = thresholds;
  }

  /** The tellings of a page after all have been weighed. */
  List<Telling> decide(List<Telling> tellings, List<Question> questions) {
    read = tellings;
    for (Question question : questions) {
      answer(question);
    }
    List<Telling> all = new ArrayList<>();
    for (Telling telling : tellings) {
      if (!dropped.contains(telling)) {
        all.add(telling);
      }
    }
    all.addAll(added);
    all.sort(Comparator.comparingInt(Telling::at));
    return all;
  }

  private void answer(Question question) {
    Anchor anchor = question.anchor();
    double told = Verdict.told(question, weigher, clues);
    boolean whole = anchor.read() == Anchor.Read.WHOLE;
    if (!whole && (told < thresholds.add() || !real(question))) {
      return;
    }
    Verdict verdict = Verdict.of(question, told, weigher, clues);
    if (!whole) {
      if (verdict.likelihood() >= thresholds.add()) {
        tell(question, verdict);
      }
      return;
    }
    boolean unlikely = verdict.likelihood() < thresholds.keep();
    if (unlikely && !RARE.contains(anchor.form())) {
      dropped.addAll(anchor.told());
    } else if (!unlikely
        && verdict.parties() > thresholds.change() * verdict.rules()
        && open(question)) {
      tell(question, verdict);
    }
  }

  /** "tidak mengirim pasukan", "jika menyerang": no weight makes that an act; a refusal is one. */
  private static boolean real(Question question) {
    Anchor anchor = question.anchor();
    if (anchor.kind() == Anchor.Kind.WORDS || REFUSING.contains(anchor.form())) {
      return true;
    }
    boolean appeal =
        anchor.form() == Form.REQUEST
            && Opposites.speaksToPeople(question.moment().view(), anchor.last());
    return !appeal && told(question);
  }

  private static boolean told(Question question) {
    Anchor anchor = question.anchor();
    return Modality.of(question.moment().view(), anchor.at(), ActClues.voice(anchor)).real();
  }

  /** False where the rules read two acts, or one within a state, which is no choice of sides. */
  private static boolean open(Question question) {
    List<Telling> told = question.anchor().told();
    return told.size() == 1
        && (told.getFirst().form().mutual()
            || !Merger.overlap(told.getFirst().from(), told.getFirst().to())
            || told.getFirst().from().isEmpty());
  }

  private void tell(Question question, Verdict verdict) {
    Anchor anchor = question.anchor();
    List<Actor> from = actors(question, verdict.from());
    List<Actor> to =
        actors(question, verdict.to()).stream().filter(a -> !from.contains(a)).toList();
    if (from.isEmpty() && !verdict.from().nobody()) {
      return;
    }
    if (anchor.form() == Form.MEETING || anchor.form() == Form.CALL) {
      if (from.isEmpty() || to.isEmpty()) {
        return;
      }
    }
    if (from.isEmpty() && to.isEmpty() || !question.affair(from, to)) {
      return;
    }
    boolean mutual = anchor.form().mutual();
    Set<Actor> all = new LinkedHashSet<>(from);
    all.addAll(to);
    if (anchor.read() == Anchor.Read.NOTHING && known(question, mutual ? all : from, to)) {
      return;
    }
    dropped.addAll(anchor.told());
    Telling telling =
        anchor.told().isEmpty()
            ? fresh(question, new Grounds(weigher, clues).of(question, verdict))
            : anchor.told().getFirst();
    Telling whole =
        telling.complete(mutual ? List.copyOf(all) : from, mutual ? List.<Actor>of() : to);
    added.add(anchor.told().isEmpty() ? firmness.apply(whole, question.moment().view()) : whole);
    if (anchor.form() == Form.ACCUSATION && anchor.read() == Anchor.Read.HALF) {
      denied(whole);
    }
  }

  /** A medium that tells of an act has no part in it: "mengutip RIA Novosti". */
  private static List<Actor> actors(Question question, Candidate candidate) {
    return question.actors(candidate).stream().filter(a -> a.kind() != Actor.Kind.MEDIUM).toList();
  }

  /** "Kiev membantah. Tuduhan itu datang dari X": whoever charged them is denied. */
  private void denied(Telling charge) {
    for (Telling t : read) {
      boolean answers =
          t.form() == Form.DENIAL
              && t.to().isEmpty()
              && Math.abs(t.at() - charge.at()) < NEAR
              && Merger.overlap(t.from(), charge.to());
      if (answers && dropped.add(t)) {
        added.add(t.parties(t.from(), charge.from()));
      }
    }
  }

  /** True where the same was read in the sentence, by rules or at another of its words. */
  private boolean known(Question question, Collection<Actor> from, List<Actor> to) {
    SentenceView view = question.moment().view();
    boolean mutual = question.anchor().form().mutual();
    List<Actor> acting = List.copyOf(from);
    return Stream.concat(read.stream(), added.stream())
        .filter(t -> t.whole() && t.form() == question.anchor().form())
        .filter(t -> t.at() >= view.sentence().start() && t.at() < view.sentence().end())
        .anyMatch(t -> Merger.overlap(t.from(), acting) && (mutual || Merger.overlap(t.to(), to)));
  }

  /** What a question would tell of, its sides left open. */
  static Telling fresh(Question question, String grounds) {
    Anchor anchor = question.anchor();
    SentenceView view = question.moment().view();
    int i = anchor.at();
    Stretch stretch = Stretch.around(view, i, i, anchor.last());
    return new Telling(
        anchor.form(),
        anchor.frame().flatMap(Frame::channel),
        List.of(),
        List.of(),
        when(anchor, view),
        Setting.of(view, i),
        status(anchor, view),
        stretch.start(),
        stretch.end(),
        view.start(i),
        grounds,
        true,
        anchor.kind() == Anchor.Kind.NOUN,
        stretch.words(),
        List.of());
  }

  private static Optional<When> when(Anchor anchor, SentenceView view) {
    return anchor
        .frame()
        .map(f -> EventDates.of(f, view, anchor.at()))
        .orElseGet(() -> anchor.words().flatMap(w -> EventDates.outside(view, w.start(), w.end())));
  }

  private static Status status(Anchor anchor, SentenceView view) {
    boolean verb = anchor.kind() != Anchor.Kind.NOUN && anchor.kind() != Anchor.Kind.WORDS;
    Modality modality = Modality.of(view, anchor.at(), ActClues.voice(anchor));
    return anchor
        .frame()
        .map(
            f -> TellingFinder.status(f, modality, verb && view.is(WordClass.PLANNED, anchor.at())))
        .orElse(Status.ASSERTED);
  }
}
