package kawat.weaving.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which pages make which story, as steps are taken. A story goes by its first page's number. */
final class Membership {
  private final Map<Integer, List<Integer>> stories = new TreeMap<>();
  private final List<Integer> storyOf = new ArrayList<>();

  void take(Step step) {
    storyOf.add(step.story());
    stories.computeIfAbsent(step.story(), _ -> new ArrayList<>()).add(step.page());
    for (int other : step.merged()) {
      move(pages(other), step.story());
      stories.remove(other);
    }
    if (!step.split().isEmpty()) {
      int from = storyOf.get(step.split().getFirst());
      stories.getOrDefault(from, new ArrayList<>()).removeAll(step.split());
      move(step.split(), step.split().getFirst());
    }
  }

  private void move(List<Integer> pages, int story) {
    List<Integer> all = stories.computeIfAbsent(story, _ -> new ArrayList<>());
    for (int page : pages) {
      storyOf.set(page, story);
      all.add(page);
    }
    all.sort(null);
  }

  int story(int page) {
    return storyOf.get(page);
  }

  /** The pages of a story, earliest first. */
  List<Integer> pages(int story) {
    return stories.getOrDefault(story, List.of());
  }

  /** All stories, by their first page. */
  Map<Integer, List<Integer>> stories() {
    return stories;
  }
}
