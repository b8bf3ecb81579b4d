package kawat.weaving.timelines;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.from;
import static kawat.weaving.Pages.medium;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.PageTime;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static NewsRecord letter(String id, String told, String day, String agency) {
    return page(id, told, "Putin menyurati Kim Jong Un.")
        .event(
            Event.Form.MESSAGE,
            List.of(PUTIN),
            List.of(KIM),
            day,
            Event.Status.ASSERTED,
            from(medium(agency, agency)),
            "Putin menyurati Kim Jong Un")
        .record();
  }

  private static final List<NewsRecord> PAGES =
      List.of(
          letter("a", "2022-08-16", "2022-08-15", "tass"),
          letter("b", "2022-08-20", "2022-08-15", "kcna"),
          letter("c", "2023-03-02", "2023-03-01", "tass"));

  private static List<Digest> digest(int most) {
    Map<String, LocalDate> days = new HashMap<>();
    PAGES.forEach(p -> PageTime.day(p).ifPresent(d -> days.put(p.id(), d)));
    return Digest.of(Weaving.weave(PAGES).events(), days, most);
  }

  @Test
  void prefersTheEventWithMoreOriginsAndALongerLife() {
    MergedEvent first = digest(1).getFirst().event();
    assertThat(first.date()).hasValue("2022-08-15");
    assertThat(digest(1).getFirst().importance().origins()).isEqualTo(2);
    assertThat(digest(1).getFirst().importance().days()).isEqualTo(4);
  }

  @Test
  void keepsTheOrderOfTimeAndNeverGivesMoreThanAsked() {
    assertThat(digest(9))
        .extracting(d -> d.event().date().orElse(""))
        .containsExactly("2022-08-15", "2023-03-01");
    assertThat(digest(1)).hasSize(1);
  }
}
