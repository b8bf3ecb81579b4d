package kawat.weaving.disagreements;

import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.from;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.weaving.Disagreement;
import kawat.weaving.Disagreement.Kind;
import kawat.weaving.Disagreement.Side;
import kawat.weaving.Pages;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.Test;

final class RivalsTest {
  private static final Actor SEOUL =
      new Actor("badan-intelijen", "Badan Intelijen", Actor.Kind.BODY, Optional.of("KOR"));
  private static final Actor LONDON =
      new Actor("kementerian-pertahanan", "Kementerian", Actor.Kind.BODY, Optional.of("GBR"));
  private static final Actor UKRAINE =
      new Actor("UKR", "Ukraina", Actor.Kind.STATE, Optional.of("UKR"));
  private static final Actor BELARUS =
      new Actor("BLR", "Belarus", Actor.Kind.STATE, Optional.of("BLR"));

  private static List<Disagreement> found(Pages... pages) {
    return Weaving.weave(List.of(pages).stream().map(Pages::record).toList()).disagreements();
  }

  private static Pages guests(String id, String day, String count, String unit, String rest) {
    String told = count + " " + unit + " " + rest;
    return page(
            id,
            day,
            "Sebanyak " + told + ".",
            "Rusia dan Korea Utara membuka pameran kapal layar di dermaga tua yang baru dipugar.")
        .names(Pages.RUSSIA, "Rusia")
        .names(Pages.NORTH_KOREA, "Korea Utara")
        .event(
            Event.Form.CEREMONY,
            List.of(Pages.RUSSIA, Pages.NORTH_KOREA),
            List.of(),
            "2021-05-01",
            "Rusia dan Korea Utara membuka pameran kapal layar")
        .figure(count, false, unit, told);
  }

  @Test
  void setsHeadsOfStateAgainstLeaders() {
    assertThat(
            found(
                guests("a", "2021-05-02", "26", "kepala negara", "menghadiri pameran itu"),
                guests("b", "2021-05-03", "19", "pemimpin", "negara menghadiri pameran itu")))
        .singleElement()
        .satisfies(d -> assertThat(d.sides()).hasSize(2));
  }

  @Test
  void doesNotSetLeadersAgainstOtherGuests() {
    assertThat(
            found(
                guests("a", "2021-05-02", "26", "kepala negara", "menghadiri pameran itu"),
                guests("b", "2021-05-03", "900", "pelaut", "menghadiri pameran itu")))
        .isEmpty();
  }

  @Test
  void keepsTheSickOfTwoTownsApart() {
    assertThat(
            found(
                page(
                        "a",
                        "2021-05-01",
                        "Di kota pelabuhan 300 pasien dirawat di rumah sakit.",
                        "Nelayan menjemur jaring sambil menunggu kapal pengangkut es balok.")
                    .figure("300", false, "pasien", "300 pasien dirawat di rumah sakit"),
                page(
                        "b",
                        "2021-06-12",
                        "Di kota gunung 90 pasien dirawat di rumah sakit.",
                        "Pendaki dilarang naik selama kawah mengeluarkan gas belerang pekat.")
                    .figure("90", false, "pasien", "90 pasien dirawat di rumah sakit")))
        .isEmpty();
  }

  @Test
  void setsCountsOfTwoSourcesInOnePageAgainstEachOther() {
    List<Disagreement> found =
        found(
            page(
                    "a",
                    "2025-05-01",
                    "Menurut Badan Intelijen 300 prajurit bantuan tewas. Menurut Kementerian 1.000"
                        + " orang tewas.")
                .figure("300", false, "prajurit", "300 prajurit bantuan tewas", from(SEOUL))
                .figure("1000", false, "orang", "1.000 orang tewas", from(LONDON)));
    assertThat(found)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Kind.FIGURE);
              assertThat(d.sides()).extracting(Side::value).containsExactly("300", "1000");
              assertThat(d.sides())
                  .extracting(s -> s.sources().origin().orElseThrow())
                  .containsExactly(SEOUL, LONDON);
            });
  }

  @Test
  void takesNumbersOfOneSourceInOnePageForNumbersOfTwoThings() {
    assertThat(
            found(
                page(
                        "a",
                        "2025-05-01",
                        "Ada 300 prajurit tewas di hutan, 90 prajurit tewas di bukit.")
                    .figure("300", false, "prajurit", "300 prajurit tewas di hutan", from(SEOUL))
                    .figure("90", false, "prajurit", "90 prajurit tewas di bukit", from(SEOUL))))
        .isEmpty();
  }

  @Test
  void keepsAWholeAndItsPartApart() {
    assertThat(
            found(
                page(
                        "a",
                        "2025-05-01",
                        "Ada 245 proyek usulan daerah. Dari 245 usulan hanya 89 proyek usulan"
                            + " daerah lolos.")
                    .figure("245", false, "proyek", "245 proyek usulan daerah", from(SEOUL))
                    .figure("89", false, "proyek", "89 proyek usulan daerah", from(LONDON))))
        .isEmpty();
  }

  @Test
  void keepsTheDeadOfTwoAttacksApart() {
    String first = "Rusia menyerang pasar dan 30 orang tewas.";
    String second = "Rusia menyerang stasiun dan 7 orang tewas.";
    assertThat(
            found(
                page("a", "2025-05-01", first, "Pasar itu ramai pembeli sejak pagi buta.")
                    .event(Form.ATTACK, List.of(RUSSIA), List.of(UKRAINE), "2025-04-30", first)
                    .figure("30", false, "orang", "30 orang tewas", from(SEOUL)),
                page("b", "2025-05-09", second, "Stasiun itu penuh penumpang menjelang malam.")
                    .event(Form.ATTACK, List.of(RUSSIA), List.of(UKRAINE), "2025-05-08", second)
                    .figure("7", false, "orang", "7 orang tewas", from(SEOUL))))
        .isEmpty();
  }

  @Test
  void tellsOfAnActThatTwoPagesAscribeToTwo() {
    String here = "Rusia menembak jatuh drone pengintai milik Ukraina di atas ladang gandum.";
    String there = "Drone pengintai Ukraina jatuh di ladang gandum sesudah ditembak Belarus.";
    assertThat(
            found(
                page("a", "2025-05-01", here)
                    .event(Form.ATTACK, List.of(RUSSIA), List.of(UKRAINE), "2025-04-30", here),
                page("b", "2025-05-01", there)
                    .event(
                        Form.ATTACK,
                        List.of(BELARUS),
                        List.of(UKRAINE),
                        "2025-04-30",
                        Status.CLAIMED,
                        from(SEOUL),
                        there)))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Kind.ACTOR);
              assertThat(d.sides())
                  .extracting(Side::value)
                  .containsExactlyInAnyOrder("Rusia", "Belarus");
              assertThat(d.sides())
                  .extracting(Side::sources)
                  .containsExactlyInAnyOrder(Chain.NONE, from(SEOUL));
            });
  }

  @Test
  void takesLikeActsOfOneDayThatAPageTellsBothForTwo() {
    String here = "Rusia mengirim gandum dan pupuk kepada Ukraina lewat pelabuhan selatan.";
    String there = "Belarus mengirim gandum dan pupuk kepada Ukraina lewat pelabuhan selatan.";
    assertThat(
            found(
                page("a", "2025-05-01", here, there)
                    .event(Form.AID, List.of(RUSSIA), List.of(UKRAINE), "2025-04-30", here)
                    .event(Form.AID, List.of(BELARUS), List.of(UKRAINE), "2025-04-30", there)))
        .isEmpty();
  }

  @Test
  void doesNotCountPlacesOfTroopsThatStandInMany() {
    String here = "Korea Utara mengirim pasukan ke Rusia dan menaruhnya di Kursk.";
    String there = "Korea Utara mengirim pasukan ke Rusia dan menaruhnya di Belgorod.";
    assertThat(
            found(
                page("a", "2025-05-01", here)
                    .event(Form.TROOPS, List.of(NORTH_KOREA), List.of(RUSSIA), "2025-04", here)
                    .place("Kursk"),
                page("b", "2025-05-02", there)
                    .event(Form.TROOPS, List.of(NORTH_KOREA), List.of(RUSSIA), "2025-04", there)
                    .place("Belgorod")))
        .isEmpty();
  }

  @Test
  void keepsTheDeadOfTwoArmiesApartThatEachCountTheirOwn() {
    assertThat(
            found(
                page(
                        "a",
                        "2025-05-01",
                        "Kata Kementerian, 9 prajuritnya gugur. Kata Badan Intelijen, 3 anggotanya"
                            + " gugur.")
                    .figure("9", false, "prajurit", "9 prajuritnya gugur", from(LONDON))
                    .figure("3", false, "anggota", "3 anggotanya gugur", from(SEOUL))))
        .isEmpty();
  }
}
