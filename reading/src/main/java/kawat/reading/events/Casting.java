package kawat.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.reading.events.Grammar.WordClass;

/** Gives the parties that stand around a trigger their parts: who acts, who is acted upon. */
final class Casting {
  /** "bertempur di pihak Eritrea": for it, not against it. */
  private static final List<Form> SENT = List.of(Form.TROOPS, Form.LABOUR, Form.AID);

  /** What is done with those who hold a land, not with those who claim it. */
  private static final List<Form> DEALING =
      List.of(Form.LABOUR, Form.AID, Form.TRADE, Form.MESSAGE, Form.ARMS);

  /** Tokens between a verb and from whom something was taken. */
  private static final int NEAR = 4;

  private final SentenceView view;
  private final Arguments arguments;
  private final Completion completion;

  Casting(SentenceView view, Arguments arguments, Completion completion) {
    this.view = view;
    this.arguments = arguments;
    this.completion = completion;
  }

  /**
   * The parties of a telling.
   *
   * @param from who acts; for a mutual act both sides
   * @param to who is acted upon
   */
  record Cast(List<Actor> from, List<Actor> to) {}

  /** Who plays which part in what a trigger at a token tells. */
  Cast of(Trigger trigger, int i, Sides sides, boolean verb) {
    Cast named = named(trigger, i, sides);
    Cast fought = wars(trigger.frame(), i, named, verb);
    Cast cast = trigger.frame().has("guest") ? guests(i, fought) : fought;
    if (trigger.frame().has("casualty") && fallen(sides.to())) {
      return new Cast(cast.to(), completion.foes().fought(cast.to()));
    }
    return together(trigger.frame())
        ? mutual(trigger.frame(), i, cast, verb)
        : completed(trigger, i, sent(trigger, i, cast), verb);
  }

  /** "300 tentara Fiji tewas": they fought, whoever killed them. */
  private boolean fallen(Party party) {
    return party.named()
        && !struck(party.last())
        && view.is(WordClass.ARMED, party.first())
        && view.mentions().get(party.mentions().getFirst()).actor().country().isPresent();
  }

  /** "Tentara Fiji tewas dalam serangan X": X struck them. */
  private boolean struck(int last) {
    for (int k = last + 1; k < last + 7; k++) {
      boolean cause = view.is(WordClass.WITHIN, k) || view.is(WordClass.REASON, k);
      if (cause && completion.strikes(k + 1)) {
        return true;
      }
    }
    return false;
  }

  /** As the sentence names them. */
  private Cast named(Trigger trigger, int i, Sides sides) {
    Frame frame = trigger.frame();
    List<Actor> acting = completion.actors(sides.from());
    List<Actor> from = frame.has("maker") ? completion.dealings().states(acting) : acting;
    List<Actor> to =
        frame.form() == Form.RECOGNITION
            ? completion.recognised(sides.to())
            : DEALING.contains(frame.form())
                ? completion.dealings().with(sides.to(), from)
                : completion.actors(sides.to());
    to.removeAll(from);
    if (frame.form() == Form.ATTACK) {
      to.removeIf(completion::sea); // "menembakkan rudal ke Laut Jepang" hits nobody
    }
    if (frame.form() == Form.DENIAL || frame.form() == Form.DOMESTIC) {
      to.removeIf(t -> Needs.own(t, from)); // "membantah negaranya mengirim …"
    }
    if (frame.has("demand") && to.stream().allMatch(t -> Needs.own(t, from))) {
      to = new ArrayList<>();
    }
    if (frame.form() == Form.SEIZURE && to.stream().allMatch(t -> t.country().isEmpty())) {
      to = to.isEmpty() ? to : completion.held(to, seized(i));
    }
    if (frame.form() == Form.MESSAGE && !frame.has("buyer")) {
      return new Cast(sender(trigger, i, from, to), to);
    }
    boolean unnamed =
        from.isEmpty() && trigger.voice() == Trigger.Voice.ACTIVE && !frame.has("subject");
    return new Cast(unnamed ? Completion.unnamed(arguments.collective(i)) : from, to);
  }

  /** "merebut Tirtasuka dari Mali", "yang direbut dari Mali", "di Mali": whose land it was. */
  private Optional<Slots.Slot> seized(int i) {
    return arguments
        .slot(i, view.grammar().words(WordClass.FROM))
        .filter(s -> s.at() - i <= NEAR)
        .or(() -> arguments.slot(i, view.grammar().words(WordClass.PLACE)));
  }

  /** "membawa surat dari X", "disampaikan X lewat surat": who wrote, not who brings it. */
  private List<Actor> sender(Trigger trigger, int i, List<Actor> from, List<Actor> to) {
    List<Actor> writer =
        trigger.voice() == Trigger.Voice.PASSIVE
            ? List.of()
            : arguments
                .slot(i, view.grammar().words(WordClass.FROM))
                .filter(s -> view.is(WordClass.LETTER, s.at() - 1))
                .map(s -> completion.actors(s.party()))
                .orElse(List.of());
    boolean other = !writer.isEmpty() && writer.stream().noneMatch(w -> Needs.own(w, to));
    if (other) {
      return writer;
    }
    boolean noun = trigger.voice() == Trigger.Voice.NOUN;
    if (from.isEmpty() && noun && !to.isEmpty()) {
      List<Actor> said = completion.actors(arguments.through(i));
      return said.isEmpty() ? completion.teller(to) : said;
    }
    return from;
  }

  /** "perang Ukraina": where it is fought; "akibat invasi Ukraina": who was invaded. */
  private Cast wars(Frame frame, int i, Cast cast, boolean verb) {
    boolean one = cast.from().size() == 1 && cast.to().isEmpty();
    if (one && frame.has("war") && !verb) {
      return new Cast(List.of(), cast.from());
    }
    return one && frame.has("invasion")
        ? new Cast(completion.invader(i, cast.from()), cast.from())
        : cast;
  }

  /** "menghadiri parade militer Mesir": the host holds it for the guest. */
  private Cast guests(int i, Cast cast) {
    List<Actor> hosts =
        cast.from().isEmpty() || !cast.to().isEmpty()
            ? List.of()
            : completion.hosts().host(i, cast.from());
    return hosts.isEmpty() ? cast : new Cast(hosts, cast.from());
  }

  private static boolean together(Frame frame) {
    boolean truce = frame.channel().filter("truce"::equals).isPresent() && frame.has("mutual");
    return frame.form().mutual() || truce;
  }

  private Cast mutual(Frame frame, int i, Cast cast, boolean verb) {
    List<Actor> all = both(cast.from(), cast.to());
    boolean alone = all.size() == 1 && all.getFirst().kind() != Actor.Kind.PLACE;
    boolean other =
        frame.has("after") || (frame.form() != Form.TREATY && frame.has("both") && !verb);
    if (alone && other) {
      all = both(all, frame.has("after") ? completion.far(i, all) : completion.partner(i, all));
    }
    if (all.size() < 2 && verb && frame.has("result")) {
      all = both(all, completion.talking(view.start(i), all));
    }
    return new Cast(all, List.of());
  }

  /** "Sekitar 900 pekerja dapat diberangkatkan": whose they are, the page said before. */
  private Cast sent(Trigger trigger, int i, Cast cast) {
    boolean open =
        cast.from().isEmpty()
            && trigger.voice() == Trigger.Voice.PASSIVE
            && trigger.frame().form() == Form.LABOUR
            && trigger.frame().has("maker");
    if (!open) {
      return cast;
    }
    return completion
        .dealings()
        .sent(trigger.frame(), i)
        .map(
            s ->
                new Cast(
                    new ArrayList<>(List.of(s.from())),
                    cast.to().isEmpty() ? completion.dealings().with(s) : cast.to()))
        .filter(c -> c.to().stream().noneMatch(t -> Needs.own(t, c.from())))
        .orElse(cast);
  }

  private Cast completed(Trigger trigger, int i, Cast cast, boolean verb) {
    Frame frame = trigger.frame();
    List<Actor> from = cast.from();
    List<Actor> to = cast.to();
    boolean fights = frame.has("war") || frame.has("each");
    if (fights && from.size() > 1 && to.isEmpty()) {
      return cast;
    }
    if (to.isEmpty() && !from.isEmpty() && frame.form() == Form.ATTACK && !frame.has("war")) {
      to = place(i, from, arguments.slot(i, view.grammar().words(WordClass.PLACE)));
    } else if (to.isEmpty() && !from.isEmpty() && frame.form() == Form.SEIZURE) {
      to = place(i, from, seized(i));
    }
    if (to.isEmpty() && verb && SENT.contains(frame.form())) {
      to = completion.dealings().goal(frame.form(), i, from);
    }
    from = from.isEmpty() && !verb && !to.isEmpty() ? completion.giver(frame, i, to) : from;
    to = to.isEmpty() && !from.isEmpty() ? completion.recipient(frame, i, from) : to;
    if (to.isEmpty()
        && !verb
        && frame.form() == Form.REQUEST
        && view.is(WordClass.TOWARDS, i - 1)) {
      to = completion.far(i, from); // "atas permintaan Chad, PBB …"
    }
    from = from.isEmpty() && verb ? there(frame, i, to) : from;
    from = from.isEmpty() ? completion.doer(frame, i, to) : from;
    to = frame.has("host") && to.isEmpty() ? completion.hosts().guests(i, from) : to;
    boolean fight = frame.form() == Form.ATTACK || frame.form() == Form.SEIZURE;
    return new Cast(from, fight ? foes(trigger, i, from, to) : to);
  }

  private List<Actor> foes(Trigger trigger, int i, List<Actor> from, List<Actor> to) {
    List<Actor> foes = completion.foes().notAlly(from, to);
    int last = i + trigger.words().size() - 1;
    boolean back = view.is(WordClass.AGAIN, last) || view.is(WordClass.AGAIN, last + 1);
    return back && foes.equals(to) ? completion.foes().takenBack(from, to) : foes;
  }

  /**
   * "Serangan Rusia menewaskan dua orang di Odesa", "merebut dua desa di Mali": whose land it is.
   */
  private List<Actor> place(int i, List<Actor> from, Optional<Slots.Slot> place) {
    return place
        .filter(s -> !view.is(WordClass.SIDE, s.at() + 1))
        .map(s -> completion.actors(s.party()))
        .orElse(List.of())
        .stream()
        .filter(a -> a.country().isPresent() && !Needs.own(a, from) && !along(i, a))
        .toList();
  }

  /** "Tentara Fiji bertempur bersama tentara Togo di Lome": Togo is no foe. */
  private boolean along(int i, Actor actor) {
    return arguments
        .slot(i, view.grammar().words(WordClass.COMPANY))
        .map(s -> completion.actors(s.party()))
        .orElse(List.of())
        .stream()
        .anyMatch(a -> Merger.sameSide(a, actor));
  }

  /** "Dua warga Fiji ditangkap di Togo", "… diusir dari Togo": whose land it is, does it. */
  private List<Actor> there(Frame frame, int i, List<Actor> to) {
    boolean expels = frame.has("expels");
    if (to.isEmpty() || !expels && frame.form() != Form.SEIZURE) {
      return List.of();
    }
    return arguments
        .slot(i, view.grammar().words(expels ? WordClass.FROM : WordClass.PLACE))
        .map(s -> completion.actors(s.party()))
        .orElse(List.of())
        .stream()
        .filter(a -> a.kind() == Actor.Kind.STATE && !Needs.own(a, to))
        .toList();
  }

  private static List<Actor> both(List<Actor> from, List<Actor> to) {
    Set<Actor> all = new LinkedHashSet<>(from);
    all.addAll(to);
    return List.copyOf(all);
  }
}
