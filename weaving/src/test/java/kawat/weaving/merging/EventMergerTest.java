package kawat.weaving.merging;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.XI;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.NewsRecord;
import kawat.weaving.Pages;
import kawat.weaving.Report;
import org.junit.jupiter.api.Test;

final class EventMergerTest {
  private static final String WORDS = "Putin mengirim surat kepada Kim untuk hari besar itu.";

  private static Pages told(String id, String published) {
    return page(id, published, WORDS);
  }

  private static List<List<Report>> merge(Pages... pages) {
    List<NewsRecord> records = Arrays.stream(pages).map(Pages::record).toList();
    return EventMerger.merge(records, List.of());
  }

  @Test
  void mergesTwoReportsOfOneLetter() {
    assertThat(
            merge(
                told("a", "2022-08-15")
                    .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2022-08-15", WORDS),
                told("b", "2022-08-16")
                    .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2022-08", WORDS)))
        .hasSize(1);
  }

  @Test
  void takesALeaderForHisStateButNotForAnotherOfItsPeople() {
    assertThat(
            merge(
                told("a", "2022-08-15")
                    .event(
                        Form.MESSAGE, List.of(RUSSIA), List.of(NORTH_KOREA), "2022-08-15", WORDS),
                told("b", "2022-08-16")
                    .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2022-08-15", WORDS)))
        .hasSize(1);
  }

  @Test
  void keepsALetterAndItsAnswerApart() {
    assertThat(
            merge(
                told("a", "2022-08-15")
                    .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2022-08-15", WORDS),
                told("b", "2022-08-16")
                    .event(Form.MESSAGE, List.of(KIM), List.of(PUTIN), "2022-08-15", WORDS)))
        .hasSize(2);
  }

  @Test
  void neverChainsTwoMeetingsOfTheSameLeaders() {
    assertThat(
            merge(
                told("a", "2024-06-20")
                    .event(Form.MEETING, List.of(PUTIN, KIM), List.of(), "2024-06-19", WORDS),
                told("b", "2025-09-04")
                    .event(Form.MEETING, List.of(PUTIN, KIM), List.of(), "2025-09-03", WORDS),
                told("c", "2025-09-05")
                    .event(Form.MEETING, List.of(PUTIN, KIM), List.of(), "", WORDS)))
        .hasSize(2);
  }

  @Test
  void keepsMeetingsWithOneCommonPartyApart() {
    assertThat(
            merge(
                told("a", "2025-09-04")
                    .event(Form.MEETING, List.of(PUTIN, KIM), List.of(), "2025-09-03", WORDS),
                told("b", "2025-09-04")
                    .event(Form.MEETING, List.of(PUTIN, XI), List.of(), "2025-09-03", WORDS)))
        .hasSize(2);
  }

  @Test
  void keepsAPlanAndItsHappeningApart() {
    assertThat(
            merge(
                told("a", "2025-08-13")
                    .event(
                        Form.MEETING,
                        List.of(PUTIN, KIM),
                        List.of(),
                        "2025-09-03",
                        Status.PLANNED,
                        Chain.NONE,
                        WORDS),
                told("b", "2025-09-04")
                    .event(Form.MEETING, List.of(PUTIN, KIM), List.of(), "2025-09-03", WORDS)))
        .hasSize(2);
  }

  @Test
  void leavesTwoEventsOfOnePageTwo() {
    assertThat(
            merge(
                told("a", "2022-08-15")
                    .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2022-08-15", WORDS)
                    .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2022-08-15", WORDS)))
        .hasSize(2);
  }

  @Test
  void keepsTheSigningOfATreatyApartFromItsEntryIntoForce() {
    assertThat(
            merge(
                page("a", "2024-06-20", "Putin dan Kim menandatangani pakta baru.")
                    .event(
                        Form.TREATY,
                        List.of(PUTIN, KIM),
                        List.of(),
                        "2024",
                        "Putin dan Kim menandatangani pakta baru."),
                page("b", "2024-12-05", "Pakta Rusia dan Korea Utara mulai berlaku.")
                    .event(
                        Form.TREATY,
                        List.of(RUSSIA, NORTH_KOREA),
                        List.of(),
                        "2024",
                        "Pakta Rusia dan Korea Utara mulai berlaku.")))
        .hasSize(2);
  }

  @Test
  void mergesSanctionsOfVagueCollectives() {
    Actor west = new Actor("barat", "Barat", Actor.Kind.GROUP, Optional.empty());
    Actor world =
        new Actor("dunia", "Masyarakat internasional", Actor.Kind.GROUP, Optional.empty());
    String sanctions = "Ekonomi tertekan oleh sanksi ekspor.";
    assertThat(
            merge(
                page("a", "2022-07-01", sanctions)
                    .event(Form.SANCTION, List.of(west), List.of(RUSSIA), "", sanctions),
                page("b", "2022-07-03", sanctions)
                    .event(Form.SANCTION, List.of(world), List.of(RUSSIA), "", sanctions)))
        .hasSize(1);
  }

  @Test
  void keepsTheCaptureOfTwoTownsApart() {
    assertThat(
            merge(
                page("a", "2022-07-01", "Pasukan merebut kota di utara.")
                    .event(
                        Form.SEIZURE,
                        List.of(RUSSIA),
                        List.of(NORTH_KOREA),
                        "",
                        "Pasukan merebut kota di utara.")
                    .place("Kota Utara"),
                page("b", "2022-07-03", "Pasukan merebut kota di selatan.")
                    .event(
                        Form.SEIZURE,
                        List.of(RUSSIA),
                        List.of(NORTH_KOREA),
                        "",
                        "Pasukan merebut kota di selatan.")
                    .place("Kota Selatan")))
        .hasSize(2);
  }

  @Test
  void doesNotTakeAnAllysPartForTheLeadersWholeAct() {
    String ally = "Serdadu sekutu ikut menyerbu perbatasan.";
    String whole = "Perang di garis depan belum usai.";
    assertThat(
            merge(
                page("a", "2022-07-01", whole)
                    .event(Form.ATTACK, List.of(RUSSIA), List.of(XI), "", whole),
                page("b", "2025-08-14", ally)
                    .event(Form.ATTACK, List.of(NORTH_KOREA, RUSSIA), List.of(XI), "", ally)))
        .hasSize(2);
  }

  @Test
  void forgetsAnUndatedDenialAfterAFewWeeks() {
    String denial = "Moskow membantah tudingan tersebut.";
    assertThat(
            merge(
                page("a", "2022-07-20", denial)
                    .event(Form.DENIAL, List.of(RUSSIA), List.of(), "", denial),
                page("b", "2024-03-04", denial)
                    .event(Form.DENIAL, List.of(RUSSIA), List.of(), "", denial)))
        .hasSize(2);
  }
}
