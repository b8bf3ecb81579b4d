package kawat.reading.events;

import static kawat.reading.events.ToldEvents.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Acts of parliaments and courts, of new states; goods and numbers that stand before the goal. */
class ActsAtHomeTest {
  @Test
  void readsWhatParliamentsDecide() {
    assertThat(told("Parlemen Ghana menyetujui anggaran baru, Senin.")).contains("domestic GHA");
    assertThat(told("Parlemen Togo hari ini memperpanjang masa tugas presiden."))
        .contains("domestic TGO");
  }

  @Test
  void readsWhatCourtsDecide() {
    assertThat(told("Pengadilan Tinggi Togo menyatakan pungutan itu melanggar konstitusi."))
        .anyMatch(e -> e.equals("domestic TGO"));
  }

  @Test
  void readsThatAStateIsBorn() {
    assertThat(told("Eritrea memisahkan diri dari Etiopia pada 1993.")).contains("domestic ERI");
  }

  @Test
  void readsWhoWatchesATest() {
    assertThat(told("Kim Jong Un mengawasi peluncuran rudal, Senin."))
        .anyMatch(e -> e.equals("domestic PRK"));
  }

  @Test
  void sendsNoSoldiersToAParade() {
    assertThat(told("Togo menggelar parade militer di Lome.")).containsExactly("ceremony TGO");
  }

  @Test
  void findsTheGoodsBehindWhatCarriesThem() {
    assertThat(told("Prancis mengirim truk berisi amunisi ke Togo.")).contains("arms FRA>TGO");
    assertThat(told("Mesir mengirim kapal bermuatan obat-obatan ke Togo.")).contains("aid EGY>TGO");
  }

  @Test
  void takesTwoNumbersForOne() {
    assertThat(told("Ghana mengirim 1.200 hingga 1.500 personel ke Togo."))
        .contains("troops GHA>TGO");
  }

  @Test
  void readsSentencesOfCourtsAsNoSanctions() {
    assertThat(told("Pengadilan Ghana menjatuhkan hukuman mati kepada dua warga Togo."))
        .containsExactly("domestic GHA");
  }

  @Test
  void readsThatAnIllnessIsBeaten() {
    assertThat(told("Korea Utara menyatakan kemenangan atas wabah itu."))
        .containsExactly("domestic PRK");
  }

  @Test
  void takesWorkersWhoArriveForSentOnes() {
    assertThat(told("Ribuan pekerja Korea Utara tiba di Rusia.")).containsExactly("labour PRK>RUS");
  }

  @Test
  void takesTheStateAfterGoodsForTheirSeller() {
    assertThat(told("India membeli minyak mentah Rusia, Senin."))
        .anyMatch(e -> e.startsWith("trade ") && e.contains("IND") && e.contains("RUS"));
  }

  @Test
  void sendsTheGoodsOfOneVerbOnce() {
    assertThat(told("Ghana mengirim 100 kontainer amunisi ke Togo."))
        .containsExactly("arms GHA>TGO");
  }

  @Test
  void knowsWordsThatOnlyLookLikeVerbsWithTheirOwner() {
    assertThat(told("Prancis menarik pasukan terakhirnya dari Chad pada Januari."))
        .contains("withdrawal FRA>TCD");
  }

  @Test
  void closesPostsOnTheBorder() {
    assertThat(told("Empat pos lintas batas dengan Ghana ditutup Togo sejak Minggu."))
        .contains("sanction TGO>GHA");
  }
}
