package kawat.weaving.novelty;

import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.model.Chain;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.weaving.Pages;
import kawat.weaving.Weaving;
import kawat.weaving.novelty.SentenceNews.Label;
import org.junit.jupiter.api.Test;

/** What was planned and has happened is a change; another matter of the same parties is not. */
final class PlansTest {
  private static Label later(String plan, String act) {
    List<NewsRecord> pages =
        List.of(trade("a", "2025-06-18", plan, Event.Status.PLANNED), act("b", "2025-06-20", act));
    return Novelty.of(pages, Weaving.weave(pages), "b").sentences().getFirst().label();
  }

  private static NewsRecord act(String id, String day, String words) {
    return trade(id, day, words, Event.Status.ASSERTED);
  }

  private static NewsRecord trade(String id, String day, String words, Event.Status status) {
    Pages page =
        page(id, day, words)
            .names(RUSSIA, "Rusia")
            .names(NORTH_KOREA, "Korea Utara")
            .event(
                Event.Form.TRADE,
                List.of(RUSSIA),
                List.of(NORTH_KOREA),
                status == Event.Status.PLANNED ? "" : day,
                status,
                Chain.NONE,
                words);
    return page.record();
  }

  @Test
  void tellsThatAPlanWasCarriedOut() {
    assertThat(
            later(
                "Rusia akan menjual gandum kepada Korea Utara lewat pelabuhan timur.",
                "Rusia menjual gandum kepada Korea Utara untuk pertama kali sejak musim panen."))
        .isEqualTo(Label.CHANGED);
  }

  @Test
  void doesNotTakeTheYearsTradeForWhatBecameOfAProject() {
    assertThat(
            later(
                "Rusia bersedia ikut membangun kilang minyak lepas pantai Korea Utara.",
                "Nilai dagang Rusia dan Korea Utara naik seperlima sepanjang tahun lalu."))
        .isEqualTo(Label.NEW);
  }

  private static Label told(String before, String after) {
    List<NewsRecord> pages =
        List.of(
            page("a", "2025-06-18", before)
                .names(RUSSIA, "Rusia")
                .names(NORTH_KOREA, "Korea Utara")
                .record(),
            page("b", "2025-06-20", after)
                .names(RUSSIA, "Rusia")
                .names(NORTH_KOREA, "Korea Utara")
                .record());
    return Novelty.of(pages, Weaving.weave(pages), "b").sentences().getFirst().label();
  }

  @Test
  void tellsThatWhatWasToComeHasComeThoughNoEventWasReadInIt() {
    assertThat(
            told(
                "Kesepakatan tarif Rusia dan Korea Utara baru akan berlaku setelah naskahnya"
                    + " disahkan.",
                "Kesepakatan tarif yang lama dirundingkan Rusia dan Korea Utara di tepi danau resmi"
                    + " berlaku pagi ini setelah naskahnya disahkan."))
        .isEqualTo(Label.CHANGED);
  }

  @Test
  void takesWhatIsStillToComeForNoChange() {
    assertThat(
            told(
                "Kesepakatan tarif Rusia dan Korea Utara baru akan berlaku setelah naskahnya"
                    + " disahkan.",
                "Kesepakatan tarif Rusia dan Korea Utara segera akan berlaku setelah naskahnya"
                    + " disahkan."))
        .isEqualTo(Label.KNOWN);
  }
}
