package kawat.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuoteChainsTest {
  private static final String HARVEST = "Vladimir Putin mengatakan bahwa panen akan membaik.";

  @Test
  void letsARelayAtTheHeadGovernWhatFollows() {
    assertThat(Told.lines("Melansir Reuters, hujan turun di Sochi.", "Jalan tergenang.", HARVEST))
        .containsExactly("I panen akan membaik | Vladimir Putin | Reuters");
  }

  @Test
  void turnsToTheNextRelay() {
    assertThat(
            Told.lines(
                "Melansir Reuters, hujan turun.", "Dikutip dari AFP, jalan tergenang.", HARVEST))
        .containsExactly("I panen akan membaik | Vladimir Putin | AFP");
  }

  @Test
  void endsAPassageWhereThePageNamesItself() {
    assertThat(
            Told.lines(
                "Melansir Reuters, hujan turun.",
                "Dilansir WartaKini.com, jalan tergenang.",
                HARVEST))
        .containsExactly("I panen akan membaik | Vladimir Putin | ");
  }

  @Test
  void leavesOutTheOwnOutletBeforeAnother() {
    assertThat(
            Told.lines(
                "Dikutip WartaKini dari Antara, Vladimir Putin mengaku tidak tahu soal itu."))
        .containsExactly("I tidak tahu soal itu | Vladimir Putin | Antara");
  }

  @Test
  void holdsASourceAtTheEndForItsSentence() {
    assertThat(
            Told.lines(
                "Vladimir Putin tiba.",
                "\"Panen akan membaik tahun ini,\" kata Putin, dikutip dari AFP.",
                "Jalan tergenang.",
                HARVEST))
        .containsExactly(
            "D Panen akan membaik tahun ini, | Vladimir Putin | AFP",
            "I panen akan membaik | Vladimir Putin | ");
  }

  @Test
  void carriesItOnWhileTheQuotationGoesOn() {
    assertThat(
            Told.lines(
                "Vladimir Putin tiba.",
                "\"Panen akan membaik tahun ini,\" kata Putin, dikutip dari AFP.",
                "\"Gandum cukup untuk semua,\" lanjutnya."))
        .last()
        .isEqualTo("D Gandum cukup untuk semua, | Vladimir Putin | AFP");
  }

  @Test
  void carriesItOnForASpeakerWhomItIntroduced() {
    assertThat(
            Told.lines(
                "\"Panen akan membaik tahun ini,\" kata Emmanuel Macron, dikutip dari AFP.",
                "Jalan tergenang.",
                "Emmanuel Macron menilai gandum cukup untuk semua."))
        .last()
        .isEqualTo("I gandum cukup untuk semua | Emmanuel Macron | AFP");
  }

  @Test
  void givesTheInterviewToAllThatWasSaidInIt() {
    assertThat(
            Told.lines(
                "Emmanuel Macron menilai gandum cukup untuk semua.",
                "\"Panen akan membaik tahun ini,\" kata Macron kepada surat kabar Rusia Izvestia."))
        .containsExactly(
            "I gandum cukup untuk semua | Emmanuel Macron | Izvestia",
            "D Panen akan membaik tahun ini, | Emmanuel Macron | Izvestia");
  }

  @Test
  void chainsAnAgencyBehindTheNewspaperThatCitesIt() {
    assertThat(
            Told.lines(
                "Seperti dilaporkan The Guardian, surat itu tiba di Pyongyang.",
                "Pesan itu dilaporkan oleh kantor berita KCNA.",
                "\"Kami berjuang bersama kalian,\" kata laporan itu mengutip surat Vladimir Putin."))
        .containsExactly("D Kami berjuang bersama kalian, | Vladimir Putin | The Guardian > KCNA");
  }

  @Test
  void takesNoPlatformForASource() {
    assertThat(Told.lines("\"Panen akan membaik tahun ini,\" kata Vladimir Putin di Telegram."))
        .containsExactly("D Panen akan membaik tahun ini, | Vladimir Putin | ");
  }

  @Test
  void readsACueGluedToItsSource() {
    assertThat(
            Told.lines(
                "\"Panen akan membaik tahun ini,\" kata Vladimir Putin, dikutip dariReuters."))
        .containsExactly("D Panen akan membaik tahun ini, | Vladimir Putin | Reuters");
  }
}
