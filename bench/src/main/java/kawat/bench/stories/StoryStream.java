package kawat.bench.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kawat.app.pages.PageFiles;
import kawat.app.pages.PageReader;
import kawat.bench.newsroom.Newsroom;
import kawat.bench.newsroom.PrintedPage;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages in the order of their time with the story that each tells.
 *
 * @param pages earliest first
 * @param truth name of the story by id of the page
 */
record StoryStream(List<NewsRecord> pages, Map<String, String> truth) {
  /**
   * A stream of invented news, each page read as any other.
   *
   * @param pagesADay how dense
   */
  static StoryStream invented(long seed, int pages, int pagesADay) {
    PageReader reader = new PageReader();
    List<PrintedPage> printed = Newsroom.print(seed, pages, pagesADay);
    List<NewsRecord> read = printed.parallelStream().map(p -> reader.read(p.html())).toList();
    Map<String, String> truth = new HashMap<>();
    for (int i = 0; i < printed.size(); i++) {
      truth.put(read.get(i).id(), "invented " + printed.get(i).story());
    }
    return new StoryStream(read, truth).inOrder();
  }

  /** The example pages with their gold. */
  static StoryStream examples(Path folder) throws IOException {
    return annotated(folder.resolve("pages"), stories(folder.resolve("gold/story.json")));
  }

  /** Pages of a folder with the stories that a {@code story.json} tells. */
  static List<List<String>> stories(Path gold) throws IOException {
    List<List<String>> stories = new ArrayList<>();
    JsonMapper.shared()
        .readTree(Files.readString(gold))
        .required("stories")
        .forEach(s -> stories.add(s.valueStream().map(JsonNode::stringValue).toList()));
    return stories;
  }

  /**
   * Pages of a folder; one that no story names tells one of its own.
   *
   * @param stories names of pages, as they begin
   */
  static StoryStream annotated(Path folder, List<List<String>> stories) {
    PageReader reader = new PageReader();
    List<NewsRecord> read = new ArrayList<>();
    Map<String, String> truth = new HashMap<>();
    for (String file :
        PageFiles.find(
            List.of(folder.toString()),
            e -> {
              throw e;
            })) {
      String name = Path.of(file).getFileName().toString();
      NewsRecord page = reader.read(PageFiles.load(file));
      read.add(page);
      String story = name;
      for (List<String> pages : stories) {
        if (pages.stream().anyMatch(p -> name.startsWith(p + ".") || name.startsWith(p + "_"))) {
          story = pages.getFirst();
        }
      }
      truth.put(page.id(), story);
    }
    return new StoryStream(read, truth).inOrder();
  }

  /** The same pages, with stories that turn out to be one. */
  StoryStream joined(List<List<String>> stories) {
    Map<String, String> joined = new HashMap<>(truth);
    joined.replaceAll(
        (_, story) ->
            stories.stream()
                .filter(s -> s.contains(story))
                .findFirst()
                .map(List::getFirst)
                .orElse(story));
    return new StoryStream(pages, joined);
  }

  StoryStream with(StoryStream other) {
    List<NewsRecord> all = new ArrayList<>(pages);
    all.addAll(other.pages);
    Map<String, String> both = new HashMap<>(truth);
    both.putAll(other.truth);
    return new StoryStream(all, both).inOrder();
  }

  private StoryStream inOrder() {
    Comparator<NewsRecord> order = PageTime.EARLIEST_FIRST.thenComparing(NewsRecord::id);
    return new StoryStream(pages.stream().sorted(order).toList(), truth);
  }
}
