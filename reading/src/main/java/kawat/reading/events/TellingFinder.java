package kawat.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.Event.When;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.events.TriggerLexicon.Triggers;
import kawat.reading.text.TokenRun;

/** Finds what one sentence tells. */
final class TellingFinder {
  private final TriggerLexicon lexicon;
  private final SentenceView view;
  private final Arguments arguments;
  private final Objects objects;
  private final VerbFrames verbs;
  private final NounFrames nouns;
  private final Modalities modalities;
  private final Casting casting;
  private final Completion completion;
  private final Outcomes outcomes;
  private final List<Telling> found = new ArrayList<>();

  /** Verb and thing that already told something: one act is told once. */
  private final Set<Long> taken = new HashSet<>();

  /** Nouns that decided what a verb told. */
  private final Set<Integer> things = new HashSet<>();

  /** Verbs that told something. */
  private final Set<Integer> told = new HashSet<>();

  TellingFinder(TriggerLexicon lexicon, SentenceView view, Completion completion) {
    this.lexicon = lexicon;
    this.view = view;
    this.completion = completion;
    this.arguments = view.arguments();
    this.objects = new Objects(view, lexicon);
    this.verbs = new VerbFrames(view, arguments, objects);
    this.modalities = new Modalities(view);
    this.nouns = new NounFrames(view, arguments);
    this.outcomes = new Outcomes(view.grammar());
    this.casting = new Casting(view, arguments, completion);
  }

  List<Telling> find() {
    completion.alongside(found);
    int nounEnd = 0;
    TokenRun tokens = view.tokens();
    for (int i = lexicon.telling(tokens, 0); i < view.size(); i = lexicon.telling(tokens, i + 1)) {
      Triggers triggers = lexicon.of(view.token(i));
      if (view.role(i) == Role.MENTION && view.oneMention(i) && !view.is(WordClass.UNCOVERED, i)) {
        continue;
      }
      nounEnd = at(i, triggers.triggers(), false, nounEnd);
      nounEnd = at(i, triggers.bare(), true, nounEnd);
    }
    return Promises.once(Strikes.once(found));
  }

  /** Reads the triggers that begin at a token; the end of the longest noun among them. */
  private int at(int i, List<Trigger> triggers, boolean suffixed, int nounEnd) {
    int end = nounEnd;
    int longest = 0;
    for (Trigger trigger : triggers) {
      int length = trigger.words().size();
      boolean fits = length == 1 || (!suffixed && view.phraseAt(i, trigger.words()));
      if (!fits || length < longest) {
        continue;
      }
      if (trigger.voice() == Trigger.Voice.NOUN) {
        if (i < nounEnd) {
          continue;
        }
        end = Math.max(end, i + length);
        longest = length;
        noun(trigger, i, suffixed);
      } else if (!suffixed || pronoun(trigger)) {
        verb(trigger, i);
        longest = told.contains(i) && length > 1 ? length : longest; // "bersumpah membalas"
      }
    }
    return end;
  }

  /** "Beijing menepisnya", "parlemen meratifikasinya": what was told before is the object. */
  private static boolean pronoun(Trigger trigger) {
    Form form = trigger.frame().form();
    return trigger.voice() == Trigger.Voice.ACTIVE
        && trigger.frame().needs().isEmpty()
        && (form == Form.DENIAL || form == Form.REJECTION || trigger.frame().has("suffixed"));
  }

  private void verb(Trigger trigger, int i) {
    if (!objects.may(trigger.frame())) {
      return;
    }
    boolean guess =
        trigger.frame().form() == Form.REQUEST
            && view.is(WordClass.THAT, i + trigger.words().size()); // "menyarankan bahwa …"
    int next = i + trigger.words().size();
    boolean silent = // "menolak berkomentar", "menolak disebut namanya"
        view.is(WordClass.COMMENT, next)
            && (trigger.frame().form() == Form.REJECTION || view.is(WordClass.ANONYMOUS, next + 1));
    boolean idle =
        trigger.frame().form() == Form.REQUEST
            && view.is(WordClass.IDLE, i + trigger.words().size()); // "meminta maaf"
    boolean reflexive = view.is(WordClass.ONESELF, i + trigger.words().size());
    if (guess
        || silent
        || reflexive
        || idle
        || against(trigger, i)
        || (trigger.frame().has("charge") && !view.is(WordClass.REPORT_NOUN, i + 1))
        || (trigger.frame().has("admit") && named(trigger, i))) {
      return;
    }
    Modality modality = modalities.of(i, trigger.voice());
    if (!modality.real() && !(modality.negated() && trigger.frame().form() == Form.REJECTION)) {
      return;
    }
    if (trigger.frame().has("told") && !completion.told(trigger.frame().form())) {
      return;
    }
    boolean spare =
        trigger.frame().has("home")
            || trigger.frame().has("else")
            || trigger.frame().form() == Form.DENIAL;
    if (told.contains(i) && spare) {
      return;
    }
    for (VerbFrames.Read read : verbs.read(trigger, i)) {
      int thing = read.thing() < 0 ? i : read.thing();
      boolean means = told.contains(i) && things.contains(thing + 1);
      things.add(thing);
      boolean compound = told.contains(i) && things.contains(thing - 1);
      if (compound || (trigger.frame().form() == Form.AID && means)) {
        continue; // "latihan perang" is no war; "bantuan pasukan", "bantuan senjata" are no aid
      }
      long order = read.thing() < 0 ? (long) trigger.frame().order() << 20 : 0;
      long act = ((long) i << 32) | thing | order;
      if (!taken.contains(act) && tell(trigger, i, read.sides(), modality, true)) {
        taken.add(act);
      }
    }
  }

  /** "perang melawan X", "untuk melawan X": a preposition more than a verb. */
  private boolean against(Trigger trigger, int i) {
    return (view.role(i - 1) == Role.NOUN || view.role(i - 1) == Role.PREPOSITION)
        && view.grammar().is(WordClass.FIGHTING, trigger.name());
  }

  /** "mengakui Kosovo" is no confession. */
  private boolean named(Trigger trigger, int i) {
    Role next = view.role(i + trigger.words().size());
    return view.grammar().is(WordClass.ADMITTING, trigger.name())
        && (next == Role.MENTION || next == Role.NOUN);
  }

  /** "Perang Dunia Kedua", "tarif terhadap impor dari X": no act told here. */
  private boolean aside(Trigger trigger, int i) {
    int next = i + trigger.words().size();
    boolean title =
        trigger.frame().has("war")
            && view.role(next) == Role.NOUN
            && next < view.size()
            && view.token(next).capitalised();
    boolean goods = trigger.frame().form() == Form.TRADE && view.is(WordClass.TOWARDS, i - 1);
    boolean described = trigger.frame().has("war") && view.is(WordClass.OF_WAR, i - 1);
    boolean place = trigger.frame().has("genobj") && view.is(WordClass.TOWARDS_PLACE, i - 1);
    return title || goods || place || described;
  }

  private void noun(Trigger trigger, int i, boolean suffixed) {
    Modality modality = modalities.of(i, Trigger.Voice.NOUN);
    boolean answered = trigger.frame().form() == Form.ACCUSATION && reacts(i);
    boolean settled = (trigger.frame().has("war") && !modality.negated()) || answered;
    if (things.contains(i) || aside(trigger, i) || (!modality.real() && !settled)) {
      return;
    }
    Sides sides = nouns.read(trigger, i, suffixed);
    if (answered && sides.from().named() && !sides.to().named()) {
      sides = new Sides(sides.from(), arguments.subject(i - 1));
    }
    tell(trigger, i, sides, modality, false);
  }

  /** "membantah tuduhan Kairo": Cairo did accuse. */
  private boolean reacts(int noun) {
    return view.is(WordClass.REACTS, noun - 1);
  }

  /** True where the trigger told something, if only in part. */
  private boolean tell(Trigger trigger, int i, Sides sides, Modality modality, boolean verb) {
    Frame frame = trigger.frame();
    Casting.Cast cast = casting.of(trigger, i, sides, verb);
    List<Actor> from = cast.from();
    List<Actor> to = cast.to();
    boolean back =
        trigger.voice() == Trigger.Voice.PASSIVE
            && frame.has("speech")
            && !sides.to().named()
            && !answers(frame)
            && pointsBack(i);
    if (!completion.affair(frame, i, from, to)) {
      return false;
    }
    boolean people =
        verb
            && frame.form() == Form.REQUEST
            && to.isEmpty()
            && completion.opposites().speaksToPeople(i); // "meminta warga tetap tenang"
    boolean whole = !back && !people && Needs.met(trigger, from, to, view);
    boolean pointing = frame.form() == Form.MEETING && view.role(i + 1) == Role.DETERMINER;
    Optional<When> when = EventDates.of(frame, view, i);
    boolean dates =
        trigger.voice() == Trigger.Voice.NOUN
            && when.isPresent()
            && EventDates.pointsBack(view, i, trigger.words().size());
    boolean nobody = from.isEmpty() && to.isEmpty() && !pointing && !dates;
    List<Actor> likely = to.isEmpty() ? likely(frame, i, from, verb, whole) : to;
    boolean half = trigger.voice() != Trigger.Voice.ACTIVE || !likely.isEmpty();
    if (!whole && (!half || nobody)) {
      return false;
    }
    Stretch stretch =
        Stretch.around(view, i, first(sides), Math.max(sides.from().last(), sides.to().last()));
    Telling telling =
        new Telling(
            frame.form(),
            frame.channel(),
            from,
            to,
            when,
            Setting.of(view, i),
            status(frame, modality, verb && view.is(WordClass.PLANNED, i)),
            stretch.start(),
            stretch.end(),
            view.start(i),
            trigger.name(),
            whole,
            given(trigger, i),
            stretch.words(),
            likely);
    if (whole) {
      told.add(i);
    }
    found.addAll(outcomes.of(frame, telling));
    return true;
  }

  private List<Actor> likely(Frame frame, int i, List<Actor> from, boolean verb, boolean whole) {
    if (frame.form() == Form.ATTACK) {
      return whole ? completion.opposites().other(i, from) : List.of();
    }
    return verb ? completion.opposites().of(frame, i, from) : List.of();
  }

  /** "kunjungan Kim ke Rusia", "wilayah yang diduduki Rusia": the act itself is taken for known. */
  private boolean given(Trigger trigger, int i) {
    boolean related = view.role(arguments.beforeAdverbs(i)) == Role.RELATIVE;
    return trigger.voice() == Trigger.Voice.NOUN && nouns.given(i)
        || (related && trigger.voice() == Trigger.Voice.PASSIVE);
  }

  /** "berjanji" is a pledge made; "menyiapkan pekerja" is workers still to be sent. */
  static Status status(Frame frame, Modality modality, boolean plans) {
    boolean deal = frame.form() == Form.TRADE || frame.form() == Form.TREATY;
    if ((frame.form() == Form.PLEDGE && modality.planned()) || (deal && modality.agreed())) {
      return Status.ASSERTED;
    }
    return plans && !frame.has("speech") ? Status.PLANNED : modality.status();
  }

  /** "Tuduhan itu dibantah Togo", "Permintaan itu ditolak Togo": the answer is told here. */
  private static boolean answers(Frame frame) {
    return frame.form() == Form.DENIAL || frame.form() == Form.REJECTION;
  }

  /** "Permintaan tersebut disampaikan oleh …": told before. */
  private boolean pointsBack(int verb) {
    return view.role(arguments.beforeAdverbs(verb)) == Role.DETERMINER;
  }

  private static int first(Sides sides) {
    int from = sides.from().first();
    int to = sides.to().first();
    return from < 0 || to < 0 ? Math.max(from, to) : Math.min(from, to);
  }
}
