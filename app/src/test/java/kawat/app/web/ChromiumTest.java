package kawat.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.Window;
import kawat.model.StableId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class ChromiumTest {
  /** Text whose contrast to what lies behind it is less than WCAG 2.2 AA asks for. */
  private static final String FAINT =
      """
      () => {
        const channel = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
        const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
        const rgb = s => s.match(/[0-9.]+/g).map(Number);
        const behind = e => {
          for (; e; e = e.parentElement) {
            const c = rgb(getComputedStyle(e).backgroundColor);
            if (c.length < 4 || c[3] === 1) return c;
          }
          return [255, 255, 255];
        };
        return [...document.querySelectorAll('body *')]
          .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
          .filter(e => e.checkVisibility() && !e.closest('.out, .busy, svg, datalist, option'))
          .filter(e => {
            const style = getComputedStyle(e);
            const a = light(rgb(style.color)), b = light(behind(e));
            const large = parseFloat(style.fontSize) >= 24
                || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < (large ? 3 : 4.5);
          })
          .map(e => e.tagName + '.' + e.className + ': ' + e.textContent.trim().slice(0, 40));
      }
      """;

  private static Desk desk;
  private static WebServer server;
  private static Playwright playwright;
  private static com.microsoft.playwright.Browser chromium;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;

  @BeforeAll
  static void open(@TempDir Path folder) {
    assumeTrue(
        Chromium.place().isPresent(), "skipped: no Chromium on this machine; Debian's will do");
    desk = SampleDesk.in(folder);
    server = WebServer.start(desk, WebSettings.DEFAULT.port(0));
    playwright = Chromium.playwright();
    Path place = Chromium.place().orElseThrow();
    chromium = playwright.chromium().launch(Chromium.options(place));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      chromium.close();
      playwright.close();
      server.close();
      desk.close();
    }
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private Page page(int width, ColorScheme scheme, boolean scripts) {
    context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts)
                .setLocale("id-ID")
                .setBaseURL(server.address().toString()));
    Page page = context.newPage();
    page.onConsoleMessage(m -> complaints.add(m.type() + ": " + m.text()));
    page.onPageError(e -> complaints.add("error: " + e));
    page.onRequest(
        request -> {
          if (!URI.create(request.url()).getAuthority().equals(server.address().getAuthority())) {
            complaints.add("request to " + request.url());
          }
        });
    return page;
  }

  private static List<String> everyKindOfPage() {
    String event = desk.events(EventFilter.ALL, Window.first(1)).items().getFirst().id();
    return List.of(
        "/",
        "/?form=message&status=asserted",
        "/?q=tidakada",
        "/events/" + event,
        "/articles/" + SampleDesk.id("satu") + "?item=e1",
        "/articles/" + SampleDesk.id("dua"),
        "/articles/" + SampleDesk.id("satu") + "/new",
        "/articles/" + SampleDesk.id("dua") + "/new",
        "/relation",
        "/relation/IDN/PRK",
        "/relation/IDN/PRK?by=week",
        "/relation/dewi-lestari/kantor-berita-utara",
        "/actors",
        "/actors/dewi-lestari",
        "/search",
        "/search?q=surat",
        "/stories",
        "/disagreements",
        "/pages",
        "/about");
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT", "320, DARK"})
  void showsEveryKindOfPageLegiblyAndWithoutAComplaint(int width, ColorScheme scheme) {
    Page page = page(width, scheme, true);
    for (String path : everyKindOfPage()) {
      page.navigate(path);
      assertThat(page.locator("h1")).as(path).satisfies(h -> assertThat(h.count()).isEqualTo(1));
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("%s is wider than the window", path)
          .isEqualTo(width);
      assertThat((List<?>) page.evaluate(FAINT)).as("too faint on %s", path).isEmpty();
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void letsTheKeyboardReachTheMainControls() {
    Page page = page(1280, ColorScheme.LIGHT, true);
    page.navigate("/");
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      page.keyboard().press("Tab");
      stops.add(
          (String)
              page.evaluate(
                  "(e => e.id || e.getAttribute('href') || e.name ||"
                      + " e.tagName)(document.activeElement)"));
    }
    assertThat(stops.getFirst()).isEqualTo("#main");
    assertThat(stops).contains("/actors", "/search", "q", "actor", "from", "outlet", "form");
    assertThat(stops).anyMatch(stop -> stop.startsWith("/events/"));
    assertThat(stops).as("no trap").contains("/about");
  }

  @Test
  void marksWhatHasTheFocus() {
    Page page = page(1280, ColorScheme.LIGHT, true);
    page.navigate("/");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
  }

  @Test
  void narrowsTheTimelineAtATouchAndKeepsTheAddress() {
    Page page = page(1280, ColorScheme.LIGHT, true);
    page.navigate("/");
    page.locator("input[name=form][value=denial]").check();
    page.waitForURL("**/?form=denial");
    assertThat(page.locator(".entry").count()).isEqualTo(1);
    assertThat(page.locator(".chips li").first().textContent()).contains("Bantahan");
    assertThat(complaints).isEmpty();
  }

  @Test
  void readsAndFiltersWithoutScripts() {
    Page page = page(1280, ColorScheme.LIGHT, false);
    page.navigate("/");
    page.locator("#q").fill("membantah");
    page.locator(".filters button").click();
    assertThat(page.url()).endsWith("/?q=membantah");
    page.locator(".entry .words a").first().click();
    assertThat(page.url()).contains("/articles/" + SampleDesk.id("tiga")).endsWith("#e2");
    page.locator(".languages a[lang=en]").click();
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void switchesMarksOnAndOffWithoutScripts() {
    Page page = page(1280, ColorScheme.LIGHT, false);
    page.navigate("/articles/" + SampleDesk.id("satu"));
    Locator quote = page.locator(".text .m-quote").first();
    String marked = painted(quote);
    page.locator("#show-quote").uncheck();
    assertThat(painted(quote)).isNotEqualTo(marked);
  }

  private static String painted(Locator locator) {
    // Without scripts a page can't be asked; what is painted can.
    return StableId.digest(locator.screenshot());
  }

  @Test
  void drawsTheFiltersFoldedOnANarrowScreen() {
    Page page = page(320, ColorScheme.LIGHT, true);
    page.navigate("/");
    assertThat(page.locator("#q").isVisible()).isFalse();
    page.locator(".filters summary").click();
    assertThat(page.locator("#q").isVisible()).isTrue();
  }
}
