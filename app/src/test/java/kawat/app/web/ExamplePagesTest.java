package kawat.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kawat.app.Desks;
import kawat.desk.Desk;
import kawat.desk.WritableDesk;
import kawat.desk.folder.DeskFolder;
import kawat.model.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows every link of a desk made of the project's example pages. */
@Tag("slow")
class ExamplePagesTest {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
  private static final Pattern ANCHOR = Pattern.compile("\\bid=\"([^\"]+)\"");

  private static Desk desk;
  private static WebServer server;
  private static Browser browser;

  /** What was found at each path: the page's text; empty for what is no page. */
  private final Map<String, String> seen = new TreeMap<>();

  private final List<String> broken = new ArrayList<>();

  @BeforeAll
  static void serve(@TempDir Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../examples/pages"))) {
      for (Path file : files.sorted().toList()) {
        pages.add(Page.of("examples/pages/" + file.getFileName(), Files.readAllBytes(file)));
      }
    }
    try (WritableDesk writable =
        DeskFolder.openOrCreate(folder.resolve("meja"), Desks.analysis())) {
      writable.add(pages.iterator(), added -> {});
    }
    desk = DeskFolder.open(folder.resolve("meja"));
    server = WebServer.start(desk, WebSettings.DEFAULT.port(0));
    browser = new Browser(server.address());
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
    desk.close();
  }

  @Test
  void leadsNowhereThatIsMissing() {
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    Set<String> links = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      String path = open.remove();
      for (String link : links(path)) {
        String target = link.startsWith("#") ? path + link : link;
        String page = target.replaceFirst("#.*", "");
        if (links.add(target) && wanted(page) && !seen.containsKey(page) && !open.contains(page)) {
          open.add(page);
        }
      }
    }
    links.stream().filter(link -> link.contains("#")).forEach(this::anchor);
    assertThat(broken).isEmpty();
    assertThat(seen).hasSizeGreaterThan(50);
  }

  /** Timelines narrowed in every way are as many as there are ways. */
  private static boolean wanted(String page) {
    return page.startsWith("/") && !page.startsWith("/?") && !page.contains("lang=");
  }

  private List<String> links(String path) {
    HttpResponse<String> answer = browser.get(path);
    String type = Browser.header(answer, "Content-Type").orElse("");
    seen.put(path, type.startsWith("text/html") ? answer.body() : "");
    if (answer.statusCode() == 302) {
      return List.of(Browser.header(answer, "Location").orElse(""));
    }
    if (answer.statusCode() != 200) {
      broken.add(path + " answers " + answer.statusCode());
    }
    return LINK.matcher(seen.getOrDefault(path, ""))
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .toList();
  }

  private void anchor(String link) {
    String page = link.replaceFirst("#.*", "");
    String name = link.substring(page.length() + 1);
    String text = seen.getOrDefault(page, "");
    Matcher anchors = ANCHOR.matcher(text);
    boolean there = anchors.results().anyMatch(found -> found.group(1).equals(name));
    if (!text.isEmpty() && !there) {
      broken.add(link + " has no such place");
    }
  }
}
