package kawat.weaving.disagreements;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.XI;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.weaving.Disagreement;
import kawat.weaving.Pages;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.Test;

/** Which event a denial speaks of. */
final class MeantTest {
  private static final Actor SEOUL =
      new Actor("intelijen-seoul", "Intelijen Seoul", Actor.Kind.BODY, Optional.of("KOR"));
  private static final Actor ENVOY =
      new Actor("duta-besar", "duta besar", Actor.Kind.PERSON, Optional.of("PRK"));
  private static final String CHARGE = "Seoul menuduhkan pengerahan itu sejak lama.";
  private static final String DENIAL = "Pyongyang menyangkalnya.";

  private static List<Disagreement> found(Pages... pages) {
    return Weaving.weave(List.of(pages).stream().map(Pages::record).toList()).disagreements();
  }

  @Test
  void setsTheDenialOfAChargeAgainstWhatIsCharged() {
    String sent = "Pyongyang disebut mengirim pasukan ke Rusia.";
    assertThat(
            found(
                page("a", "2024-05-03", sent, CHARGE, DENIAL)
                    .event(
                        Form.TROOPS,
                        List.of(NORTH_KOREA),
                        List.of(RUSSIA),
                        "",
                        Status.CLAIMED,
                        Chain.NONE,
                        sent)
                    .event(Form.ACCUSATION, List.of(SEOUL), List.of(NORTH_KOREA), "", CHARGE)
                    .event(Form.DENIAL, List.of(NORTH_KOREA), List.of(SEOUL), "", DENIAL)))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.sides())
                    .extracting(s -> s.evidence().exact())
                    .containsExactly(sent, DENIAL));
  }

  @Test
  void leavesTheDenialAgainstTheChargeWhereNobodyDoubtsTheAct() {
    String visit = "Duta besar itu berkunjung ke Rusia.";
    String charge = "Seoul menuding lawatan itu hanya pamer.";
    String denial = "Sang duta menepisnya.";
    assertThat(
            found(
                page("a", "2024-05-03", visit, charge, denial)
                    .event(Form.VISIT, List.of(ENVOY), List.of(RUSSIA), "", visit)
                    .event(Form.ACCUSATION, List.of(SEOUL), List.of(ENVOY), "", charge)
                    .event(Form.DENIAL, List.of(ENVOY), List.of(SEOUL), "", denial)))
        .singleElement()
        .satisfies(d -> assertThat(d.what()).startsWith("accusation"));
  }

  @Test
  void doesNotTakeWhatTheDenierSaysBesidesForWhatHeDenies() {
    String charge = "Seoul menuding duta besar itu berbohong.";
    String denial = "Sang duta menepisnya.";
    String said = "Kami tidak butuh senjata siapa pun";
    Pages page =
        page("a", "2024-05-03", charge, denial, said)
            .event(Form.ACCUSATION, List.of(SEOUL), List.of(ENVOY), "", charge)
            .event(Form.DENIAL, List.of(ENVOY), List.of(SEOUL), "", denial, said)
            .quote(ENVOY, Chain.NONE, said);
    assertThat(found(page)).singleElement().matches(d -> d.what().startsWith("accusation"));
  }

  @Test
  void leavesADenialAloneWhoseDenierWasNotCharged() {
    String charge = "Rusia menuduh Korea Utara mencuri jaring.";
    String denial = "Menurut Xi tuduhan itu omong kosong.";
    assertThat(
            found(
                page("a", "2024-05-03", charge, denial)
                    .event(Form.ACCUSATION, List.of(RUSSIA), List.of(NORTH_KOREA), "", charge)
                    .event(Form.DENIAL, List.of(XI), List.of(RUSSIA), "", denial)))
        .isEmpty();
  }

  @Test
  void doesNotSetADenierAgainstHisOwnCharge() {
    String charge = "Kim menuduh Rusia bermuka dua.";
    String denial = "Ia menampik kabar itu.";
    assertThat(
            found(
                page("a", "2024-05-03", charge, denial)
                    .event(Form.ACCUSATION, List.of(KIM), List.of(RUSSIA), "", charge)
                    .event(Form.DENIAL, List.of(KIM), List.of(), "", denial)))
        .isEmpty();
  }

  @Test
  void takesThatTimeForNoPointerToAClaim() {
    String claim = "Menurut Seoul Rusia menduduki pulau karang sejak seabad lalu.";
    String denial = "Permintaan kedua ditepis Rusia saat itu juga.";
    assertThat(
            found(
                page("a", "2024-05-03", claim, denial)
                    .event(
                        Form.SEIZURE,
                        List.of(RUSSIA),
                        List.of(NORTH_KOREA),
                        "",
                        Status.CLAIMED,
                        Chain.NONE,
                        claim)
                    .event(Form.DENIAL, List.of(RUSSIA), List.of(), "", denial)))
        .isEmpty();
  }

  @Test
  void doesNotTakeANewspaperForTheLetterThatIsDenied() {
    String letter = "Kim menitipkan surat kepada duta besar itu.";
    String denial = "Sang duta membantah warta surat kabar kota tentang kepulangannya.";
    assertThat(
            found(
                page("a", "2024-05-03", letter, denial)
                    .event(Form.MESSAGE, List.of(KIM), List.of(RUSSIA), "", letter)
                    .event(Form.DENIAL, List.of(ENVOY), List.of(), "", denial)))
        .isEmpty();
  }

  @Test
  void showsAClaimInOtherWordsThanItsDenial() {
    String denial = "Beijing membantah tuduhan Rusia soal jaring.";
    String charge = "Rusia menuding nelayan Xi mencuri jaring.";
    assertThat(
            found(
                page("a", "2024-05-03", denial, charge)
                    .event(Form.ACCUSATION, List.of(RUSSIA), List.of(XI), "", denial, charge)
                    .event(Form.DENIAL, List.of(XI), List.of(RUSSIA), "", denial)))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.sides())
                    .extracting(s -> s.evidence().exact())
                    .containsExactly(charge, denial));
  }

  @Test
  void takesWhatAPageTellsOfTheSamePartiesAtOneTimeForOneMatter() {
    String arms = "Menurut Seoul Pyongyang memasok senjata ke Rusia sejak Mei 2024.";
    String goods = "Menurut Seoul Pyongyang mengirim 300 kontainer ke Rusia sejak Mei 2024.";
    String first = "Rusia menepis hitungan itu.";
    String second = "Pyongyang membantah memasok senjata.";
    assertThat(
            found(
                page("a", "2024-06-03", arms, goods, first, second)
                    .event(
                        Form.ARMS,
                        List.of(NORTH_KOREA),
                        List.of(RUSSIA),
                        "2024-05",
                        Status.ASSERTED,
                        Chain.NONE,
                        arms)
                    .event(
                        Form.TRADE,
                        List.of(NORTH_KOREA),
                        List.of(RUSSIA),
                        "2024-05",
                        Status.CLAIMED,
                        Chain.NONE,
                        goods)
                    .event(Form.DENIAL, List.of(RUSSIA), List.of(), "", first)
                    .event(Form.DENIAL, List.of(NORTH_KOREA), List.of(), "", second)))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.sides())
                    .extracting(s -> s.evidence().exact())
                    .containsExactlyInAnyOrder(arms, goods, first, second));
  }
}
