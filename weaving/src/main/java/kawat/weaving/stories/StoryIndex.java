package kawat.weaving.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;
import kawat.weaving.Story;

/**
 * Groups pages by the occurrence that they tell, as a stream in the order of their time: each page
 * joins a story of the last weeks or opens one. A page that comes late, or goes, takes the stream
 * back to its time; what came before stays as it was.
 */
public final class StoryIndex {
  private final List<NewsRecord> pages = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final Map<List<String>, Story> told = new HashMap<>();
  private final int takenBack;
  private Window window;
  private Membership membership = new Membership();

  /** Number of pages that the window, and so memory beside the pages, has seen last. */
  private int arrived;

  /** An empty one. */
  public StoryIndex() {
    this(Window.TAKEN_BACK);
  }

  /**
   * @param takenBack how many of the latest pages the window can take back
   */
  StoryIndex(int takenBack) {
    this.takenBack = takenBack;
    this.window = new Window(takenBack);
  }

  /** Puts a page in at its place in the order of time. */
  public void add(int place, NewsRecord page) {
    takeBack(place);
    pages.add(place, page);
  }

  /** Takes the page at a place out. */
  public void remove(int place) {
    takeBack(place);
    pages.remove(place);
  }

  private void takeBack(int place) {
    if (place < steps.size()) {
      steps.subList(place, steps.size()).clear();
    }
  }

  /** The stories, by their first page's time. */
  public List<Story> stories() {
    goBack();
    Decision decision = new Decision(window, membership);
    for (int i = steps.size(); i < pages.size(); i++) {
      Witness witness = window.arrive(pages.get(i), i);
      Step step = decision.decide(witness);
      steps.add(step);
      membership.take(step);
      window.remember(witness);
    }
    arrived = steps.size();
    return told();
  }

  /** Brings window and membership to the state in which the next page is decided. */
  private void goBack() {
    if (arrived == steps.size()) {
      return;
    }
    while (arrived > steps.size() && window.takeBack()) {
      arrived--;
    }
    if (arrived > steps.size()) {
      rewind();
    }
    membership = new Membership();
    steps.forEach(membership::take);
  }

  private void rewind() {
    window = new Window(takenBack);
    for (int i = start(); i < steps.size(); i++) {
      window.remember(window.arrive(pages.get(i), i));
    }
    window.settle();
  }

  /** The weights of a window's first pages rest on the window before. */
  private int start() {
    Optional<LocalDate> day = Optional.empty();
    for (int i = steps.size() - 1; i >= 0; i--) {
      Optional<LocalDate> own = PageTime.day(pages.get(i));
      if (day.isEmpty()) {
        day = own.map(d -> d.minusDays(2 * Window.DAYS + 1));
      } else if (own.isPresent() && own.get().isBefore(day.get())) {
        return i + 1;
      }
    }
    return 0;
  }

  private List<Story> told() {
    Map<List<String>, Story> before = new HashMap<>(told);
    told.clear();
    List<Story> stories = new ArrayList<>();
    for (List<Integer> members : membership.stories().values()) {
      if (!members.isEmpty()) {
        List<NewsRecord> records = members.stream().map(pages::get).toList();
        List<String> ids = records.stream().map(NewsRecord::id).toList();
        Story known = before.get(ids);
        Story story = known == null ? StoryTeller.of(records) : known;
        told.put(ids, story);
        stories.add(story);
      }
    }
    return stories;
  }
}
