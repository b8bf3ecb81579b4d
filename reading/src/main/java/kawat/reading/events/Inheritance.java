package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Event.Form;
import kawat.model.Event.When;
import kawat.model.Resolution;

/** Days that an act has from another act of the same page. */
final class Inheritance {
  private static final int DAY = 10;
  private static final int MONTH = 7;

  private Inheritance() {}

  /** The date of a group that tells none itself, from the other groups. */
  static Optional<When> date(List<Telling> group, List<List<Telling>> all) {
    Telling head = group.getFirst();
    return switch (head.form()) {
      case MESSAGE -> month(answered(head, all));
      case VISIT ->
          month(with(head, all, Form.MEETING)).or(() -> month(with(head, all, Form.TREATY)));
      case CEREMONY ->
          head.channel().filter("welcome"::equals).isPresent()
              ? whole(with(head, all, Form.VISIT))
              : whole(beside(group, all));
      case MEETING ->
          head.channel().filter("reception"::equals).isPresent()
              ? whole(with(head, all, Form.VISIT))
              : whole(during(head, all).or(() -> beside(group, all)).or(() -> within(head, all)));
      case TREATY -> whole(during(head, all).or(() -> beside(group, all)));
      case PLEDGE -> whole(between(head, all));
      case CALL,
          RECOGNITION,
          AID,
          ARMS,
          TROOPS,
          LABOUR,
          TRADE,
          ATTACK,
          SEIZURE,
          WITHDRAWAL,
          SANCTION,
          THREAT,
          ACCUSATION,
          DENIAL,
          CONFIRMATION,
          REQUEST,
          REJECTION,
          DOMESTIC ->
          Optional.empty();
    };
  }

  /** A reply comes soon after the letter: its month. */
  private static Optional<When> answered(Telling reply, List<List<Telling>> all) {
    return all.stream()
        .filter(g -> g.getFirst().form() == Form.MESSAGE)
        .filter(g -> Merger.overlap(g.getFirst().from(), reply.to()))
        .filter(g -> Merger.overlap(g.getFirst().to(), reply.from()))
        .flatMap(g -> Merger.date(g).stream())
        .findFirst();
  }

  /** A traveller meets his host on the journey; he is welcomed on arrival. */
  private static Optional<When> with(Telling head, List<List<Telling>> all, Form form) {
    return all.stream()
        .filter(g -> g.getFirst().form() == form && g.getFirst() != head)
        .filter(g -> shares(head, g.getFirst()))
        .flatMap(g -> Merger.date(g).stream())
        .findFirst();
  }

  /** "… berkunjung ke Hanoi, 3-4 Mei. Di sana ia bertemu …": what was done on the journey. */
  private static Optional<When> during(Telling head, List<List<Telling>> all) {
    return all.stream()
        .filter(g -> g.getFirst().form() == Form.VISIT && g.getFirst().at() < head.at())
        .filter(g -> Merger.overlap(g.getFirst().from(), head.from()))
        .filter(g -> Merger.overlap(g.getFirst().to(), head.from()))
        .flatMap(g -> Merger.date(g).stream())
        .filter(w -> w.edtf().length() >= DAY)
        .findFirst();
  }

  /** "KTT ASEAN, 24-26 Mei … Digelar pula KTT ASEAN-Jepang": summits within a summit. */
  private static Optional<When> within(Telling head, List<List<Telling>> all) {
    return head.channel().filter("summit"::equals).isEmpty()
        ? Optional.empty()
        : all.stream()
            .filter(g -> g.getFirst().form() == Form.MEETING && g.getFirst().at() < head.at())
            .filter(g -> g.stream().anyMatch(t -> t.channel().equals(head.channel())))
            .filter(g -> shares(head, g.getFirst()))
            .flatMap(g -> Merger.date(g).stream())
            .filter(w -> w.edtf().length() >= DAY)
            .reduce((earlier, later) -> later);
  }

  /** "X dan Y bertemu setelah menyaksikan parade": the day of what the same words tell of. */
  private static Optional<When> beside(List<Telling> group, List<List<Telling>> all) {
    return all.stream()
        .filter(g -> g != group && met(g.getFirst().form()))
        .filter(g -> shares(group.getFirst(), g.getFirst()))
        .filter(g -> g.stream().anyMatch(t -> group.stream().anyMatch(x -> together(t, x))))
        .flatMap(g -> Merger.date(g).stream())
        .filter(w -> w.edtf().length() == DAY)
        .findFirst();
  }

  private static boolean met(Form form) {
    return form == Form.MEETING || form == Form.CEREMONY || form == Form.TREATY;
  }

  private static boolean together(Telling a, Telling b) {
    return a.start() < b.end() && b.start() < a.end() && a.status() == b.status();
  }

  private static boolean shares(Telling a, Telling b) {
    return b.from().stream()
        .anyMatch(
            x ->
                a.from().stream().anyMatch(y -> y.key().equals(x.key()))
                    || a.to().stream().anyMatch(y -> y.key().equals(x.key())));
  }

  /** What is promised to somebody whom one has just met was promised that day. */
  private static Optional<When> between(Telling pledge, List<List<Telling>> all) {
    return all.stream()
        .filter(g -> g.getFirst().form() == Form.MEETING)
        .filter(g -> Merger.overlap(g.getFirst().from(), pledge.from()))
        .filter(g -> Merger.overlap(g.getFirst().from(), pledge.to()))
        .flatMap(g -> Merger.date(g).stream())
        .findFirst();
  }

  private static Optional<When> month(Optional<When> day) {
    return day.filter(w -> w.edtf().length() == DAY)
        .map(w -> inherited(w.edtf().substring(0, MONTH), w));
  }

  private static Optional<When> whole(Optional<When> day) {
    return day.map(w -> inherited(w.edtf(), w));
  }

  private static When inherited(String edtf, When from) {
    return new When(edtf, Resolution.INHERITED, Optional.of(from.edtf()));
  }
}
