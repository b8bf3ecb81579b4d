package kawat.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a newcomer does first: starts the demo in a process of its own and looks at every page in a
 * browser.
 */
@Tag("slow")
final class DemoTest {
  private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+/?)");

  /** Views of one thing each; timelines narrowed in every way are as many as there are ways. */
  private static final Pattern ONE_THING =
      Pattern.compile(
          "/|/(events|articles|actors)/[^?#/]+|/(actors|search|stories|disagreements|pages|about)");

  @TempDir private Path folder;

  private final List<String> complaints = new ArrayList<>();

  @Test
  void showsATimelineAndEveryPageBehindIt() throws IOException, InterruptedException {
    assumeTrue(
        Chromium.place().isPresent(), "skipped: no Chromium on this machine; Debian's will do");
    Process demo = demo();
    try {
      List<String> printed = new ArrayList<>();
      URI address = address(demo, printed);
      assertThat(printed)
          .as("the timeline in the terminal")
          .anyMatch(l -> l.contains("Kim Jong Un"));
      assertThat(printed).anyMatch(l -> l.matches("\\d+ events"));
      Set<String> seen = look(address);
      assertThat(complaints).isEmpty();
      for (String kind : List.of("/events/", "/articles/", "/actors/")) {
        assertThat(seen).as(kind).anyMatch(p -> p.startsWith(kind));
      }
    } finally {
      demo.destroy();
      assertThat(demo.waitFor(10, TimeUnit.SECONDS)).as("ends when asked to").isTrue();
    }
  }

  private Process demo() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "kawat.app.Main",
            "demo",
            "--port",
            "0",
            "--desk",
            folder.resolve("desk").toString());
    builder.environment().put("KAWAT_HOME", Path.of("..").toAbsolutePath().normalize().toString());
    builder.redirectErrorStream(true);
    return builder.start();
  }

  private static URI address(Process demo, List<String> printed) throws IOException {
    BufferedReader lines = demo.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      printed.add(line);
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return URI.create(address.group(1));
      }
    }
    throw new AssertionError("the demo ended without an address: " + String.join("\n", printed));
  }

  /** Opens every page that links lead to; gives their paths. */
  private Set<String> look(URI address) {
    Set<String> seen = new LinkedHashSet<>(List.of("/"));
    Deque<String> open = new ArrayDeque<>(seen);
    try (Playwright playwright = Chromium.playwright();
        com.microsoft.playwright.Browser chromium =
            playwright.chromium().launch(Chromium.options(Chromium.place().orElseThrow()))) {
      Page page = chromium.newPage();
      page.onConsoleMessage(m -> complaints.add(page.url() + ": " + m.text()));
      page.onRequest(
          r -> {
            if (!URI.create(r.url()).getAuthority().equals(address.getAuthority())) {
              complaints.add("asked another host: " + r.url());
            }
          });
      while (!open.isEmpty()) {
        String path = open.remove();
        Response response = page.navigate(address.resolve(path).toString());
        if (response.status() != 200 || page.locator("h1").count() != 1) {
          complaints.add(
              "%s: status %d, %d titles"
                  .formatted(path, response.status(), page.locator("h1").count()));
        }
        links(page).stream()
            .filter(l -> ONE_THING.matcher(l).matches())
            .filter(seen::add)
            .forEach(open::add);
      }
    }
    return seen;
  }

  @SuppressWarnings("unchecked")
  private static List<String> links(Page page) {
    return (List<String>)
        page.evaluate(
            "() => [...document.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), document.baseURI).pathname)");
  }
}
