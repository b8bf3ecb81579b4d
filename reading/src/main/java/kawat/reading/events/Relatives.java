package kawat.reading.events;

import java.util.List;
import kawat.model.Actor;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.language.Affixes;

/** Who does what a clause with "yang" tells. */
final class Relatives {
  private static final int LONGEST_PHRASE = 9;
  private final SentenceView view;
  private final Arguments arguments;

  Relatives(SentenceView view, Arguments arguments) {
    this.view = view;
    this.arguments = arguments;
  }

  /** "kota di Mali yang diserang": the passive speaks of what stands next to it. */
  Party party(int verb, int relative) {
    int last = view.role(relative - 1) == Role.COMMA ? relative - 2 : relative - 1;
    int m = view.mentionAt(last);
    boolean passive = view.affix(Affixes.Role.PASSIVE, verb);
    if (passive && m >= 0) {
      return Joined.party(view, List.of(m));
    }
    int becomes = becomes(relative);
    if (becomes >= 0) {
      return arguments.subject(becomes, 1).with(alike(becomes, relative));
    }
    boolean place =
        last < relative - 1 && m >= 0 && view.mentions().get(m).actor().kind() == Actor.Kind.PLACE;
    Party head = place ? Party.NOBODY : arguments.head(last); // "di Yala, Thailand, yang …"
    return head.named() ? head : maker(last);
  }

  /** "… negara ketiga setelah Kuba dan Chili": who did the like before. */
  private Party alike(int becomes, int relative) {
    for (int k = becomes + 1; k < relative && view.is(WordClass.STATEHOOD, becomes + 1); k++) {
      int m = view.mentionAt(k + 1);
      if (view.is(WordClass.AFTER, k) && m >= 0) {
        return view.joined(m);
      }
    }
    return Party.NOBODY;
  }

  /** "Peru menjadi negara kedua setelah Kuba yang mengakui …": Peru recognises; -1 if none. */
  private int becomes(int relative) {
    for (int k = relative - 1; k >= 0 && relative - k < 2 * LONGEST_PHRASE; k--) {
      if (view.is(WordClass.BECOMES, k)) {
        return view.role(k + 1) == Role.NOUN ? k : -1;
      }
      if (view.role(k) == Role.VERB || view.role(k) == Role.STOP) {
        return -1;
      }
    }
    return -1;
  }

  /** "PBB mengesahkan resolusi yang mengecam …": who made the thing speaks by it. */
  private Party maker(int noun) {
    boolean made = false;
    for (int k = noun; k >= 0 && noun - k < LONGEST_PHRASE; k--) {
      made |= view.is(WordClass.MADE, k);
      if (view.role(k) == Role.VERB) {
        return made ? arguments.subject(k, 1) : Party.NOBODY;
      }
      if (view.role(k) == Role.STOP || view.role(k) == Role.SUBORDINATOR) {
        return Party.NOBODY;
      }
    }
    return Party.NOBODY;
  }
}
