package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Event.Form;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.events.Slots.Slot;
import kawat.reading.language.Affixes;

/** Puts the parties of a sentence into the frame of an act's name: "serangan X ke Y". */
final class NounFrames {
  private static final int ADJECTIVES = 4;
  private final SentenceView view;
  private final Arguments arguments;

  NounFrames(SentenceView view, Arguments arguments) {
    this.view = view;
    this.arguments = arguments;
  }

  Sides read(Trigger trigger, int first, boolean suffixed) {
    Frame frame = trigger.frame();
    int last = first + trigger.words().size() - 1;
    Party between = slot(last, words(WordClass.BETWEEN));
    if (between.named()
        && frame.recipients().stream().anyMatch(words(WordClass.BETWEEN)::contains)) {
      return new Sides(between, Party.NOBODY);
    }
    Party owner = owner(last);
    Party to = recipient(frame, last);
    if (frame.has("genobj")) {
      Party by = slot(last, words(WordClass.BY));
      return new Sides(by.named() ? by : sharer(first), owner.named() ? owner : to);
    }
    Party agent = slot(last, words(WordClass.BY));
    if (!agent.named()) {
      agent = doer(first, last);
    }
    if (!agent.named() || (frame.has("mutual") && owner.named())) {
      agent = owner.named() ? owner : agent;
    }
    if (!agent.named()) {
      agent = light(first);
    }
    if (!agent.named()) {
      agent = sharer(first);
    }
    if (!agent.named() && frame.recipients().stream().noneMatch(words(WordClass.FROM)::contains)) {
      agent = slot(last, words(WordClass.FROM));
    }
    if (!agent.named()
        && (suffixed
            || (frame.form() == Form.MESSAGE && within(first))
            || frame.has("mutual")
            || frame.has("host"))) {
      agent = arguments.subject(first);
    }
    if (!agent.named() && frame.form() == Form.ATTACK && view.is(WordClass.BEHIND, first - 2)) {
      agent = arguments.subject(verb(first)); // "mengaku bertanggung jawab atas serangan ke …"
    }
    return same(agent, to) ? new Sides(agent, Party.NOBODY) : new Sides(agent, to);
  }

  /** "Dalam surat itu, X menyatakan …". */
  private boolean within(int first) {
    return view.is(WordClass.WITHIN, first - 1);
  }

  private int verb(int before) {
    int k = before - 1;
    while (k > 0 && view.role(k) != Role.VERB) {
      k--;
    }
    return k;
  }

  private static boolean same(Party a, Party b) {
    return a.named() && a.mentions().equals(b.mentions());
  }

  /** Whose act it is: the name that follows it, adjectives between ("serangan udara terbaru X"). */
  private Party owner(int last) {
    for (int k = last + 1; k <= last + 1 + ADJECTIVES; k++) {
      if (view.role(k) == Role.MENTION) {
        return view.joined(view.mentionsIn(k).getFirst());
      }
      if (view.role(k) != Role.NOUN
          && view.role(k) != Role.DETERMINER
          && view.role(k) != Role.ADVERB
          && view.role(k) != Role.NUMBER) {
        return Party.NOBODY;
      }
    }
    return Party.NOBODY;
  }

  private Party recipient(Frame frame, int last) {
    for (String preposition : frame.recipients()) {
      Party party = slot(last, List.of(preposition));
      if (party.named()) {
        return party;
      }
    }
    return Party.NOBODY;
  }

  private Party slot(int last, List<String> prepositions) {
    return arguments.slot(last, prepositions).map(Slot::party).orElse(Party.NOBODY);
  }

  /** "serangan yang dilakukan (oleh) X", "… dilancarkan X": a light passive to the right. */
  private Party doer(int first, int last) {
    for (int k = last + 1; k < Math.min(view.size(), last + 12); k++) {
      Role role = view.role(k);
      if (role == Role.VERB) {
        return view.is(WordClass.LIGHT, k) && view.affix(Affixes.Role.PASSIVE, k)
            ? passiveAgent(k)
            : Party.NOBODY;
      }
      if (role == Role.STOP || role == Role.SUBORDINATOR || role == Role.COMMA) {
        return Party.NOBODY;
      }
    }
    return Party.NOBODY;
  }

  private Party passiveAgent(int verb) {
    if (view.role(verb + 1) == Role.MENTION) {
      return view.joined(view.mentionsIn(verb + 1).getFirst());
    }
    return arguments.slot(verb, words(WordClass.BY)).map(Slot::party).orElse(Party.NOBODY);
  }

  /** "melancarkan serangan": the light verb's subject acts. */
  Party light(int first) {
    Optional<Integer> verb = lightVerb(first);
    return verb.map(
            v -> view.affix(Affixes.Role.PASSIVE, v) ? passiveAgent(v) : arguments.subject(v))
        .orElse(Party.NOBODY);
  }

  /** "Tentara Fiji berjasa besar dalam perebutan Nadi": who had a part in it, did it. */
  private Party sharer(int first) {
    int verb = sharing(first);
    return verb < 0 ? Party.NOBODY : arguments.subject(verb);
  }

  /**
   * False where it is told now: "berjasa dalam perebutan kota itu", "melaporkan perebutan kota".
   */
  boolean given(int first) {
    return sharing(first) < 0 && !view.is(WordClass.RELATES, first - 1);
  }

  /** The verb by which somebody has a part in the act named at a token; -1 if none. */
  private int sharing(int first) {
    if (!within(first)) {
      return -1;
    }
    int k = first - 2;
    while (k > first - 2 - ADJECTIVES
        && !view.is(WordClass.SHARES, k)
        && (view.role(k) == Role.NOUN || view.role(k) == Role.ADVERB)) {
      k--;
    }
    return view.is(WordClass.SHARES, k) ? k : -1;
  }

  private Optional<Integer> lightVerb(int first) {
    for (int k = first - 1; k >= Math.max(0, first - ADJECTIVES); k--) {
      if (view.is(WordClass.LIGHT, k)) {
        return Optional.of(k);
      }
      if (view.role(k) != Role.NOUN
          && view.role(k) != Role.NUMBER
          && view.role(k) != Role.DETERMINER) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<String> words(WordClass c) {
    return view.grammar().words(c);
  }
}
