package kawat.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import kawat.desk.Bin;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.EventSummary;
import kawat.desk.Grain;
import kawat.desk.Slice;
import kawat.desk.Window;
import kawat.desk.WritableDesk;
import kawat.model.ErrorCode;
import kawat.model.Event;
import kawat.model.KawatException;
import kawat.model.Page;
import kawat.model.StableId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventQueryTest {
  private static final Page RAWA =
      ToyPages.page(
          "rawa.txt",
          "Warta Rawa | 2021-06-01 | Surat-surat",
          "Utara menyurati Selatan | 2021-05-03 | Rawa",
          "Presiden Barat menyurati Utara | 2021 | Gunung",
          "Timur menyurati Barat");
  private static final Page PANTAI =
      ToyPages.page(
          "pantai.txt",
          "Kabar Pantai | 2021-06-02 | Surat lagi",
          "Utara menyurati Selatan | 2021-05-03 | Pantai",
          "Selatan menyurati Utara | 2021-07 | Pantai");
  @TempDir static Path temp;
  private static Desk desk;

  @BeforeAll
  static void fill() {
    try (WritableDesk writable = DeskFolder.create(temp.resolve("meja"), ToyPages.ANALYSIS)) {
      writable.add(List.of(RAWA, PANTAI).iterator(), added -> {});
    }
    desk = DeskFolder.open(temp.resolve("meja"));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static List<String> dates(EventFilter filter) {
    return desk.events(filter, Window.first(100)).items().stream()
        .map(event -> event.date().orElse("?"))
        .toList();
  }

  @Test
  void putsEventsInTheOrderOfTimeAndThoseWithoutDateLast() {
    assertThat(dates(EventFilter.ALL)).containsExactly("2021", "2021-05-03", "2021-07", "?");
  }

  @Test
  void givesALongListPartByPart() {
    Slice<EventSummary> part = desk.events(EventFilter.ALL, new Window(1, 2));

    assertThat(part.total()).isEqualTo(4);
    assertThat(part.offset()).isEqualTo(1);
    assertThat(part.items())
        .extracting(e -> e.date().orElse("?"))
        .containsExactly("2021-05-03", "2021-07");
  }

  @Test
  void wantsEveryActorToTakePart() {
    assertThat(dates(EventFilter.ALL.actors("utara"))).hasSize(3);
    assertThat(dates(EventFilter.ALL.actors("utara", "selatan")))
        .containsExactly("2021-05-03", "2021-07");
    assertThat(dates(EventFilter.ALL.actors("utara", "timur"))).isEmpty();
  }

  @Test
  void findsThoseWhoActForAStateByTheStatesKey() {
    assertThat(dates(EventFilter.ALL.actors("UTR"))).containsExactly("2021");
  }

  @Test
  void letsEventsPassWhoseTimeMayFallIntoTheTimeAskedFor() {
    assertThat(dates(EventFilter.ALL.from("2021-06"))).containsExactly("2021", "2021-07");
    assertThat(dates(EventFilter.ALL.from("2021-05-03").to("2021-05-03")))
        .containsExactly("2021", "2021-05-03");
    assertThat(dates(EventFilter.ALL.to("2020"))).isEmpty();
  }

  @Test
  void knowsFormStatusOutletAndPage() {
    assertThat(dates(EventFilter.ALL.forms(Event.Form.MESSAGE, Event.Form.CALL))).hasSize(4);
    assertThat(dates(EventFilter.ALL.forms(Event.Form.CALL))).isEmpty();
    assertThat(dates(EventFilter.ALL.statuses(Event.Status.DENIED))).isEmpty();
    assertThat(dates(EventFilter.ALL.outlets("kabar pantai")))
        .containsExactly("2021-05-03", "2021-07");
    assertThat(dates(EventFilter.ALL.page(StableId.ofPage(RAWA.bytes()))))
        .containsExactly("2021", "2021-05-03", "?");
  }

  @Test
  void findsEventsByTheWordsOfAnyReport() {
    assertThat(dates(EventFilter.ALL.text("gunung"))).containsExactly("2021");
    assertThat(dates(EventFilter.ALL.text("selatan AND pantai")))
        .containsExactly("2021-05-03", "2021-07");
    assertThat(dates(EventFilter.ALL.text("date:2021-05"))).containsExactly("2021-05-03");
    assertThatThrownBy(() -> dates(EventFilter.ALL.text("(")))
        .isInstanceOfSatisfying(
            KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_QUERY));
  }

  @Test
  void takesQuotationMarksInAKeyForWhatTheyAre() {
    assertThat(dates(EventFilter.ALL.actors("x' OR '1'='1"))).isEmpty();
    assertThat(dates(EventFilter.ALL.outlets("a\"b\\c\n"))).isEmpty();
  }

  @Test
  void countsEventsOverTimeWithoutGaps() {
    assertThat(desk.histogram(EventFilter.ALL, Grain.MONTH))
        .hasSize(7)
        .startsWith(new Bin("2021-01", 1), new Bin("2021-02", 0))
        .endsWith(new Bin("2021-07", 1));
    assertThat(desk.histogram(EventFilter.ALL, Grain.YEAR)).containsExactly(new Bin("2021", 3));
    assertThat(desk.histogram(EventFilter.ALL, Grain.FITTING)).hasSize(7);
    assertThat(
            desk.histogram(
                EventFilter.ALL.from("2021-05").to("2021-05").text("rawa"), Grain.FITTING))
        .containsExactly(new Bin("2021-05-03", 1));
    assertThat(desk.histogram(EventFilter.ALL.to("1990"), Grain.DAY)).isEmpty();
  }
}
