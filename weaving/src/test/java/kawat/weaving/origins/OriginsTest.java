package kawat.weaving.origins;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.from;
import static kawat.weaving.Pages.medium;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.Origin;
import kawat.weaving.Pages;
import kawat.weaving.Report;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.Test;

final class OriginsTest {
  private static final Actor AGENCY = medium("kantor-a", "Kantor Berita A");
  private static final Actor OWN = new Actor("kcna", "KCNA", Actor.Kind.MEDIUM, Optional.of("PRK"));

  private static List<String> origins(Pages... pages) {
    List<MergedEvent> events =
        Weaving.weave(Arrays.stream(pages).map(Pages::record).toList()).events();
    assertThat(events).hasSize(1);
    return events.getFirst().origins().stream().map(Origin::name).toList();
  }

  @Test
  void findsWhoReportedALetterInTheQuotationsOfIt() {
    Pages page =
        page(
                "a",
                "2022-08-16",
                "Putin menyurati Kim.",
                "\"Kita tetap bertetangga\", tulis Putin, seperti dilaporkan Kantor Berita A.")
            .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2022-08-15", "Putin menyurati Kim")
            .quote(PUTIN, from(AGENCY), "Kita tetap bertetangga");
    assertThat(origins(page)).containsExactly("Kantor Berita A");
  }

  @Test
  void leavesAMeetingToItsOutletWhateverIsQuoted() {
    Pages page =
        page("a", "2022-08-16", "Putin menemui Kim.", "\"Kita tetap bertetangga\", kata Putin.")
            .event(Form.MEETING, List.of(PUTIN, KIM), List.of(), "2022-08-15", "Putin menemui Kim")
            .quote(PUTIN, from(AGENCY), "Kita tetap bertetangga");
    assertThat(origins(page)).containsExactly("Koran a");
  }

  @Test
  void findsTheOwnMediumThatCarriedAStatesWord() {
    Pages page =
        page(
                "a",
                "2025-04-29",
                "Korea Utara membenarkan pengiriman itu.",
                "\"Kami mengirim satuan kami\", bunyi pernyataan itu melalui KCNA.")
            .event(
                Form.CONFIRMATION,
                List.of(NORTH_KOREA),
                List.of(),
                "2025-04-28",
                "Korea Utara membenarkan pengiriman itu")
            .quote(KIM, from(OWN), "Kami mengirim satuan kami");
    assertThat(origins(page)).containsExactly("KCNA");
  }

  @Test
  void countsOneOriginBehindFiveOutletsThatRelayEachOther() {
    List<Pages> pages = new ArrayList<>();
    String words = "Rusia mengirim gandum ke Korea Utara.";
    pages.add(
        page("0", "2025-01-01", words)
            .event(
                Form.AID,
                List.of(RUSSIA),
                List.of(NORTH_KOREA),
                "2025-01-01",
                Status.CLAIMED,
                from(AGENCY),
                words));
    for (int i = 1; i < 5; i++) {
      pages.add(
          page(Integer.toString(i), "2025-01-0" + (i + 1), words)
              .event(
                  Form.AID,
                  List.of(RUSSIA),
                  List.of(NORTH_KOREA),
                  "2025-01-01",
                  Status.CLAIMED,
                  from(medium("koran-" + (i - 1), "Koran " + (i - 1))),
                  words));
    }
    assertThat(origins(pages.toArray(Pages[]::new))).containsExactly("Kantor Berita A");
  }

  /** A page on whose paragraph nobody copied: the body says it in words of its own. */
  private static Pages told(String body, String words) {
    Actor source = new Actor(body, body, Actor.Kind.BODY, Optional.of("NZL"));
    return page(body, "2025-01-02", words)
        .event(
            Form.AID,
            List.of(RUSSIA),
            List.of(NORTH_KOREA),
            "2025-01-01",
            Status.CLAIMED,
            from(source),
            words);
  }

  @Test
  void countsOneBodyOnceThoughPagesShortenItsName() {
    assertThat(
            origins(
                told("Intelijen Selandia Baru", "Rusia mengirim gandum ke Korea Utara."),
                told("Badan Intelijen Nasional Selandia Baru", "Gandum Rusia dikirim untuk Korut."),
                told("Parlemen Selandia Baru", "Kiriman gandum dari Rusia tiba di Korea Utara.")))
        .containsExactlyInAnyOrder("Intelijen Selandia Baru", "Parlemen Selandia Baru");
  }

  private static final Actor COUNTERS =
      new Actor("dinas-sandi", "Dinas Sandi", Actor.Kind.BODY, Optional.of("JPN"));

  private static Pages counted(Actor... sources) {
    String told = "Sebanyak 300 serdadu Rusia tewas dalam serangan itu";
    return page("a", "2024-05-03", told)
        .event(
            Form.ATTACK,
            List.of(NORTH_KOREA),
            List.of(RUSSIA),
            "",
            Status.CLAIMED,
            from(sources),
            told)
        .figure("300", false, "serdadu", "300 serdadu Rusia tewas", from(AGENCY, COUNTERS));
  }

  @Test
  void findsWhoIsOnRecordWithAClaimInItsNumbers() {
    assertThat(origins(counted())).containsExactly("Dinas Sandi");
  }

  @Test
  void followsTheNumbersOfAClaimBehindWhoRelaysIt() {
    assertThat(origins(counted(AGENCY))).containsExactly("Dinas Sandi");
  }

  @Test
  void keepsTheSourceOfAClaimWhoseNumbersHaveAnother() {
    assertThat(origins(counted(OWN))).containsExactly("KCNA");
  }

  @Test
  void restsAnActOnTheWordOfWhoeverAdmitsIt() {
    String told = "Korea Utara mengakui telah mengirim pasukan ke Rusia";
    List<MergedEvent> events =
        Weaving.weave(
                List.of(
                    page("a", "2024-05-03", told)
                        .event(Form.CONFIRMATION, List.of(NORTH_KOREA), List.of(), "", told)
                        .event(Form.TROOPS, List.of(NORTH_KOREA), List.of(RUSSIA), "", told)
                        .record()))
            .events();
    assertThat(events)
        .hasSize(2)
        .allSatisfy(
            e -> assertThat(e.origins()).extracting(Origin::name).containsExactly("Korea Utara"));
  }

  @Test
  void countsAStateAndWhoSpeaksForItOnce() {
    String here = "Korea Utara berjanji memasok ikan kepada Rusia sepanjang musim dingin.";
    String there = "Janji Kim: ikan untuk Rusia dipasok tanpa putus.";
    NewsRecord a =
        page("a", "2024-05-03", here)
            .event(Form.PLEDGE, List.of(NORTH_KOREA), List.of(RUSSIA), "2024-05-02", here)
            .record();
    NewsRecord b =
        page("b", "2024-05-03", there)
            .event(Form.PLEDGE, List.of(KIM), List.of(RUSSIA), "2024-05-02", there)
            .record();
    assertThat(
            Origins.of(
                List.of(
                    new Report("a", "a.html", 0, a.events().getFirst(), false),
                    new Report("b", "b.html", 0, b.events().getFirst(), false)),
                Map.of("a", a, "b", b)))
        .extracting(Origin::name)
        .containsExactly("Kim Jong Un");
  }
}
