package kawat.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kawat.model.Event;
import kawat.reading.deciding.Weigher;
import kawat.reading.language.LanguagePack;
import org.junit.jupiter.api.Test;

/** What the weights may and may not do to what the rules read, on the pages that taught them. */
class DecidingTest {
  private static final EventReader RULES =
      new EventReader(
          LanguagePack.INDONESIAN,
          Optional.<Weigher>empty(),
          Optional.<Weigher>empty(),
          Deciding.Thresholds.USUAL);

  private static List<AnnotatedPage> pages() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(DecidingTest.class.getResource("pages")).toURI());
    return AnnotatedPage.in(folder).subList(0, 6);
  }

  private static List<Event> events(Weigher weigher, Deciding.Thresholds thresholds)
      throws IOException, URISyntaxException {
    EventReader reader =
        new EventReader(
            LanguagePack.INDONESIAN, Optional.of(weigher), Optional.<Weigher>empty(), thresholds);
    return read(reader);
  }

  private static List<Event> read(EventReader reader) throws IOException, URISyntaxException {
    List<Event> all = new ArrayList<>();
    pages().forEach(p -> all.addAll(p.events(reader)));
    return all;
  }

  @Test
  void leavesTheRulesAloneWhereNothingIsEverLikelyEnough() throws Exception {
    Deciding.Thresholds never = new Deciding.Thresholds(0, Double.POSITIVE_INFINITY, 2);
    assertThat(events(print -> 0.1f, never)).isEqualTo(read(RULES));
  }

  @Test
  void dropsWhatIsHardlyToldThoughARuleReadIt() throws Exception {
    Deciding.Thresholds strict = new Deciding.Thresholds(0.5, Double.POSITIVE_INFINITY, 2);
    assertThat(events(print -> -1f, strict)).hasSizeLessThan(read(RULES).size() / 2);
  }

  @Test
  void saysByWhatItToldWhatNoRuleRead() throws Exception {
    List<String> weighed =
        read(EventReader.of(LanguagePack.INDONESIAN)).stream()
            .map(Event::by)
            .filter(by -> by.startsWith(Grounds.MARK))
            .toList();
    assertThat(weighed)
        .isNotEmpty()
        .allMatch(
            by -> by.matches("weighed:.+ told \\d\\.\\d\\d [a-z-]+, parties \\d\\.\\d\\d .+/.+"));
  }

  @Test
  void readsThePagesThatTaughtItBetterThanTheRulesAlone() throws Exception {
    int alone = 0;
    int weighed = 0;
    for (AnnotatedPage page : pages()) {
      alone += hits(page, page.events(RULES));
      weighed += hits(page, page.events(EventReader.of(LanguagePack.INDONESIAN)));
    }
    assertThat(weighed).isGreaterThan(alone);
  }

  private static int hits(AnnotatedPage page, List<Event> events) {
    List<Lesson.GoldAct> left = new ArrayList<>(page.gold());
    int hits = 0;
    for (Event event : events) {
      Optional<Lesson.GoldAct> hit = left.stream().filter(g -> g.is(event)).findFirst();
      hits += hit.isPresent() ? 1 : 0;
      hit.ifPresent(left::remove);
    }
    return hits;
  }
}
