package kawat.reading.events;

import java.util.List;
import kawat.model.Actor;
import kawat.reading.deciding.Clues;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;

/** What speaks for and against an act being told at an anchor. */
final class ActClues {
  private static final int WINDOW = 5;
  private static final int WORDS = 40;
  private final SentenceView view;
  private final Arguments arguments;
  private final List<Candidate> candidates;
  private final List<Anchor> anchors;

  /** Acts that the rules read in 200 words of the page. */
  private final int density;

  /** Sides that the sentence names. */
  private final int here;

  private final Modalities modalities;

  /** The token whose neighbours were asked last, and what they were. */
  private int asked = -1;

  /** The quotation that was asked last, how clues of its words begin, and the token after it. */
  private int heardFrom = -1;

  private int heardTo = -1;
  private final int[] beginnings = new int[WORDS];
  private int begun;
  private int silent;

  private int subject;

  private int object;

  ActClues(SentenceView view, List<Candidate> candidates, List<Anchor> anchors, int density) {
    this.density = density;
    this.view = view;
    this.arguments = view.arguments();
    this.candidates = candidates;
    this.anchors = anchors;
    this.here = Candidate.here(candidates);
    this.modalities = new Modalities(view);
  }

  void fill(Clues clues, Anchor anchor) {
    int form = anchor.form().ordinal();
    int kind = anchor.kind().ordinal();
    int read = anchor.read().ordinal();
    clues.add(Clue.ACT);
    clues.goOn(Clue.ACT, clues.add(Clue.ACT, form), kind);
    clues.goOn(Clue.ACT_READ, clues.add(Clue.ACT_READ, read), form);
    clues.add(Clue.ACT_READ, read, kind, anchor.hint() ? 1 : 0);
    clues.add(Clue.ACT_PAGE, read, density);
    clues.add(Clue.ACT_PAGE, read + 10, density, kind);
    clues.add(Clue.ACT_FRAME, anchor.hint() ? 1 : 0, kind, anchor.thing() ? 1 : 0);
    anchor.frame().ifPresent(f -> flags(clues, f, read));
    words(clues, anchor, form, read);
    sides(clues, anchor, form, read);
    if (anchor.kind() == Anchor.Kind.WORDS) {
      said(clues, anchor, form);
    } else {
      around(clues, anchor, form, read);
    }
  }

  private static void flags(Clues clues, Frame frame, int read) {
    clues.add(Clue.ACT_FRAME, frame.form().ordinal(), frame.channel().orElse("").hashCode());
    for (String flag : frame.flags()) {
      clues.add(Clue.ACT_FLAG, flag.hashCode(), read);
    }
  }

  private void words(Clues clues, Anchor anchor, int form, int read) {
    int name = anchor.name().hashCode();
    clues.goOn(Clue.ACT_WORD, clues.add(Clue.ACT_WORD, name, form), read + 1);
    boolean spoken = anchor.words().isPresent();
    boolean direct = anchor.words().filter(Spoken.Words::direct).isPresent();
    boolean state = Moment.speaker(anchor).flatMap(Actor::country).isPresent();
    int how = (spoken ? 1 : 0) + (direct ? 2 : 0) + (state ? 4 : 0);
    clues.add(Clue.ACT_SPOKEN, how, form);
    clues.add(Clue.ACT_SPOKEN, how, read + 10, anchor.kind().ordinal());
    clues.add(Clue.ACT_DATE, view.dates().isEmpty() ? 0 : 1, form);
    clues.add(Clue.ACT_DATE, view.dates().isEmpty() ? 0 : 1, read + 50, anchor.kind().ordinal());
    clues.add(Clue.ACT_PLACE, Math.min(6, view.sentence().paragraph()));
  }

  private void sides(Clues clues, Anchor anchor, int form, int read) {
    clues.add(Clue.ACT_SIDES, Math.min(4, here), form);
    clues.add(Clue.ACT_SIDES, Math.min(4, here), read + 50, anchor.kind().ordinal());
    int same = 0;
    int whole = 0;
    for (Anchor other : anchors) {
      same += other != anchor && other.form() == anchor.form() ? 1 : 0;
      boolean told = other != anchor && other.read() == Anchor.Read.WHOLE;
      whole += told && other.form() == anchor.form() ? 1 : 0;
      if (told && other.at() == anchor.at()) {
        clues.add(Clue.ACT_OTHERS, form + 1000, other.form().ordinal());
      }
    }
    clues.add(Clue.ACT_OTHERS, Math.min(3, same), Math.min(2, whole), read);
    clues.add(Clue.ACT_OTHERS, Math.min(2, whole), form + 100, read);
  }

  private void around(Clues clues, Anchor anchor, int form, int read) {
    int i = anchor.at();
    int last = anchor.last();
    Modality modality = modalities.of(i, voice(anchor));
    int bits =
        (modality.negated() ? 1 : 0)
            + (modality.unreal() ? 2 : 0)
            + (modality.planned() ? 4 : 0)
            + (modality.alleged() ? 8 : 0)
            + (modality.claimed() ? 16 : 0);
    clues.add(Clue.ACT_MODALITY, bits, form);
    clues.add(Clue.ACT_MODALITY, bits, read + 50);
    int before = clues.add(Clue.ACT_BEFORE, view.lower(i - 1).hashCode());
    clues.goOn(Clue.ACT_BEFORE, before, form);
    int after = clues.add(Clue.ACT_AFTER, view.lower(last + 1).hashCode());
    clues.goOn(Clue.ACT_AFTER, after, form);
    clues.add(Clue.ACT_ROLES, view.role(i - 1).ordinal(), view.role(last + 1).ordinal(), form);
    clues.add(
        Clue.ACT_ROLES,
        view.role(i - 1).ordinal() + 100,
        view.role(last + 1).ordinal(),
        anchor.kind().ordinal());
    clues.add(Clue.ACT_ROLES, view.role(last + 1).ordinal() + 200, view.role(last + 2).ordinal());
    for (int k = last + 1; k <= last + WINDOW; k++) {
      content(clues, k, form, 1);
    }
    for (int k = i - 1; k >= i - WINDOW; k--) {
      content(clues, k, form, 0);
    }
    if (asked != i * WORDS + last - i) {
      asked = i * WORDS + last - i;
      subject = party(arguments.subject(i));
      object = party(arguments.object(last, false));
    }
    clues.add(Clue.ACT_SUBJECT, subject, form);
    clues.add(Clue.ACT_OBJECT, object, form);
    clues.add(Clue.ACT_OBJECT, subject + 10, object, anchor.kind().ordinal());
    boolean pointing = view.role(last + 1) == Role.DETERMINER;
    clues.add(Clue.ACT_ROLES, pointing ? 301 : 300, anchor.kind().ordinal(), read);
    clues.add(Clue.ACT_PLACE, view.is(WordClass.TOWARDS, i - 1) ? 11 : 10, form);
  }

  private void content(Clues clues, int k, int form, int after) {
    Role role = view.role(k);
    if (role == Role.NOUN || role == Role.VERB || role == Role.NEGATION || role == Role.ADVERB) {
      int word = view.lower(k).hashCode();
      clues.goOn(Clue.ACT_NEARBY, clues.add(Clue.ACT_NEARBY, word, form), after + 1);
    }
  }

  private int party(Party party) {
    if (!party.named()) {
      return 0;
    }
    Actor actor = view.mentions().get(party.mentions().getFirst()).actor();
    return 1 + actor.kind().ordinal() * 2 + (actor.country().isPresent() ? 1 : 0);
  }

  /** The words of a quotation. */
  private void said(Clues clues, Anchor anchor, int form) {
    Spoken.Words words = anchor.words().orElseThrow();
    if (words.start() != heardFrom || words.end() != heardTo) {
      hear(words, anchor.at());
    }
    for (int i = 0; i < begun; i++) {
      clues.goOn(Clue.ACT_SAID, beginnings[i], form);
    }
    int k = silent;
    clues.add(Clue.ACT_SAID, words.direct() ? 1 : 0, form, Math.min(5, (k - anchor.at()) / 5) + 1);
    for (int b = anchor.at() - 1; b >= Math.max(0, anchor.at() - 4); b--) {
      clues.add(Clue.ACT_BEFORE, view.lower(b).hashCode(), form, 7);
    }
    for (int a = k; a < Math.min(view.size(), k + 5); a++) {
      clues.add(Clue.ACT_AFTER, view.lower(a).hashCode(), form, 7);
    }
  }

  /** Finds the words of a quotation that count, once for all forms that are asked of it. */
  private void hear(Spoken.Words words, int from) {
    heardFrom = words.start();
    heardTo = words.end();
    begun = 0;
    int k = from;
    int end = Math.min(view.size(), k + WORDS);
    for (; k < end && view.start(k) < words.end(); k++) {
      Role role = view.role(k);
      if (role != Role.MENTION && role != Role.DATE && role != Role.NUMBER && role != Role.COMMA) {
        beginnings[begun++] = Clues.begin(Clue.ACT_SAID, view.lower(k).hashCode());
      }
    }
    silent = k;
  }

  static Trigger.Voice voice(Anchor anchor) {
    return switch (anchor.kind()) {
      case ACTIVE, WORDS -> Trigger.Voice.ACTIVE;
      case PASSIVE -> Trigger.Voice.PASSIVE;
      case BARE -> Trigger.Voice.BARE;
      case NOUN -> Trigger.Voice.NOUN;
    };
  }
}
