package kawat.reading.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Event.Form;
import kawat.reading.events.Anchor.Kind;
import kawat.reading.events.SentenceView.Role;

/** Finds every word of a sentence that may tell of an event, whether rules made something of it. */
final class Anchors {
  /** What is done by words alone. */
  private static final Set<Form> BY_WORDS =
      EnumSet.of(
          Form.ACCUSATION, Form.REQUEST, Form.PLEDGE, Form.REJECTION, Form.THREAT, Form.DENIAL);

  /** Tokens before and after a verb among which the thing that it needs may stand. */
  private static final int BEFORE = 8;

  private static final int AFTER = 12;

  private final TriggerLexicon lexicon;
  private final TriggerLexicon hints;
  private final SentenceView view;
  private final Spoken spoken;
  private final List<Telling> told;
  private final boolean quoted;
  private final List<Anchor> found = new ArrayList<>();

  /** Tokens with which a thing that some verb needs may begin: few or none. */
  private final BitSet things;

  /**
   * @param lexicon what the rules know
   * @param hints words that may tell, which no rule reads
   * @param told what the rules read in the sentence
   */
  Anchors(
      TriggerLexicon lexicon,
      TriggerLexicon hints,
      SentenceView view,
      Spoken spoken,
      List<Telling> told) {
    this.lexicon = lexicon;
    this.hints = hints;
    this.view = view;
    this.spoken = spoken;
    this.told = told;
    this.things = lexicon.things(view.tokens());
    this.quoted = !spoken.within(view.sentence().start(), view.sentence().end()).isEmpty();
  }

  List<Anchor> find() {
    for (int i = first(0); i < view.size(); i = first(i + 1)) {
      TriggerLexicon.Triggers known = lexicon.of(view.token(i));
      TriggerLexicon.Triggers hinted = hints.of(view.token(i));
      if (view.role(i) != Role.MENTION || !view.oneMention(i)) {
        Map<Form, Anchor> here = new EnumMap<>(Form.class);
        at(i, known, false, here);
        at(i, hinted, true, here);
        found.addAll(here.values());
      }
    }
    int start = view.sentence().start();
    for (Spoken.Words words : spoken.within(start, view.sentence().end())) {
      if (words.start() >= start && words.speaker().isPresent()) {
        int first = view.tokenAt(words.start());
        BY_WORDS.forEach(form -> found.add(whole(words, first, form)));
      }
    }
    return found;
  }

  /** The first token from one on that rules or hints know. */
  private int first(int from) {
    return Math.min(lexicon.telling(view.tokens(), from), hints.telling(view.tokens(), from));
  }

  private static Anchor whole(Spoken.Words words, int first, Form form) {
    return new Anchor(
        first,
        first,
        form,
        Kind.WORDS,
        Optional.empty(),
        "",
        true,
        false,
        Optional.of(words),
        List.of());
  }

  private void at(int i, TriggerLexicon.Triggers triggers, boolean hint, Map<Form, Anchor> into) {
    for (Trigger trigger : triggers.triggers()) {
      add(trigger, i, hint, into);
    }
    for (Trigger trigger : triggers.bare()) {
      add(trigger, i, hint, into);
    }
  }

  private void add(Trigger trigger, int i, boolean hint, Map<Form, Anchor> into) {
    int length = trigger.words().size();
    if (length > 1 && !view.phraseAt(i, trigger.words())) {
      return;
    }
    Frame frame = trigger.frame();
    Anchor there = into.get(frame.form());
    if (there != null && (there.hint() != hint || there.thing())) {
      return;
    }
    boolean thing = !frame.needs().isEmpty() && near(frame, i);
    boolean better = there == null || (thing && length >= span(there));
    if (!better || (!frame.needs().isEmpty() && !thing)) {
      return;
    }
    List<Telling> read = told.isEmpty() ? List.of() : read(frame.form(), view.start(i));
    into.put(
        frame.form(),
        new Anchor(
            i,
            i + length - 1,
            frame.form(),
            kind(trigger),
            Optional.of(frame),
            trigger.name(),
            hint,
            thing,
            quoted ? spoken.at(view.start(i)) : Optional.empty(),
            read));
  }

  private List<Telling> read(Form form, int at) {
    List<Telling> here = new ArrayList<>();
    for (Telling t : told) {
      if (t.form() == form && t.at() == at) {
        here.add(t);
      }
    }
    return here;
  }

  private static int span(Anchor anchor) {
    return anchor.last() - anchor.at() + 1;
  }

  private static Kind kind(Trigger trigger) {
    return switch (trigger.voice()) {
      case ACTIVE -> Kind.ACTIVE;
      case PASSIVE -> Kind.PASSIVE;
      case BARE -> Kind.BARE;
      case NOUN -> Kind.NOUN;
    };
  }

  private boolean near(Frame frame, int i) {
    for (int k = things.nextSetBit(Math.max(0, i - BEFORE));
        k >= 0 && k < i + AFTER;
        k = things.nextSetBit(k + 1)) {
      for (List<String> phrase : frame.needs().getOrDefault(view.lower(k), List.of())) {
        if (view.phraseAt(k, phrase)) {
          return true;
        }
      }
    }
    return false;
  }
}
