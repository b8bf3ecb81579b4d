package kawat.reading.events;

import static kawat.reading.events.ToldEvents.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What concerns states at all, and what one side answers another. */
class AffairsTest {
  @Test
  void takesAMatchForNoFight() {
    assertThat(told("Timnas Indonesia bertanding melawan Vietnam pada laga pembuka turnamen."))
        .isEmpty();
    assertThat(told("Pasukan Sudan bertempur melawan Ethiopia.")).contains("attack SDN>ETH");
  }

  @Test
  void leavesFirmsArtistsAndCourtsAside() {
    assertThat(told("Penyanyi Rina Wulan tiba di karpet merah konser itu.")).isEmpty();
    assertThat(told("Ia terlibat kasus pembunuhan dua polisi Kenya pada 24 Maret 2024.")).isEmpty();
  }

  @Test
  void readsNoRefusalInAWordlessSpokesman() {
    assertThat(told("Kantor Perdana Menteri Thailand menolak berkomentar.")).isEmpty();
    assertThat(told("Thailand menolak usulan Kamboja.")).contains("rejection THA>KHM");
  }

  @Test
  void answersWhoeverClaimedJustBefore() {
    assertThat(
            told(
                "Maroko mengklaim telah mengusir kapal itu dari pantainya.",
                "Angkatan Laut Spanyol membantah klaim tersebut."))
        .contains("denial ESP>MAR");
    assertThat(
            told(
                "Reuters melaporkan Chile khawatir terhadap manuver itu.",
                "Juru bicara Kementerian Pertahanan Peru menilai laporan itu berlebihan."))
        .contains("denial PER>Reuters");
  }

  @Test
  void answersWhoPunishedASideThatDeniesAHandInIt() {
    assertThat(told("Mali mengusir duta besar Niger.", "Niamey membantah terlibat."))
        .contains("denial NER>MLI");
  }

  @Test
  void offersToMediateBetweenTheTwoSidesToldBefore() {
    assertThat(told("Kenya mengecam Uganda.", "Oman menawarkan diri menjadi penengah."))
        .contains("pledge OMN>KEN+UGA");
  }

  @Test
  void tellsOfBothStatesThatThePageIsAboutAfterACallWithAThird() {
    assertThat(
            told(
                "Mali mengecam Niger.",
                "Niger mengusir diplomat Mali.",
                "Mali menutup perbatasan dengan Niger.",
                "Menlu Chad berbicara lewat telepon dengan Menlu Niger.",
                "Pasukan kedua negara baku tembak."))
        .contains("attack MLI>NER", "attack NER>MLI");
  }

  @Test
  void believesWhoeverClaimsAnAttackForHimself() {
    assertThat(told("Taliban mengaku bertanggung jawab atas serangan itu."))
        .anyMatch(e -> e.startsWith("confirmation Taliban") || e.startsWith("confirmation AFG"));
  }

  @Test
  void lookPastWhoeverARelativeClauseNames() {
    assertThat(told("Pejabat Fiji yang dihubungi Reuters menyangkal kabar itu."))
        .contains("denial FJI");
  }

  @Test
  void takesAWarshipForNoWar() {
    assertThat(told("Kapal itu bertabrakan dengan kapal perang Mesir, Senin (13/5/2024)."))
        .noneMatch(e -> e.startsWith("attack"));
  }

  @Test
  void takesAskingNotToBeNamedForNoDenial() {
    assertThat(
            told(
                "Mesir menuduh Sudan menahan truknya.",
                "Seorang perwira Sudan yang menolak disebut namanya tidak memberi keterangan."))
        .noneMatch(event -> event.startsWith("denial"));
  }

  @Test
  void takesASourceThatAsksNotToBeNamedForNoDenial() {
    assertThat(told("Pejabat Laos menolak disebut namanya dalam laporan tentang Vietnam."))
        .isEmpty();
  }
}
