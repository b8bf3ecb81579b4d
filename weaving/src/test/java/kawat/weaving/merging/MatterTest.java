package kawat.weaving.merging;

import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.model.Event.Form;
import kawat.weaving.Pages;
import org.junit.jupiter.api.Test;

/** Parties alone do not make one act of what an actor does every day. */
final class MatterTest {
  private static int groups(Pages a, Pages b) {
    return EventMerger.merge(List.of(a.record(), b.record()), List.of()).size();
  }

  private static Pages told(String id, String day, Form form, String words) {
    return page(id, day, words).event(form, List.of(PUTIN), List.of(), "", words);
  }

  @Test
  void keepsTwoRequestsOfOnePresidentApart() {
    assertThat(
            groups(
                told("a", "2025-05-04", Form.REQUEST, "Putin meminta harga beras diturunkan"),
                told("b", "2025-05-06", Form.REQUEST, "Putin meminta pelabuhan baru dibuka")))
        .isEqualTo(2);
  }

  @Test
  void mergesOneRequestToldInLikeWords() {
    assertThat(
            groups(
                told("a", "2025-05-04", Form.REQUEST, "Putin meminta harga beras diturunkan"),
                told("b", "2025-05-06", Form.REQUEST, "Putin minta harga beras segera turun")))
        .isEqualTo(1);
  }

  @Test
  void keepsTheRulesOfTwoTownsApart() {
    String ambon = "wali kota di Ambon memberlakukan pembatasan sosial berskala besar";
    String gresik = "wali kota di Gresik memberlakukan pembatasan sosial berskala besar";
    assertThat(
            groups(
                page("a", "2020-05-04", ambon)
                    .event(Form.SANCTION, List.of(RUSSIA), List.of(), "", ambon),
                page("b", "2020-05-06", gresik)
                    .event(Form.SANCTION, List.of(RUSSIA), List.of(), "", gresik)))
        .isEqualTo(2);
  }

  @Test
  void doesNotTakeOneTownTakenForWhatWasTakenLongAgo() {
    String town = "pasukan Rusia merebut kota pelabuhan di muara sungai";
    String held = "wilayah yang diduduki Rusia akan mengembangkan kerja sama";
    assertThat(
            groups(
                page("a", "2022-07-04", town)
                    .event(Form.SEIZURE, List.of(RUSSIA), List.of(NORTH_KOREA), "2022-06-30", town),
                page("b", "2022-08-16", held)
                    .event(Form.SEIZURE, List.of(RUSSIA), List.of(NORTH_KOREA), "", held)))
        .isEqualTo(2);
  }

  @Test
  void doesNotTakeTodaysArrestForOneOfLastSpring() {
    assertThat(
            groups(
                told("a", "2020-05-04", Form.SEIZURE, "komisi itu menangkap bupati dan ajudan"),
                told("b", "2020-12-06", Form.SEIZURE, "komisi itu menangkap bupati dan ajudan")))
        .isEqualTo(2);
  }

  private static Pages dealt(String id, String day, Form form, String date, String words) {
    return page(id, day, words).event(form, List.of(RUSSIA), List.of(NORTH_KOREA), date, words);
  }

  @Test
  void doesNotTakeTheWordsForARefusalForItsMatter() {
    String assets = "Rusia menolak usul Korea Utara menyita aset perusahaan tambang";
    assertThat(
            groups(
                dealt("a", "2024-05-20", Form.REJECTION, "", assets),
                dealt(
                    "b",
                    "2024-05-29",
                    Form.REJECTION,
                    "",
                    "Rusia menolak usul Korea Utara mengirim pelatih renang")))
        .isEqualTo(2);
    assertThat(
            groups(
                dealt("a", "2024-05-20", Form.REJECTION, "", assets),
                dealt(
                    "b",
                    "2024-05-21",
                    Form.REJECTION,
                    "",
                    "penyitaan aset perusahaan tambang ditolak Rusia")))
        .isEqualTo(1);
  }

  @Test
  void doesNotTakeAnEmbassyReopenedForPrisonersSentHome() {
    assertThat(
            groups(
                dealt(
                    "a",
                    "2015-08-14",
                    Form.WITHDRAWAL,
                    "2014-12-17",
                    "Moskow memulangkan tiga agen Pyongyang"),
                dealt(
                    "b",
                    "2015-08-30",
                    Form.WITHDRAWAL,
                    "",
                    "Rusia membuka kembali kedutaannya di sana")))
        .isEqualTo(2);
  }

  @Test
  void asksForTheSameGoodsOfSuppliesToldFarApart() {
    String rifles = "Rusia menjual dua ratus pucuk senapan mesin";
    assertThat(
            groups(
                dealt("a", "2021-09-04", Form.ARMS, "", rifles),
                dealt("b", "2023-03-04", Form.ARMS, "", "Moskow memasok suku cadang rudal")))
        .isEqualTo(2);
    assertThat(
            groups(
                dealt("a", "2021-09-04", Form.ARMS, "", rifles),
                dealt("b", "2023-03-04", Form.ARMS, "", "penjualan senapan mesin oleh Rusia")))
        .isEqualTo(1);
  }

  @Test
  void knowsAnActInThePassiveForThatInTheActive() {
    assertThat(
            groups(
                told(
                    "a",
                    "2023-11-08",
                    Form.WITHDRAWAL,
                    "Putin memulangkan ribuan pendatang gelap lewat laut"),
                told("b", "2023-11-09", Form.WITHDRAWAL, "ribuan orang sudah dipulangkan Putin")))
        .isEqualTo(1);
  }
}
