package kawat.weaving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import kawat.model.Block;
import kawat.model.NewsRecord;
import kawat.weaving.disagreements.Disagreements;
import kawat.weaving.merging.EventMerger;
import kawat.weaving.reuse.ReuseIndex;
import kawat.weaving.stories.StoryIndex;

/**
 * Keeps a weave while pages come and go. The weave is the one that {@link Weaving#weave} makes of
 * the same records in the order in which they came; a test holds it so. A page that comes last in
 * time changes what it touches; one that comes late takes merging and stories back to its time, and
 * what is told of earlier pages stays. What else is told is what was told the last time, save what
 * rests on pages, events or stories that came or went.
 *
 * <p>Not for use by many threads at once.
 */
public final class Loom {
  private static final int LETTERS_A_WORD = 7;

  /** Pages that came at once for which a thread of its own pays: {@value}. */
  private static final int ASIDE = 200;

  private final List<NewsRecord> pages = new ArrayList<>();
  private final Map<String, NewsRecord> byId = new LinkedHashMap<>();
  private ReuseIndex reuse = new ReuseIndex(1 << 12);
  private final EventMerger merger = new EventMerger();
  private final StoryIndex stories = new StoryIndex();
  private final Disagreements disagreements = new Disagreements();

  /** Events by the list of their reports, which stays the same object as long as it is the same. */
  private Map<List<Report>, MergedEvent> known = new IdentityHashMap<>();

  /** By date. */
  private List<MergedEvent> events = List.of();

  /** Pages, from the first, whose events are merged. */
  private int merged;

  /** An empty one. */
  public Loom() {}

  /**
   * Brings the loom to just these records and tells what they say together.
   *
   * @param records in the order in which they came, into which a new one may step anywhere; of two
   *     with one id the first counts
   */
  public Weave weave(List<NewsRecord> records) {
    Map<String, NewsRecord> wanted = new LinkedHashMap<>();
    records.forEach(r -> wanted.putIfAbsent(r.id(), r));
    List<String> gone =
        byId.entrySet().stream()
            .filter(e -> !e.getValue().equals(wanted.get(e.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    gone.forEach(this::remove);
    displaced(wanted.values()).forEach(this::remove);
    List<NewsRecord> fresh =
        wanted.values().stream().filter(r -> !byId.containsKey(r.id())).toList();
    if (byId.isEmpty()) {
      fill(fresh);
    } else {
      fresh.forEach(this::add);
    }
    return weave();
  }

  /** Pages that stand behind one that is new to the loom and of their time: it would come last. */
  private List<String> displaced(Collection<NewsRecord> wanted) {
    Set<Optional<String>> times = new HashSet<>();
    List<String> displaced = new ArrayList<>();
    for (NewsRecord page : wanted) {
      if (!byId.containsKey(page.id())) {
        times.add(PageTime.moment(page));
      } else if (!times.isEmpty() && times.contains(PageTime.moment(page))) {
        displaced.add(page.id());
      }
    }
    return displaced;
  }

  private void fill(List<NewsRecord> fresh) {
    long letters =
        fresh.stream()
            .flatMap(p -> p.article().body().stream())
            .map(Block::text)
            .mapToLong(String::length)
            .sum();
    reuse = new ReuseIndex((int) Math.clamp(letters / LETTERS_A_WORD, 1 << 12, 1 << 29));
    for (NewsRecord page : fresh.stream().sorted(PageTime.EARLIEST_FIRST).toList()) {
      stories.add(pages.size(), page);
      pages.add(page);
    }
    fresh.forEach(page -> byId.put(page.id(), page));
    reuse.append(pages);
  }

  /** Adds a page; one whose id is there already leaves all as it is. */
  public void add(NewsRecord page) {
    if (byId.putIfAbsent(page.id(), page) != null) {
      return;
    }
    int place = after(page);
    takeBack(place);
    pages.add(place, page);
    stories.add(place, page);
    reuse.add(page);
  }

  /** Where a page stands among the others: after those of the same time. */
  private int after(NewsRecord page) {
    int low = 0;
    int high = pages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (PageTime.EARLIEST_FIRST.compare(page, pages.get(middle)) < 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Takes a page out; one that is not there leaves all as it is. */
  public void remove(String id) {
    NewsRecord page = byId.remove(id);
    if (page != null) {
      int place = after(page) - 1;
      while (!pages.get(place).id().equals(id)) {
        place--;
      }
      takeBack(place);
      pages.remove(place);
      stories.remove(place);
      reuse.remove(id);
    }
  }

  private void takeBack(int place) {
    while (merged > place) {
      merger.takeBack(pages.get(--merged).id());
    }
  }

  /**
   * What the pages say together. Where many pages came, stories are told on a thread of their own
   * while copies are sought and events merged: neither needs the other.
   */
  public Weave weave() {
    boolean many = pages.size() - merged > ASIDE;
    CompletableFuture<List<Story>> stories = new CompletableFuture<>();
    Runnable telling = () -> stories.completeAsync(this.stories::stories, Runnable::run);
    if (many) {
      Thread.ofVirtual().name("stories").start(telling);
    } else {
      telling.run();
    }
    while (merged < pages.size()) {
      merger.add(pages.get(merged++));
    }
    Map<String, List<Reuse>> found = reuse.reuse();
    List<Reuse> copies =
        pages.stream().flatMap(p -> found.getOrDefault(p.id(), List.of()).stream()).toList();
    tell(merger.groups(byId, found));
    List<Story> told = stories.join();
    return new Weave(copies, events, told, disagreements.find(pages, events, told));
  }

  /** An event whose reports are those of the last time is told as then, and stays in its place. */
  private void tell(List<List<Report>> groups) {
    Map<List<Report>, MergedEvent> before = known;
    known = new IdentityHashMap<>(groups.size());
    List<MergedEvent> fresh = new ArrayList<>();
    for (List<Report> group : groups) {
      MergedEvent event = before.get(group);
      if (event == null) {
        event = Weaving.merged(group, Collections.unmodifiableMap(byId));
        fresh.add(event);
      }
      known.put(group, event);
    }
    fresh.sort(MergedEvent.BY_DATE);
    List<MergedEvent> all = new ArrayList<>(groups.size());
    int next = 0;
    for (MergedEvent event : events) {
      if (known.get(event.reports()) == event) {
        while (next < fresh.size() && MergedEvent.BY_DATE.compare(fresh.get(next), event) < 0) {
          all.add(fresh.get(next++));
        }
        all.add(event);
      }
    }
    all.addAll(fresh.subList(next, fresh.size()));
    events = List.copyOf(all);
  }
}
