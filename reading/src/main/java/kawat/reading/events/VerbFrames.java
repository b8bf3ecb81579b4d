package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Event.Form;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.events.Slots.Slot;
import kawat.reading.language.Affixes;

/** Puts the parties of a sentence into the frame of a verb. */
final class VerbFrames {
  /** Nouns between a passive and the name of who acts. */
  private static final int ADJECTIVES = 4;

  private final SentenceView view;
  private final Arguments arguments;
  private final Objects objects;

  VerbFrames(SentenceView view, Arguments arguments, Objects objects) {
    this.view = view;
    this.arguments = arguments;
    this.objects = objects;
  }

  /** A verb read with its frame: its sides and the token of the thing it needs, -1 if none. */
  record Read(Sides sides, int thing) {}

  /** Nothing where the frame needs a thing that is not there. */
  List<Read> read(Trigger trigger, int first) {
    int last = first + trigger.words().size() - 1;
    Frame frame = trigger.frame();
    return switch (trigger.voice()) {
      case ACTIVE -> active(frame, first, last);
      case PASSIVE -> passive(frame, first, last);
      case BARE -> bare(frame, first, last);
      case NOUN -> List.of();
    };
  }

  private List<Read> active(Frame frame, int first, int last) {
    if (frame.needs().isEmpty() || frame.has("near")) {
      return frame.has("near") && !objects.near(first, frame.needs())
          ? List.of()
          : List.of(new Read(activeSides(frame, first, last, -1), -1));
    }
    if (frame.has("subject")) {
      int thing = objects.before(first, frame.needs());
      return thing < 0
          ? List.of()
          : List.of(new Read(new Sides(owner(thing, first), reached(frame, last, thing)), thing));
    }
    List<Read> all = new ArrayList<>();
    for (int thing : objects.after(last, frame.needs())) {
      all.add(new Read(activeSides(frame, first, last, thing), thing));
    }
    return all;
  }

  /** "Tentara Chad memasuki Libya", "… bergerak ke Libya". */
  private Party reached(Frame frame, int last, int thing) {
    Party object = frame.takesObject() ? arguments.object(last, false) : Party.NOBODY;
    return object.named() ? object : marked(frame, last, thing);
  }

  private Sides activeSides(Frame frame, int first, int last, int thing) {
    Party subject = arguments.subject(first);
    Party to = Party.NOBODY;
    for (String slot : frame.recipients()) {
      if (to.named()) {
        break;
      }
      to = slot.equals(Frame.OBJECT) ? object(frame, last, thing) : marked(last, thing, slot);
    }
    return frame.has("buyer") ? new Sides(to, subject) : new Sides(subject, to);
  }

  /** The object; with a needed thing, only who stands before it: "memberi Kenya senjata". */
  private Party object(Frame frame, int last, int thing) {
    Party object = arguments.object(last, frame.has("deep"));
    if (frame.has("direct") && object.first() != last + 1) {
      return Party.NOBODY; // "menerima usulan Mesir" receives nobody
    }
    boolean before = thing < 0 || frame.has("near") || object.first() <= thing;
    return before || frame.has("deep") || frame.has("owned") ? object : Party.NOBODY;
  }

  private Party marked(int last, int thing, String preposition) {
    List<String> one = List.of(preposition);
    Optional<Slot> slot = arguments.slot(last, one);
    if (slot.isEmpty() && thing > last) {
      slot = arguments.slot(thing, one);
    }
    return slot.map(Slot::party).orElse(Party.NOBODY);
  }

  private List<Read> passive(Frame frame, int first, int last) {
    if (frame.has("activeonly")) {
      return List.of();
    }
    Party agent = agent(last);
    if (frame.needs().isEmpty()) {
      Party patient = frame.takesObject() ? arguments.subject(first) : marked(frame, last);
      if (frame.form() == Form.ATTACK && !patient.named()) {
        patient = arguments.seat(first);
      }
      if (frame.has("casualty") && counted(patient, first)) {
        return List.of(); // "pejabat Mesir menaksir 40 orang tewas": the official lives
      }
      return List.of(new Read(new Sides(agent, patient), -1));
    }
    List<Integer> given = objects.after(last, frame.needs());
    if (!given.isEmpty() && frame.takesObject()) {
      Party receiver = arguments.subject(first);
      return List.of(new Read(new Sides(agent, receiver), given.getFirst()));
    }
    int thing = objects.before(first, frame.needs());
    if (thing < 0) {
      return List.of();
    }
    Party acting = agent.named() ? agent : maker(frame, thing, first);
    if (!acting.named() && frame.has("home-bound")) {
      return List.of(
          new Read(
              new Sides(
                  marked(last, -1, view.grammar().words(WordClass.TOWARDS_PLACE).getFirst()),
                  Party.NOBODY),
              thing));
    }
    return List.of(new Read(new Sides(acting, marked(frame, last)), thing));
  }

  /** True where a verb in the active stands between a party and the verb. */
  private boolean counted(Party party, int verb) {
    for (int k = party.last() + 1; party.named() && k < verb; k++) {
      if (view.role(k) == Role.VERB && view.affix(Affixes.Role.ACTIVE, k)) {
        return true;
      }
    }
    return false;
  }

  private Party marked(Frame frame, int last) {
    return marked(frame, last, -1);
  }

  private Party marked(Frame frame, int last, int thing) {
    for (String slot : frame.recipients()) {
      if (!slot.equals(Frame.OBJECT)) {
        Party party = thing < 0 ? marked(last, -1, slot) : marked(thing, thing, slot);
        if (party.named()) {
          return party;
        }
      }
    }
    return Party.NOBODY;
  }

  /**
   * "dikirim (oleh) Iran", "ditabrak kapal patroli Iran", "dihantam roket yang ditembakkan Iran":
   * with "oleh", or bare right after the verb.
   */
  Party agent(int last) {
    int k = last + 1;
    while (k - last <= ADJECTIVES
        && (view.role(k) == Role.NOUN
            || view.role(k) == Role.ADVERB
            || view.role(k) == Role.NUMBER
            || view.role(k) == Role.DETERMINER)) {
      k++;
    }
    if (view.role(k) == Role.MENTION) {
      return view.joined(view.mentionsIn(k).getFirst());
    }
    boolean fired =
        k > last + 1 && view.role(k) == Role.RELATIVE && view.affix(Affixes.Role.PASSIVE, k + 1);
    if (fired && view.role(k + 1) == Role.VERB) {
      return agent(k + 1);
    }
    return arguments
        .slot(last, view.grammar().words(WordClass.BY))
        .map(Slot::party)
        .orElse(Party.NOBODY);
  }

  /** "Tentara Korea Utara dikirim ke Rusia": whose they are, sends them. */
  private Party maker(Frame frame, int thing, int verb) {
    return frame.has("maker") ? owner(thing, verb) : Party.NOBODY;
  }

  private Party owner(int thing, int verb) {
    for (int k = thing + 1; k < verb && view.role(k) != Role.PREPOSITION; k++) {
      if (view.role(k) == Role.MENTION) {
        return view.joined(view.mentionAt(k));
      }
    }
    return Party.NOBODY;
  }

  /** "surat yang ia kirim": the object stands before "yang", the subject between. */
  private List<Read> bare(Frame frame, int first, int last) {
    int before = arguments.beforeAdverbs(first);
    int m = view.mentionAt(before);
    if (m < 0 || view.role(view.firstToken(m) - 1) != Role.RELATIVE) {
      return List.of();
    }
    Party subject = Joined.party(view, List.of(m));
    int head = view.firstToken(m) - 2;
    if (frame.needs().isEmpty()) {
      Party patient = frame.takesObject() ? arguments.head(head) : marked(frame, last);
      return List.of(new Read(new Sides(subject, patient), -1));
    }
    for (int k = head; k >= Math.max(0, head - 5); k--) {
      if (objects.one(k, frame.needs())) {
        return List.of(new Read(new Sides(subject, marked(frame, last)), k));
      }
    }
    return List.of();
  }
}
