package kawat.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.Event.When;

/** Brings together what a page tells more than once. */
final class Merger {
  /** Chars within which two halves of an act may be put together. */
  private static final int NEAR = 600;

  private final List<List<Telling>> groups = new ArrayList<>();
  private final List<Telling> halves = new ArrayList<>();
  private final String year;
  private final List<String> talk;
  private final List<String> lasting;

  private Merger(String year, List<String> talk, List<String> lasting) {
    this.year = year;
    this.talk = talk;
    this.lasting = lasting;
  }

  /**
   * Groups of tellings of one event, in the order of their first telling.
   *
   * @param year of the story, empty where unknown
   */
  static List<List<Telling>> merge(
      List<Telling> tellings, String year, List<String> talk, List<String> lasting) {
    Merger merger = new Merger(year, talk, lasting);
    for (Telling telling : tellings) {
      if (telling.whole() && !telling.open()) {
        merger.add(telling);
      }
    }
    for (Telling telling : tellings) {
      if (telling.whole() && telling.open() && !merger.attach(telling)) {
        merger.add(telling);
      }
    }
    for (Telling telling : tellings) {
      if (!telling.whole() && !merger.attach(telling)) {
        merger.halves.add(telling);
      }
    }
    merger.pair();
    merger.charges();
    merger.recognitions();
    merger.meetings();
    merger.guess();
    merger.drop();
    merger.groups.sort(Comparator.comparingInt(g -> g.getFirst().at()));
    return merger.groups;
  }

  private void add(Telling told) {
    Telling telling = talk(told);
    for (List<Telling> group : groups) {
      if (same(group, telling)) {
        group.add(telling);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(telling)));
  }

  /** Where the page tells of a telephone call, "dialog" and "pembicaraan" of the two are calls. */
  private Telling talk(Telling telling) {
    boolean talks = telling.form() == Form.MEETING && talk.contains(telling.trigger());
    boolean called =
        talks
            && groups.stream()
                .anyMatch(
                    g ->
                        g.getFirst().form() == Form.CALL
                            && Same.shared(g.getFirst().from(), telling.from()) >= 2);
    return called ? telling.as(Form.CALL) : telling;
  }

  /** "pertemuan itu", "serangan Israel": the last event told before that it may speak of. */
  private boolean attach(Telling telling) {
    List<Telling> last = null;
    for (List<Telling> group : groups) {
      if (group.getFirst().form() == telling.form()
          && fits(group, telling)
          && alike(group.getFirst(), telling)
          && (!telling.whole() || !telling.spoken() || Likeness.same(group.getFirst(), telling))) {
        last = last == null || group.getFirst().at() < telling.at() ? group : last;
      }
    }
    if (last != null) {
      last.add(telling);
    }
    return last != null;
  }

  /** What is planned is not what was done, unless a name speaks of either. */
  private static boolean alike(Telling head, Telling telling) {
    return (head.form().mutual() && head.channel().filter("reception"::equals).isEmpty())
        || telling.given()
        || !telling.whole()
        || (head.status() == Status.PLANNED) == (telling.status() == Status.PLANNED);
  }

  /** "X dituduh …" and, nearby, "tudingan Y": together Y accuses X. */
  private void pair() {
    for (Telling to : halves) {
      for (Telling from : halves) {
        boolean match =
            to.form() == from.form()
                && to.from().isEmpty()
                && from.to().isEmpty()
                && !to.to().isEmpty()
                && !from.from().isEmpty()
                && Math.abs(to.at() - from.at()) < NEAR
                && !overlap(from.from(), to.to());
        if (match) {
          add(to.parties(from.from(), to.to()));
        }
      }
    }
  }

  /** What is still without another side is aimed at whom the page lets one guess. */
  private void guess() {
    for (Telling half : halves) {
      if (half.to().isEmpty() && !half.from().isEmpty() && !half.likely().isEmpty()) {
        add(half.guessed());
      }
    }
    groups.replaceAll(Opposites::filled);
  }

  /** "Kiev membantah kabar itu. Tuduhan itu dilontarkan X": X charged the one who denied it. */
  private void charges() {
    for (Telling half : List.copyOf(halves)) {
      boolean charge =
          half.form() == Form.ACCUSATION && half.to().isEmpty() && !half.from().isEmpty();
      groups.stream()
          .map(List::getFirst)
          .filter(d -> charge && d.form() == Form.DENIAL && d.to().isEmpty())
          .filter(d -> Math.abs(d.at() - half.at()) < NEAR && !overlap(d.from(), half.from()))
          .findFirst()
          .ifPresent(d -> charge(half, d));
    }
  }

  private void charge(Telling half, Telling denial) {
    groups.stream()
        .filter(g -> g.getFirst() == denial)
        .forEach(g -> g.set(0, denial.parties(denial.from(), half.from())));
    add(half.parties(half.from(), denial.from()));
  }

  /** "pengakuan Suriah" where others are told to recognise the same. */
  private void recognitions() {
    for (Telling half : halves) {
      Optional<List<Telling>> other =
          groups.stream()
              .filter(g -> g.getFirst().form() == Form.RECOGNITION)
              .filter(g -> half.form() == Form.RECOGNITION && !half.from().isEmpty())
              .findFirst();
      other.ifPresent(g -> add(half.parties(half.from(), g.getFirst().to())));
    }
  }

  /** "Pertemuan ini" after the signing of a treaty: they met to sign it. */
  private void meetings() {
    for (Telling half : halves) {
      if (half.form() == Form.MEETING && half.from().isEmpty()) {
        groups.stream()
            .filter(g -> g.getFirst().form() == Form.TREATY && g.getFirst().at() < half.at())
            .filter(g -> g.getFirst().from().size() >= 2)
            .findFirst()
            .ifPresent(g -> add(half.parties(g.getFirst().from(), List.of()).on(date(g))));
        return;
      }
    }
  }

  /** A promise or a compliment made in a letter or on the telephone is no event of its own. */
  private void drop() {
    groups.removeIf(g -> Exchanges.confirms(g.getFirst()) && !concerned(g.getFirst()));
    groups.removeIf(
        g ->
            (g.getFirst().form() == Form.PLEDGE || Exchanges.greeting(g.getFirst()))
                && groups.stream().anyMatch(o -> Exchanges.holds(o, g)));
  }

  /** Only the party concerned confirms: one that the page tells to have done something. */
  private boolean concerned(Telling confirmation) {
    return groups.stream()
        .map(List::getFirst)
        .filter(t -> !t.spoken() && t.form() != Form.DOMESTIC && t.form() != Form.CEREMONY)
        .anyMatch(t -> overlap(t.from(), confirmation.from()));
  }

  private static boolean fits(List<Telling> group, Telling telling) {
    Telling head = group.getFirst();
    return (telling.from().isEmpty() || overlap(head.from(), telling.from()))
        && (telling.to().isEmpty() || overlap(head.to(), telling.to()))
        && Bounds.meet(date(group), telling.when());
  }

  private boolean same(List<Telling> group, Telling telling) {
    Telling head = group.getFirst();
    return head.form() == telling.form()
        && sidesMeet(head, telling)
        && !(telling.spoken() && Same.apart(head.from(), telling.from()))
        && (mutual(head, telling)
            || (head.status() == Status.PLANNED) == (telling.status() == Status.PLANNED))
        && Bounds.meet(date(group), telling.when())
        && !(head.form() == Form.ATTACK && Same.ongoing(group, telling, lasting))
        && !background(date(group), telling.when())
        && !background(telling.when(), date(group));
  }

  /** What was agreed on is met for; a welcome is not the summit that the guest came for. */
  private static boolean mutual(Telling a, Telling b) {
    boolean welcome = a.channel().filter("reception"::equals).isPresent();
    return a.form().mutual() && welcome == b.channel().filter("reception"::equals).isPresent();
  }

  private boolean sidesMeet(Telling a, Telling b) {
    if (a.form() == Form.TRADE && !(a.trigger().equals(b.trigger()))) {
      return false;
    }
    if (a.form() == Form.DOMESTIC && !Likeness.same(a, b)) {
      return false; // what a state does at home is many things
    }
    if (a.form() == Form.WITHDRAWAL && Truces.are(a, b)) {
      return overlap(a.from(), b.from()) || Truces.between(groups, a.from(), b.from());
    }
    if (a.form() == Form.MEETING) {
      // "bertemu Xi" and "bertemu Putin": Kim alone in both makes them no one meeting
      int one = Same.sides(a.from());
      int other = Same.sides(b.from());
      boolean fits = one == other || Math.min(one, other) < 2; // a third makes it another meeting
      return fits
          && Same.shared(a.from(), b.from())
              >= Math.min(2, Math.min(a.from().size(), b.from().size()));
    }
    return overlap(a.from(), b.from()) && (overlap(a.to(), b.to()));
  }

  /** What another year had is not what is told without a date. */
  private boolean background(Optional<When> undated, Optional<When> dated) {
    return undated.isEmpty()
        && dated.isPresent()
        && !year.isEmpty()
        && !dated.get().edtf().startsWith(year);
  }

  static boolean overlap(List<Actor> a, List<Actor> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return true;
    }
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> sameSide(x, y)));
  }

  static boolean sameSide(Actor a, Actor b) {
    boolean group = a.kind() == Actor.Kind.GROUP || b.kind() == Actor.Kind.GROUP;
    return a.key().equals(b.key())
        || (group && (a.name().endsWith(" " + b.name()) || b.name().endsWith(" " + a.name())))
        || (!group && a.country().isPresent() && a.country().equals(b.country()));
  }

  /** The most exact date that any telling has. */
  static Optional<When> date(List<Telling> group) {
    return group.stream()
        .flatMap(t -> t.when().stream())
        .max(Comparator.comparingInt(w -> w.edtf().contains("/") ? 8 : w.edtf().length()));
  }

  /** Everybody named on one side in any telling; a state gives way to the person acting for it. */
  static List<Actor> everybody(List<List<Actor>> sides) {
    List<Actor> named = sides.stream().flatMap(List::stream).toList();
    Set<String> keys = new HashSet<>();
    List<Actor> all = new ArrayList<>();
    for (Actor actor : named) {
      boolean stands =
          actor.kind() == Actor.Kind.STATE
              && named.stream()
                  .anyMatch(
                      x -> x.kind() == Actor.Kind.PERSON && x.country().equals(actor.country()));
      if (!stands && keys.add(actor.key())) {
        all.add(actor);
      }
    }
    return all;
  }
}
