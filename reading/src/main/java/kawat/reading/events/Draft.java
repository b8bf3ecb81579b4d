package kawat.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.Event.When;
import kawat.model.Evidence;
import kawat.model.StableId;
import kawat.reading.attribution.Attribution;
import kawat.reading.text.ReadText;

/** Writes down the event that a group of tellings tells. */
final class Draft {
  private final ReadText text;
  private final Attribution attribution;
  private final Letters letters;
  private final Codes codes;
  private final DatedPage page;
  private final Optional<Dating> dating;

  /**
   * A writer of events.
   *
   * @param page the dates with their sentences
   * @param dating weighs the day; none to take what the rules say
   */
  Draft(
      ReadText text,
      Attribution attribution,
      Letters letters,
      Codes codes,
      DatedPage page,
      Optional<Dating> dating) {
    this.page = page;
    this.dating = dating;
    this.text = text;
    this.attribution = attribution;
    this.letters = letters;
    this.codes = codes;
  }

  Event event(List<Telling> group, List<List<Telling>> all) {
    Telling head = group.getFirst();
    List<Actor> from = everybody(group, Telling::from, head.to());
    List<Actor> to = everybody(group, Telling::to, head.from());
    Optional<Spoken.Words> letter = letters.words(group);
    Chain sources = sources(head, from, to, letter);
    List<Evidence> evidence =
        group.stream().map(t -> text.evidence(t.start(), t.end())).distinct().toList();
    return new Event(
        id(group),
        head.form(),
        head.channel(),
        codes.of(head.form(), head.channel()),
        from,
        to,
        date(group, all, letter),
        group.stream().flatMap(t -> t.place().stream()).findFirst(),
        letter.isPresent() ? Status.CLAIMED : status(group, sources),
        sources,
        concerns(group, all),
        evidence,
        head.trigger().startsWith(Grounds.MARK) ? head.trigger() : "trigger:" + head.trigger());
  }

  /**
   * Everybody on one side of an act, whichever telling has him. "Putin menyurati Kim" and "surat
   * Rusia kepada Korea Utara" name four; a telling that would put whom the first one has on this
   * side on the other as well adds nobody.
   */
  private static List<Actor> everybody(
      List<Telling> group, Function<Telling, List<Actor>> side, List<Actor> opposite) {
    List<List<Actor>> all = new ArrayList<>();
    for (Telling telling : group) {
      List<Actor> here = side.apply(telling);
      boolean turned = telling != group.getFirst() && Merger.overlap(here, opposite);
      if (!turned) {
        all.add(here);
      }
    }
    return Merger.everybody(all);
  }

  private Chain sources(
      Telling head, List<Actor> from, List<Actor> to, Optional<Spoken.Words> letter) {
    List<Actor> out = new ArrayList<>(from);
    out.addAll(to);
    return letter
        .map(w -> w.quote().sources())
        .orElseGet(() -> attribution.chainFor(head.start(), head.end(), out));
  }

  private Optional<When> date(
      List<Telling> group, List<List<Telling>> all, Optional<Spoken.Words> letter) {
    Optional<When> rule = ruled(group, all, letter.flatMap(w -> letters.day(w, page)));
    return dating.isPresent() ? dating.get().of(group, all, rule) : rule;
  }

  /** The day of an event by rule: its own, that of its letter, that of another act. */
  static Optional<When> ruled(List<Telling> group, List<List<Telling>> all, Optional<When> letter) {
    return Merger.date(group).or(() -> letter).or(() -> Inheritance.date(group, all));
  }

  /** What a denial or confirmation speaks of: the last charge against its side, or act of it. */
  private static Optional<String> concerns(List<Telling> group, List<List<Telling>> all) {
    Telling head = group.getFirst();
    if (head.form() != Form.DENIAL && head.form() != Form.CONFIRMATION) {
      return Optional.empty();
    }
    return all.stream()
        .filter(g -> g.getFirst().at() < head.at() && concerned(head, g.getFirst()))
        .reduce((earlier, later) -> later)
        .map(Draft::id);
  }

  private static boolean concerned(Telling answer, Telling told) {
    return answer.form() == Form.DENIAL
        ? told.form() == Form.ACCUSATION && Merger.overlap(told.to(), answer.from())
        : !told.spoken() && Merger.overlap(told.from(), answer.from());
  }

  private static String id(List<Telling> group) {
    Telling head = group.getFirst();
    return StableId.ofItem("e", head.form(), head.at(), head.trigger(), head.from(), head.to());
  }

  /** The firmest telling counts; a report or "menurut X" over the only one makes it a claim. */
  private static Status status(List<Telling> group, Chain sources) {
    boolean dated = group.stream().anyMatch(t -> t.when().isPresent());
    boolean planned = group.stream().anyMatch(t -> !t.given() && t.status() == Status.PLANNED);
    boolean names = group.stream().allMatch(t -> t.given() || t.status() == Status.PLANNED);
    if (planned && names) {
      return Status.PLANNED; // "akan bertemu": "pertemuan itu" makes it no firmer
    }
    Status status =
        group.stream()
            .filter(t -> t.when().isPresent() || !dated || !t.form().mutual())
            .map(Telling::status)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    boolean claim =
        status == Status.ASSERTED
            && group.size() == 1
            && !group.getFirst().spoken()
            && !group.getFirst().given()
            && sources.hops().stream().anyMatch(Draft::reports);
    return claim ? Status.CLAIMED : status;
  }

  private static boolean reports(Chain.Hop hop) {
    return switch (hop.relation()) {
      case REPORTS, ACCORDING_TO, ANONYMOUS -> true;
      case RELAYS, TOLD_TO, DOCUMENT -> false;
    };
  }
}
