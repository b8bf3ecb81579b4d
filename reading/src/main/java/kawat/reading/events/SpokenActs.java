package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;

/** What a speaker does by the words he is quoted with: asks, accuses, threatens. */
final class SpokenActs {
  private static final int FARTHEST = 6;
  private final SentenceView view;
  private final Arguments arguments;
  private final Completion completion;
  private final Spoken spoken;
  private final Context context;
  private final List<Telling> found = new ArrayList<>();

  SpokenActs(SentenceView view, Completion completion, Spoken spoken, Context context) {
    this.context = context;
    this.view = view;
    this.arguments = view.arguments();
    this.completion = completion;
    this.spoken = spoken;
  }

  List<Telling> find() {
    for (int i = 0; i < view.size(); i++) {
      Optional<Form> form = form(i);
      if (form.isPresent()) {
        int at = i;
        spoken.at(view.start(i)).ifPresent(w -> tell(form.get(), at, w));
      }
    }
    return found;
  }

  private Optional<Form> form(int i) {
    if (view.is(WordClass.OBLIGATION, i)) {
      return Optional.of(Form.REQUEST);
    }
    if (view.is(WordClass.BLAME, i) || (view.is(WordClass.COPULA, i) && insulted(i))) {
      return Optional.of(Form.ACCUSATION);
    }
    return view.is(WordClass.MENACE, i) && announced(i)
        ? Optional.of(Form.THREAT)
        : Optional.empty();
  }

  /** "X adalah organisasi teroris". */
  private boolean insulted(int copula) {
    for (int k = copula + 1; k < copula + FARTHEST; k++) {
      if (view.is(WordClass.INSULT, k)) {
        return true;
      }
      if (view.role(k) == Role.STOP || view.role(k) == Role.COMMA) {
        return false;
      }
    }
    return false;
  }

  /** "akan membalas", "tidak akan membiarkan". */
  private boolean announced(int verb) {
    for (int k = verb - 1; k >= Math.max(0, verb - 4); k--) {
      if (view.is(WordClass.FUTURE, k)) {
        return true;
      }
    }
    return false;
  }

  private void tell(Form form, int i, Spoken.Words words) {
    words.speaker().filter(s -> s.country().isPresent()).ifPresent(s -> tell(form, i, s, words));
  }

  /** "Kami akan membalas": whom he names, else whom his side was last at odds with. */
  private List<Actor> threatened(int i, List<Actor> from) {
    List<Actor> named = completion.far(i, from);
    return named.isEmpty() ? completion.foes().opponent(from) : named;
  }

  private void tell(Form form, int i, Actor speaker, Spoken.Words words) {
    List<Actor> subject = completion.actors(arguments.subject(i));
    boolean own = subject.stream().allMatch(s -> Merger.sameSide(s, speaker));
    List<Actor> from = List.of(speaker);
    List<Actor> to = form == Form.THREAT ? threatened(i, from) : subject;
    boolean fits = form == Form.THREAT ? own : !own;
    if (!fits || to.isEmpty() || subject.isEmpty()) {
      return;
    }
    Stretch stretch = Stretch.around(view, i, i, i);
    found.add(
        new Telling(
            form,
            Optional.empty(),
            from,
            to,
            EventDates.outside(view, words.start(), words.end())
                .or(() -> context.day(speaker, view.sentence().start())),
            Optional.empty(),
            Status.ASSERTED,
            stretch.start(),
            stretch.end(),
            view.start(i),
            "spoken " + view.lower(i),
            true,
            false,
            stretch.words(),
            List.of()));
  }
}
