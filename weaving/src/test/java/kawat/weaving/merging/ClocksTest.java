package kawat.weaving.merging;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.weaving.MergedEvent;
import kawat.weaving.Pages;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.Test;

/** What keeps acts apart that words and parties alone would merge. */
final class ClocksTest {
  private static final Actor OFFICE =
      new Actor("dinas-pasar", "Dinas Pasar", Actor.Kind.BODY, Optional.of("IDN"));
  private static final Actor TOWN =
      new Actor("IDN", "Indonesia", Actor.Kind.STATE, Optional.of("IDN"));

  private static List<MergedEvent> woven(Pages... pages) {
    return Weaving.weave(List.of(pages).stream().map(Pages::record).toList()).events();
  }

  private static Pages met(String id, String told, String date, String words) {
    return page(id, told, words).event(Form.MEETING, List.of(PUTIN, KIM), List.of(), date, words);
  }

  @Test
  void mergesAMeetingToldWithAndWithoutItsDay() {
    assertThat(
            woven(
                met("a", "2024-05-03", "", "Putin bertemu Kim di dermaga."),
                met("b", "2024-05-04", "2024-05-02", "Kim menemui Putin kemarin lusa.")))
        .hasSize(1);
  }

  @Test
  void keepsWhatWasToldBeforeADayApartFromWhatThatDayBrought() {
    assertThat(
            woven(
                met("a", "2024-05-03", "", "Putin bertemu Kim di dermaga."),
                met("b", "2024-05-22", "2024-05-20", "Kim menemui Putin kemarin lusa.")))
        .hasSize(2);
  }

  @Test
  void keepsTheNewsOfTodayApartFromAMeetingOfYearsAgo() {
    assertThat(
            woven(
                met("a", "2024-05-03", "", "Putin bertemu Kim di dermaga."),
                met("b", "2024-05-04", "2019-04-25", "Kim menemui Putin pada 25 April 2019.")))
        .hasSize(2);
  }

  @Test
  void keepsAGiftOfThisYearApartFromOneOfLongAgo() {
    String here = "Rusia menyalurkan gandum bagi dapur umum.";
    String there = "Rusia pernah menyalurkan gandum bagi dapur umum pada 2004.";
    assertThat(
            woven(
                page("a", "2024-05-03", here)
                    .event(Form.AID, List.of(RUSSIA), List.of(TOWN), "", here),
                page("b", "2024-05-20", there)
                    .event(Form.AID, List.of(RUSSIA), List.of(TOWN), "2004", there)))
        .hasSize(2);
  }

  @Test
  void letsAPageWithAWrongClockTellTheSame() {
    assertThat(
            woven(
                met("a", "2023-05-03", "2024-05-02", "Putin bertemu Kim pada 2 Mei 2024."),
                met("b", "2024-05-04", "2024-05-02", "Kim menemui Putin kemarin lusa.")))
        .hasSize(1);
  }

  @Test
  void keepsLikePublicWordsOfTwoMonthsApart() {
    String here = "Putin mendesak bank daerah memperbanyak pinjaman nelayan.";
    String there = "Bank daerah didesak Putin memperbanyak pinjaman bagi nelayan kecil.";
    assertThat(
            woven(
                page("a", "2024-05-03", here)
                    .event(Form.REQUEST, List.of(PUTIN), List.of(), "", here),
                page("b", "2024-06-05", there)
                    .event(Form.REQUEST, List.of(PUTIN), List.of(), "", there)))
        .hasSize(2);
  }

  @Test
  void keepsTheRulesOfTwoTownsApartThatShareAShortForm() {
    String here = "Warga Kota Ambarsari patuh, PSBB diperketat dinas itu demi kesehatan.";
    String there = "Di Kota Lembayung pun PSBB diperketat dinas itu demi kesehatan.";
    assertThat(
            woven(
                page("a", "2024-05-03", here)
                    .event(Form.SANCTION, List.of(OFFICE), List.of(), "", here),
                page("b", "2024-05-05", there)
                    .event(Form.SANCTION, List.of(OFFICE), List.of(), "", there)))
        .hasSize(2);
  }

  @Test
  void keepsWhatAGovernmentGivesItsOwnTownsApart() {
    String here = "Pemerintah menyalurkan dana pengembangan taman.";
    String there = "Kapal penyeberangan diserahkan pemerintah.";
    assertThat(
            woven(
                page("a", "2024-05-03", here)
                    .event(Form.AID, List.of(OFFICE), List.of(TOWN), "", here),
                page("b", "2024-05-20", there)
                    .event(Form.AID, List.of(OFFICE), List.of(TOWN), "", there)))
        .hasSize(2);
  }

  @Test
  void mergesWhatOneStateGivesAnotherInOtherWords() {
    String here = "Rusia menyalurkan gandum bagi dapur umum.";
    String there = "Bantuan Rusia tiba di pelabuhan.";
    assertThat(
            woven(
                page("a", "2024-05-03", here)
                    .event(Form.AID, List.of(RUSSIA), List.of(TOWN), "2024-05-02", here),
                page("b", "2024-05-04", there)
                    .event(Form.AID, List.of(RUSSIA), List.of(TOWN), "2024-05-02", there)))
        .hasSize(1);
  }
}
