package kawat.app.woven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.EventSummary;
import kawat.desk.Neighbourhood;
import kawat.desk.PageSummary;
import kawat.desk.Slice;
import kawat.desk.StoredStory;
import kawat.desk.Window;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.weaving.MergedEvent;
import kawat.weaving.Story;
import kawat.weaving.Weave;
import kawat.weaving.novelty.Novelty;
import kawat.weaving.novelty.PageNews;
import kawat.weaving.relations.Grain;
import kawat.weaving.relations.Relation;
import kawat.weaving.relations.Side;

/** The weave that a desk has stored, as the functions over weaves want it. */
public final class DeskWeave {
  private DeskWeave() {}

  /** All of it; held in memory at once. */
  public static Weave of(Desk desk) {
    List<Story> stories = desk.stories().stream().map(DeskWeave::story).toList();
    return new Weave(desk.reuse(), events(desk, EventFilter.ALL), stories, desk.disagreements());
  }

  private static Story story(StoredStory story) {
    return new Story(story.title(), story.pages().stream().map(PageSummary::id).toList());
  }

  /** Every merged event that the filter lets pass, with its reports. */
  public static List<MergedEvent> events(Desk desk, EventFilter filter) {
    List<MergedEvent> events = new ArrayList<>();
    Slice<EventSummary> part;
    do {
      part = desk.events(filter, new Window(events.size(), Window.MOST));
      part.items().forEach(e -> events.add(desk.event(e.id())));
    } while (!part.items().isEmpty() && events.size() < part.total());
    return events;
  }

  /**
   * How two sides stand to each other.
   *
   * @param from first day, EDTF
   * @param to last day, EDTF
   * @throws kawat.model.KawatException NOT_FOUND where no page names one of the two; BAD_QUERY
   *     where the two are one or a day can't be understood
   */
  public static Relation relation(
      Desk desk, Side a, Side b, Grain grain, Optional<String> from, Optional<String> to) {
    if (a.equals(b)) {
      throw new KawatException(
          ErrorCode.BAD_QUERY, "%s twice; name two different sides".formatted(a.key()), "");
    }
    Known.check(desk, a.key());
    Known.check(desk, b.key());
    EventFilter both = EventFilter.ALL.actors(a.key(), b.key());
    EventFilter since = from.map(both::from).orElse(both);
    return relation(desk, a, b, grain, to.map(since::to).orElse(since));
  }

  private static Relation relation(Desk desk, Side a, Side b, Grain grain, EventFilter shown) {
    EventFilter both = EventFilter.ALL.actors(a.key(), b.key());
    List<MergedEvent> told = events(desk, both);
    return Relation.of(told, shown.equals(both) ? told : events(desk, shown), a, b, grain);
  }

  /**
   * What a page adds to the earlier ones of its desk; reads only those near to it.
   *
   * @throws kawat.model.KawatException NOT_FOUND
   */
  public static PageNews news(Desk desk, String page) {
    String id = desk.summary(page).id();
    Neighbourhood near = desk.neighbourhood(id);
    Weave part = new Weave(desk.reuse(id), near.events(), List.of(), desk.disagreements(id));
    return Novelty.of(near.records(), part, id).heldAgainst(near.earlier());
  }
}
