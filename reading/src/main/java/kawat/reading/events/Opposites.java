package kawat.reading.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.language.Affixes;
import kawat.reading.names.Mention;

/**
 * Whom an act is aimed at that nobody does alone, where its sentence leaves it open: "Ankara marah
 * dan memanggil pulang duta besarnya". The page has told with whom that side has to do.
 */
final class Opposites {
  /** Acts that have another side, told or not. */
  private static final Set<Form> TOWARDS =
      EnumSet.of(
          Form.ACCUSATION,
          Form.THREAT,
          Form.SANCTION,
          Form.REJECTION,
          Form.DENIAL,
          Form.REQUEST,
          Form.PLEDGE,
          Form.ARMS,
          Form.AID,
          Form.SEIZURE);

  /** A side named less often is not what the page is about. */
  private static final int OFTEN = 3;

  private final SentenceView view;
  private final States states;
  private final Context context;

  Opposites(SentenceView view, States states, Context context) {
    this.view = view;
    this.states = states;
    this.context = context;
  }

  /** The other side, none where the words after the trigger speak to people at large. */
  List<Actor> of(Frame frame, int trigger, List<Actor> from) {
    boolean towards = TOWARDS.contains(frame.form()) && !frame.has("home");
    boolean object = frame.has("to") && !frame.form().spoken(); // "mengeluarkan perintah": nobody
    boolean foretold = frame.form() == Form.THREAT && view.is(WordClass.THAT, trigger + 1);
    boolean praise = frame.form() == Form.PLEDGE && !pointsBack(trigger);
    boolean open = !towards || object || foretold || praise || addressed(frame, trigger);
    if (open || from.isEmpty() || speaksToPeople(trigger) || own(trigger, from)) {
      return List.of();
    }
    return frame.form() == Form.DENIAL ? charging(trigger, from) : other(trigger, from);
  }

  /** Who charged them, or is named beside it; "membantah kabar itu" alone is aimed at nobody. */
  private List<Actor> charging(int trigger, List<Actor> from) {
    List<Actor> named = before(trigger, from);
    List<Actor> charged = named.isEmpty() ? context.doer(Form.ACCUSATION, from) : named;
    return charged.isEmpty() && !reported(trigger) ? after(trigger, from) : charged;
  }

  /** The side that one has to do with, as sentence and page tell. */
  List<Actor> other(int trigger, List<Actor> from) {
    if (from.isEmpty()) {
      return List.of();
    }
    List<Actor> before = before(trigger, from);
    if (!before.isEmpty()) {
      return before;
    }
    List<Actor> told = context.dealings(from, view.start(trigger));
    return told.isEmpty() ? context.mostNamed(from, OFTEN) : told;
  }

  private static boolean towards(Form form) {
    return form == Form.ATTACK || TOWARDS.contains(form);
  }

  /** A group of tellings that name nobody acted upon, aimed at whom the page lets one guess. */
  static List<Telling> filled(List<Telling> group) {
    boolean open =
        towards(group.getFirst().form()) && group.stream().allMatch(t -> t.to().isEmpty());
    return open
        ? new ArrayList<>(group.stream().map(t -> t.likely().isEmpty() ? t : t.guessed()).toList())
        : group;
  }

  boolean speaksToPeople(int trigger) {
    return speaksToPeople(view, trigger);
  }

  /** "meminta warga(nya) tetap tenang". */
  static boolean speaksToPeople(SentenceView view, int trigger) {
    int k = trigger + 1;
    while (view.role(k) == Role.PREPOSITION
        || view.role(k) == Role.DETERMINER
        || view.role(k) == Role.ADVERB) {
      k++;
    }
    return view.role(k) == Role.NOUN && (view.is(WordClass.PUBLIC, k) || own(view, k));
  }

  /** "menyambut baik keputusan itu": what the other side did. */
  private boolean pointsBack(int trigger) {
    for (int k = trigger + 1; k < trigger + 6; k++) {
      if (view.is(WordClass.POINTING, k)) {
        return true;
      }
    }
    return false;
  }

  /** "memberikan bantuan kepada para korban": to whom is told, though without a name. */
  private boolean addressed(Frame frame, int trigger) {
    if (frame.form().spoken()) {
      return false;
    }
    for (int k = trigger + 1; k < view.size() && k < trigger + 12; k++) {
      boolean goal = frame.recipients().contains(view.lower(k));
      if (goal && view.role(k) == Role.PREPOSITION && view.role(k + 1) != Role.DATE) {
        return true;
      }
      if (view.role(k) == Role.VERB || view.role(k) == Role.STOP) {
        return false;
      }
    }
    return false;
  }

  /** "memerintahkan pasukannya", where the pointing word is known to be one's own side. */
  private boolean own(int trigger, List<Actor> from) {
    int m = view.mentionAt(trigger + 1);
    return m >= 0 && Needs.own(view.mentions().get(m).actor(), from);
  }

  /** "memerintahkan pasukannya": one's own men. */
  private static boolean own(SentenceView view, int noun) {
    Affixes affixes = view.grammar().affixes();
    String bare =
        view.affix(Affixes.Role.POSSESSIVE, noun)
            ? affixes.without(Affixes.Role.POSSESSIVE, view.lower(noun))
            : "";
    return view.grammar().is(WordClass.ARMED, bare) || view.grammar().is(WordClass.PUBLIC, bare);
  }

  /** A party of another side that the sentence named before. */
  private List<Actor> before(int trigger, List<Actor> from) {
    for (int k = trigger - 1; k >= 0; k--) {
      int m = view.mentionAt(k);
      if (m >= 0 && !view.is(WordClass.PLACE, view.firstToken(m) - 1)) {
        Actor actor = states.acting(view.mentions().get(m).actor());
        if (side(actor, states) && !Needs.own(actor, from)) {
          return List.of(actor);
        }
      }
    }
    return List.of();
  }

  /** "membantah kabar bahwa …": whom the report speaks of did not spread it. */
  private boolean reported(int trigger) {
    for (int k = trigger + 1; k < trigger + 5; k++) {
      if (view.is(WordClass.THAT, k)) {
        return true;
      }
    }
    return false;
  }

  /** "membantah pesawatnya melintasi Laos": the other side of what is denied. */
  private List<Actor> after(int trigger, List<Actor> from) {
    for (int k = trigger + 1; k < view.size(); k++) {
      int m = view.mentionAt(k);
      if (m >= 0) {
        Actor actor = states.acting(view.mentions().get(m).actor());
        if (side(actor, states) && !Needs.own(actor, from)) {
          return List.of(actor);
        }
      }
    }
    return List.of();
  }

  private static boolean side(Actor actor, States states) {
    return actor.kind() != Actor.Kind.MEDIUM
        && actor.kind() != Actor.Kind.PLACE
        && states.known(actor);
  }

  /** How often the page names each state or power that has none, by the first way it names it. */
  static Map<Actor, Integer> named(List<Mention> mentions, States states) {
    Map<String, Actor> first = new HashMap<>();
    Map<Actor, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Actor actor = states.acting(mention.actor());
      Optional<Actor> state = states.state(actor);
      if (side(actor, states)) {
        Actor side = first.computeIfAbsent(state.orElse(actor).key(), k -> state.orElse(actor));
        counts.merge(side, 1, Integer::sum);
      }
    }
    return counts;
  }
}
