package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.language.Affixes;

/** Whom words speak to that answer something told before: "menolak desakan itu". */
final class Answers {
  private static final int FARTHEST = 22;
  private final SentenceView view;
  private final Context context;
  private final TriggerLexicon lexicon;

  Answers(SentenceView view, Context context, TriggerLexicon lexicon) {
    this.view = view;
    this.context = context;
    this.lexicon = lexicon;
  }

  /** "meminta masyarakat …", "mengimbau kepada warga": nobody whom a timeline names is asked. */
  boolean people(int trigger) {
    int k = trigger + 1;
    while (view.role(k) == Role.PREPOSITION
        || view.role(k) == Role.DETERMINER
        || view.role(k) == Role.ADVERB) {
      k++;
    }
    return view.role(k) == Role.NOUN && view.is(WordClass.PUBLIC, k);
  }

  /** "membantah mengirim pasukan ke Togo": a clause, whose parties did not charge anybody. */
  boolean clause(int trigger) {
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + 5); k++) {
      if (view.role(k) == Role.VERB || view.is(WordClass.THAT, k)) {
        return true;
      }
      boolean ends = view.role(k) == Role.COORDINATOR || view.role(k) == Role.COMMA;
      if (ends || view.role(k) == Role.MENTION || view.role(k) == Role.STOP) {
        return false;
      }
    }
    return false;
  }

  /** "membantah kabar bahwa Mesir …": whom the denied report speaks of did not spread it. */
  boolean reported(int trigger) {
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + 5); k++) {
      if (view.is(WordClass.THAT, k)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whose words a denial answers: an accuser's, whoever claimed "klaim itu" just before, whoever
   * punished the side that "membantah terlibat". Empty where the sentence itself must tell.
   */
  Optional<List<Actor>> accuser(int trigger, List<Actor> from) {
    List<Actor> accuser = context.doer(Form.ACCUSATION, from);
    if (!accuser.isEmpty() || reported(trigger)) {
      return Optional.of(accuser);
    }
    int noun = charge(trigger);
    boolean charges = view.is(WordClass.REPORT_NOUN, noun);
    boolean it = view.affix(Affixes.Role.POSSESSIVE, trigger); // "Togo membantahnya"
    if (it || charges && view.is(WordClass.POINTING, noun + 1)) {
      return Optional.of(claimant(from));
    }
    return view.is(WordClass.INVOLVED, trigger + 1)
        ? Optional.of(context.doer(Form.SANCTION, from))
        : Optional.empty();
  }

  /** The noun of what is denied: after "membantah", before "itu dibantah". */
  private int charge(int trigger) {
    return view.affix(Affixes.Role.PASSIVE, trigger)
        ? view.arguments().beforeAdverbs(trigger) - 1
        : trigger + 1;
  }

  /** Who spoke last before a side denies it; who denied it too answered the same claim. */
  private List<Actor> claimant(List<Actor> from) {
    Optional<Actor> teller = context.teller().filter(t -> !Needs.own(t, from));
    Optional<Telling> denied =
        context
            .last(Form.DENIAL)
            .filter(d -> teller.stream().anyMatch(t -> Needs.own(t, d.from())));
    return denied.map(Telling::to).orElseGet(() -> teller.map(List::of).orElse(List.of()));
  }

  /**
   * "menolak desakan itu", "menyebut sanksi tersebut keterlaluan", "Desakan itu ditolak": whoever
   * did that.
   */
  List<Actor> answered(int trigger) {
    if (view.affix(Affixes.Role.PASSIVE, trigger)) {
      int k = view.arguments().beforeAdverbs(trigger);
      return view.is(WordClass.POINTING, k) ? done(k - 1) : List.of();
    }
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + 6); k++) {
      Role role = view.role(k);
      if (role != Role.NOUN && role != Role.DETERMINER && role != Role.ADVERB) {
        return List.of();
      }
      List<Actor> doer = done(k);
      if (!doer.isEmpty()) {
        return doer;
      }
    }
    return List.of();
  }

  /** Who last did what a noun names. */
  private List<Actor> done(int noun) {
    for (Trigger named : lexicon.startingWith(view.lower(noun))) {
      if (named.voice() == Trigger.Voice.NOUN) {
        Optional<Telling> before = context.last(named.frame().form());
        if (before.isPresent()) {
          return before.get().from();
        }
      }
    }
    return List.of();
  }

  /** "menuntut … mencabut sanksi": who imposed it. */
  List<Actor> takenBack(int trigger) {
    for (int k = trigger + 1; k < Math.min(view.size(), trigger + FARTHEST); k++) {
      boolean back = view.is(WordClass.REVOKED, k);
      if (back && lexicon.startingWith(view.lower(k + 1)).stream().anyMatch(Answers::sanctions)) {
        return context.last(Form.SANCTION).map(Telling::from).orElse(List.of());
      }
    }
    return List.of();
  }

  private static boolean sanctions(Trigger trigger) {
    return trigger.frame().form() == Form.SANCTION;
  }

  /** True where the name of an attack stands at a token. */
  boolean strikes(int token) {
    return lexicon.startingWith(view.lower(token)).stream()
        .filter(t -> t.voice() == Trigger.Voice.NOUN && t.frame().form() == Form.ATTACK)
        .anyMatch(t -> !t.frame().has("war"));
  }
}
