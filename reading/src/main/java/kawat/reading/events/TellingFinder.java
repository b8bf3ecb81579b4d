package kawat.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.reading.events.SentenceView.Role;

/** Finds what one sentence tells. */
final class TellingFinder {
  private final TriggerLexicon lexicon;
  private final SentenceView view;
  private final Arguments arguments;
  private final Objects objects;
  private final VerbFrames verbs;
  private final NounFrames nouns;
  private final Completion completion;
  private final List<Telling> found = new ArrayList<>();

  /** Verb and thing that already told something: one act is told once. */
  private final Set<Long> taken = new HashSet<>();

  TellingFinder(TriggerLexicon lexicon, States states, SentenceView view, Context context) {
    this.lexicon = lexicon;
    this.view = view;
    this.completion = new Completion(view, states, context, lexicon);
    this.arguments = new Arguments(view);
    this.objects = new Objects(view);
    this.verbs = new VerbFrames(view, arguments, objects);
    this.nouns = new NounFrames(view, arguments);
  }

  List<Telling> find() {
    int nounEnd = 0;
    for (int i = 0; i < view.size(); i++) {
      if (view.role(i) == Role.MENTION
          && view.mentionsIn(i).size() == 1
          && !view.lower(i).equals("roket-roket")) {
        continue;
      }
      String word = view.lower(i);
      nounEnd = at(i, word, false, nounEnd);
      if (word.endsWith("nya") && word.length() > 6) {
        nounEnd = at(i, word.substring(0, word.length() - 3), true, nounEnd);
      }
    }
    return found;
  }

  /** Reads the triggers that begin at a token; the end of the longest noun among them. */
  private int at(int i, String word, boolean suffixed, int nounEnd) {
    int end = nounEnd;
    int longest = 0;
    for (Trigger trigger : lexicon.startingWith(word)) {
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
      } else if (!suffixed) {
        verb(trigger, i);
      }
    }
    return end;
  }

  private void verb(Trigger trigger, int i) {
    Modality modality = Modality.of(view, i, trigger.voice());
    if (!modality.real() && !(modality.negated() && trigger.frame().form() == Form.REJECTION)) {
      return;
    }
    for (VerbFrames.Read read : verbs.read(trigger, i)) {
      int thing = read.thing() < 0 ? i : read.thing();
      if (taken.add(
          ((long) i << 32)
              | thing
              | (read.thing() < 0 ? (long) trigger.frame().order() << 20 : 0))) {
        tell(trigger, i, read.sides(), modality, true);
      }
    }
  }

  private void noun(Trigger trigger, int i, boolean suffixed) {
    Modality modality = Modality.of(view, i, Trigger.Voice.NOUN);
    if (!modality.real()) {
      return;
    }
    Sides sides = nouns.read(trigger, i, suffixed);
    tell(trigger, i, sides, modality, false);
  }

  private void tell(Trigger trigger, int i, Sides sides, Modality modality, boolean verb) {
    Frame frame = trigger.frame();
    List<Actor> from = completion.actors(sides.from());
    List<Actor> to = completion.actors(sides.to());
    to.removeAll(from);
    if (from.isEmpty() && trigger.voice() == Trigger.Voice.ACTIVE) {
      from = Completion.unnamed(arguments.collective(i));
    }
    if (frame.form().mutual()) {
      from = both(from, to);
      to = List.of();
      if (from.size() == 1 && frame.has("both") && !verb) {
        from = both(from, completion.partner(i, from));
      }
    } else {
      to = to.isEmpty() && !from.isEmpty() ? completion.recipient(frame, i, from) : to;
      from = from.isEmpty() ? completion.doer(frame, to) : from;
    }
    boolean whole = Needs.met(trigger, from, to, view);
    if (!whole && verb) {
      return;
    }
    Telling telling =
        new Telling(
            frame.form(),
            frame.channel(),
            from,
            to,
            EventDates.near(view, i),
            Setting.of(view, i),
            modality.status(),
            start(i, sides),
            end(i, sides),
            view.start(i),
            trigger.name(),
            whole);
    add(frame, telling, sides);
  }

  private void add(Frame frame, Telling telling, Sides sides) {
    if (frame.has("war") && !sides.to().named() && telling.from().size() >= 2) {
      List<Actor> one = telling.from().subList(0, 1);
      List<Actor> other = telling.from().subList(1, 2);
      found.add(telling.parties(one, other));
      found.add(telling.parties(other, one));
    } else if (frame.has("recip")) {
      List<Actor> one = telling.from().subList(0, 1);
      List<Actor> other =
          telling.to().isEmpty() ? telling.from().subList(1, telling.from().size()) : telling.to();
      if (!other.isEmpty()) {
        found.add(telling.parties(one, other));
        found.add(telling.parties(other, one));
      }
    } else {
      found.add(telling);
    }
  }

  private static List<Actor> both(List<Actor> from, List<Actor> to) {
    Set<Actor> all = new LinkedHashSet<>(from);
    all.addAll(to);
    return List.copyOf(all);
  }

  /** From the acting party, or the clause's edge, to the end of the clause. */
  private int start(int i, Sides sides) {
    int k = i;
    while (k > 0 && view.role(k - 1) != Role.STOP && view.role(k - 1) != Role.COMMA) {
      k--;
    }
    int first = earliest(k, sides);
    return view.start(Math.min(k, first));
  }

  private static int earliest(int k, Sides sides) {
    int first = sides.from().named() ? Math.min(k, sides.from().first()) : k;
    return sides.to().named() ? Math.min(first, sides.to().first()) : first;
  }

  private int end(int i, Sides sides) {
    int last = Math.max(i, Math.max(sides.from().last(), sides.to().last()));
    int k = last;
    while (k + 1 < view.size() && view.role(k + 1) != Role.COMMA && view.role(k + 1) != Role.STOP) {
      k++;
    }
    return view.end(k);
  }
}
