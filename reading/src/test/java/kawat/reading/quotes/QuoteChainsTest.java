package kawat.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.model.Article;
import kawat.model.Block;
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
  void turnsFromARelayToAnAgencyThatReportsLater() {
    assertThat(
            Told.lines(
                "Melansir Antara, hujan turun.",
                "Reuters, mengutip seorang diplomat, melaporkan bahwa jalan ke pelabuhan"
                    + " tergenang.",
                HARVEST))
        .containsExactly(
            "I jalan ke pelabuhan tergenang | diplomat | Reuters",
            "I panen akan membaik | Vladimir Putin | ");
  }

  @Test
  void doesNotLetAStatesMediumSpeakForAnotherState() {
    assertThat(
            Told.lines(
                "Kantor berita KCNA melaporkan, Kim Jong Un menyebut panen itu sebagai kemenangan.",
                "Gedung Putih menegaskan bahwa panen itu terlalu kecil."))
        .containsExactly(
            "I panen itu sebagai kemenangan | Kim Jong Un | KCNA",
            "I panen itu terlalu kecil | Gedung Putih | ");
  }

  @Test
  void putsTheMediumThatCitesAnotherBeforeIt() {
    assertThat(
            Told.lines(
                "Vladimir Putin mengatakan panen akan membaik, seperti disiarkan TASS yang dikutip"
                    + " Reuters, Selasa.",
                "Kanselir Jerman menilai hujan itu terlambat."))
        .containsExactly(
            "I panen akan membaik | Vladimir Putin | Reuters > TASS",
            "I hujan itu terlambat | Kanselir Jerman | ");
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
                "\"Panen akan membaik tahun ini,\" kata Macron kepada surat kabar Rusia Izvestia"
                    + " dalam sebuah wawancara."))
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
                "\"Kami berjuang bersama kalian,\" kata laporan itu mengutip surat Vladimir"
                    + " Putin."))
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

  @Test
  void appendsAnAgencyThatADocumentWasPrintedByToTheRelay() {
    assertThat(
            Told.lines(
                "Dikutip dari The Guardian, Kim Jong Un membalas surat itu.",
                "\"Panen akan membaik tahun ini,\" bunyi surat Kim yang dimuat KCNA."))
        .containsExactly("D Panen akan membaik tahun ini, | Kim Jong Un | The Guardian > KCNA");
  }

  @Test
  void keepsTheWholeChainWhereItsEndIsNamedAgain() {
    assertThat(
            Told.lines(
                "Melansir The Guardian, Yonhap melaporkan isi surat itu berdasarkan siaran KCNA.",
                "\"Panen akan membaik tahun ini,\" tulis Kim Jong Un dalam surat yang dimuat KCNA.",
                "Kim, menurut KCNA, berharap gandum cukup untuk semua."))
        .contains(
            "D Panen akan membaik tahun ini, | Kim Jong Un | The Guardian > Yonhap > KCNA",
            "I gandum cukup untuk semua | Kim Jong Un | The Guardian > Yonhap > KCNA");
  }

  @Test
  void reachesBackToWhatAStatementPointsAt() {
    assertThat(
            Told.lines(
                "Kementerian Luar Negeri Rusia menegaskan bahwa panen akan membaik.",
                "Kementerian itu menyampaikannya melalui kantor berita TASS."))
        .containsExactly("I panen akan membaik | Kementerian Luar Negeri Rusia | TASS");
  }

  @Test
  void opensAPassageWithAReportAsFollows() {
    assertThat(Told.lines("Suara Pesisir melaporkannya sebagai berikut.", HARVEST))
        .containsExactly("I panen akan membaik | Vladimir Putin | Suara Pesisir");
  }

  @Test
  void takesAnUnknownNameThatNewsIsReportedByForAMedium() {
    assertThat(Told.lines("Suara Pesisir mewartakan, Vladimir Putin mengaku panen itu gagal."))
        .contains("I panen itu gagal | Vladimir Putin | Suara Pesisir");
  }

  @Test
  void ownsTheOutletThatSignsAPageWithoutOne() {
    Article unsigned =
        Article.of(
            "Judul",
            List.of(
                new Block(
                    Block.Kind.PARAGRAPH,
                    "Dilansir Warta Pesisir dari Antara, Vladimir Putin mengaku panen itu"
                        + " gagal.")));
    assertThat(Told.lines(unsigned)).containsExactly("I panen itu gagal | Vladimir Putin | Antara");
  }

  @Test
  void givesAnInterviewThatWasAnnouncedToTheNextWords() {
    assertThat(
            Told.lines(
                "Kabar itu muncul setelah Vladimir Putin diwawancarai surat kabar Izvestia.",
                "Putin mengatakan panen akan membaik."))
        .containsExactly("I panen akan membaik | Vladimir Putin | Izvestia");
  }

  @Test
  void namesWhoPassedOnWhatABodySaid() {
    assertThat(
            Told.lines(
                "Badan Intelijen Nasional Korea Selatan menyebut sekitar 600 kapal hilang.",
                "Vladimir Putin lalu membeberkannya kepada wartawan."))
        .containsExactly(
            "I sekitar 600 kapal hilang | Badan Intelijen Nasional Korea Selatan | Vladimir Putin");
  }

  @Test
  void namesTheMakerOfAStatementPointedAt() {
    assertThat(
            Told.lines(
                "\"Panen akan membaik tahun ini,\" demikian pernyataan Kementerian Luar Negeri"
                    + " Rusia.",
                "Emmanuel Macron, masih menurut pernyataan tersebut, mengatakan gandum cukup."))
        .last()
        .isEqualTo("I gandum cukup | Emmanuel Macron | Kementerian Luar Negeri Rusia");
  }

  @Test
  void endsAReportWhereAnotherVoiceTakesOver() {
    assertThat(
            Told.lines(
                "KCNA melaporkan, Kim Jong Un mengatakan panen akan membaik.",
                "Menurut Kremlin, gandum sudah cukup untuk semua warga."))
        .last()
        .isEqualTo("I gandum sudah cukup untuk semua warga | Kremlin | ");
  }
}
