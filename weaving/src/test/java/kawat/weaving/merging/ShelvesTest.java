package kawat.weaving.merging;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kawat.model.Event.Form;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;
import kawat.weaving.Report;
import org.junit.jupiter.api.Test;

final class ShelvesTest {
  private static final List<String> DAYS =
      List.of("", "2022-07-30", "2022-08-01", "2022-08-02", "2022-08", "2022", "2022-06-20/2023");
  private static final List<String> PAGES = List.of("", "2022-08-02", "2022-09-15", "2025-01-01");
  private static final List<String> WORDS =
      List.of("Serangan ke kota itu berlangsung lama.", "Invasi ke negeri itu berlangsung lama.");

  private static List<Telling> tellings() {
    List<Telling> tellings = new ArrayList<>();
    for (Form form : List.of(Form.MESSAGE, Form.ATTACK, Form.TREATY, Form.ARMS)) {
      for (String day : DAYS) {
        for (String published : PAGES) {
          for (String words : WORDS) {
            NewsRecord page =
                page("p" + tellings.size(), published, words)
                    .event(form, List.of(PUTIN), List.of(KIM), day, words)
                    .record();
            Report report =
                new Report(page.id(), page.source(), 0, page.events().getFirst(), false);
            tellings.add(new Telling(report, PageTime.day(page)));
          }
        }
      }
    }
    return tellings;
  }

  @Test
  void findsEveryTellingThatCanBeOfTheSameAct() {
    List<Telling> tellings = tellings();
    Shelves shelves = new Shelves();
    for (int i = 0; i < tellings.size(); i++) {
      for (String key : Parties.keys(tellings.get(i))) {
        shelves.put(key, i, tellings.get(i));
      }
    }
    for (Telling telling : tellings) {
      Set<Integer> found = shelves.find(Parties.keys(telling), telling);
      for (int i = 0; i < tellings.size(); i++) {
        if (SameEvent.score(telling, tellings.get(i)) > 0) {
          assertThat(found).as("%s for %s", tellings.get(i).report, telling.report).contains(i);
        }
      }
    }
  }

  @Test
  void leavesOutWhatTheSamePartiesDidAtAnotherTime() {
    NewsRecord old =
        page("a", "2019-03-01", WORDS.getFirst())
            .event(
                Form.MESSAGE, List.of(RUSSIA), List.of(NORTH_KOREA), "2019-02-28", WORDS.getFirst())
            .record();
    NewsRecord fresh =
        page("b", "2022-08-16", WORDS.getFirst())
            .event(
                Form.MESSAGE, List.of(RUSSIA), List.of(NORTH_KOREA), "2022-08-15", WORDS.getFirst())
            .record();
    Telling first = telling(old);
    Telling second = telling(fresh);
    Shelves shelves = new Shelves();
    Parties.keys(first).forEach(k -> shelves.put(k, 0, first));
    assertThat(shelves.find(Parties.keys(second), second)).isEmpty();
    assertThat(shelves.find(Parties.keys(first), first)).containsExactly(0);
    Parties.keys(first).forEach(k -> shelves.takeLast(k, first));
    assertThat(shelves.find(Parties.keys(first), first)).isEqualTo(Collections.emptySet());
  }

  private static Telling telling(NewsRecord page) {
    return new Telling(
        new Report(page.id(), page.source(), 0, page.events().getFirst(), false),
        PageTime.day(page));
  }
}
