package kawat.weaving.disagreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.NewsRecord;
import kawat.weaving.Disagreement;
import kawat.weaving.Disagreement.Kind;
import kawat.weaving.Disagreement.Side;
import kawat.weaving.MergedEvent;
import kawat.weaving.PageTime;
import kawat.weaving.Report;
import kawat.weaving.Story;

/** Finds where tellings of one thing differ, and where a page differs from the calendar. */
public final class Disagreements {
  /** By page; what rests on one page alone is read once, however often pages come and go. */
  private final Map<String, PageFacts> facts = new HashMap<>();

  private final Since<PageFacts> pagesSince = new Since<>();
  private final Since<MergedEvent> eventsSince = new Since<>();
  private final Since<Story> storiesSince = new Since<>();
  private final Map<MergedEvent, List<Disagreement>> tellings = new IdentityHashMap<>();
  private final WhoActed whoActed = new WhoActed();
  private final Denials denials = new Denials(facts);
  private final Ties ties = new Ties();
  private final RivalFigures rivals = new RivalFigures(ties);
  private final Quotations quotations = new Quotations();

  /** One that has seen no page. */
  public Disagreements() {}

  /**
   * Every disagreement among these pages; depends on them alone, not on those of other calls. Takes
   * time for what is another page, event or story object than in the call before.
   *
   * @param pages earliest first; those that were there before in the same order
   * @param events what they tell, merged
   * @param stories the pages by occurrence
   */
  public List<Disagreement> find(
      List<NewsRecord> pages, List<MergedEvent> events, List<Story> stories) {
    List<PageFacts> read = read(pages);
    eventsSince.look(events);
    storiesSince.look(stories);
    retie();
    eventsSince.gone().forEach(tellings::remove);
    eventsSince.fresh().forEach(e -> tellings.put(e, tellings(e)));
    List<Disagreement> found = new ArrayList<>();
    read.forEach(p -> found.addAll(p.weekdays));
    events.forEach(e -> found.addAll(tellings.getOrDefault(e, List.of())));
    found.addAll(whoActed.find(eventsSince));
    found.addAll(denials.find(eventsSince));
    found.addAll(rivals.find());
    found.addAll(quotations.find());
    return List.copyOf(found);
  }

  private List<PageFacts> read(List<NewsRecord> pages) {
    Map<String, PageFacts> before = new HashMap<>(facts);
    facts.clear();
    List<PageFacts> all = new ArrayList<>();
    for (NewsRecord page : pages) {
      PageFacts known = before.get(page.id());
      PageFacts fresh = known != null && known.page == page ? known : new PageFacts(page);
      facts.put(page.id(), fresh);
      all.add(fresh);
    }
    pagesSince.look(all);
    for (PageFacts gone : pagesSince.gone()) { // as long as it knows its place
      rivals.remove(gone);
      quotations.remove(gone);
    }
    for (int i = 0; i < all.size(); i++) {
      all.get(i).place = i;
    }
    pagesSince.fresh().forEach(quotations::put);
    return all;
  }

  private void retie() {
    Set<PageFacts> changed = new LinkedHashSet<>(pagesSince.fresh());
    for (String page : ties.update(eventsSince, storiesSince)) {
      PageFacts there = facts.get(page);
      if (there != null && changed.add(there)) {
        rivals.remove(there);
      }
    }
    changed.forEach(rivals::put);
  }

  private static List<Disagreement> tellings(MergedEvent event) {
    List<Disagreement> found = new ArrayList<>();
    Channels.differing(event).ifPresent(found::add);
    if (!goesOn(event)) {
      differing(event, Kind.PLACE, Event::place).ifPresent(found::add);
    }
    differing(event, Kind.DATE, e -> e.date().map(Event.When::edtf).filter(d -> oneDay(event, d)))
        .ifPresent(found::add);
    return List.copyOf(found);
  }

  /** Troops stand and fight in many places; only what took a day has one. */
  private static boolean goesOn(MergedEvent event) {
    return switch (event.form()) {
      case ATTACK, TROOPS, ARMS, AID, LABOUR, TRADE, SANCTION, SEIZURE, WITHDRAWAL ->
          event.dates().stream().noneMatch(d -> d.length() == PageTime.DAY_DIGITS);
      case MESSAGE,
          CALL,
          MEETING,
          VISIT,
          TREATY,
          RECOGNITION,
          THREAT,
          ACCUSATION,
          DENIAL,
          CONFIRMATION,
          PLEDGE,
          REQUEST,
          REJECTION,
          CEREMONY,
          DOMESTIC ->
          false;
    };
  }

  /** A war has many days, and pages that name two of them do not differ. */
  private static boolean oneDay(MergedEvent event, String edtf) {
    return event.form() != Event.Form.ATTACK && edtf.length() == PageTime.DAY_DIGITS;
  }

  /** One event, two values: a copied passage repeats its source's and is left out. */
  private static Optional<Disagreement> differing(
      MergedEvent event, Kind kind, Function<Event, Optional<String>> value) {
    Map<String, Side> sides = new LinkedHashMap<>();
    for (Report report : event.reports()) {
      Optional<String> told = value.apply(report.event());
      if (told.isPresent() && !report.copied() && !report.event().evidence().isEmpty()) {
        Evidence evidence = report.event().evidence().getFirst();
        sides.putIfAbsent(
            told.get(),
            new Side(
                report.page(), report.source(), told.get(), evidence, report.event().sources()));
      }
    }
    if (kind == Kind.PLACE) {
      sides
          .keySet()
          .removeIf(
              place ->
                  sides.keySet().stream().anyMatch(p -> !p.equals(place) && p.contains(place)));
    }
    return sides.size() > 1
        ? Optional.of(new Disagreement(kind, Titles.of(event), List.copyOf(sides.values())))
        : Optional.empty();
  }
}
