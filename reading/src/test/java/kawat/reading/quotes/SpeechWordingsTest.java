package kawat.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The wordings in which Indonesian papers report speech, each in a sentence of our own. */
final class SpeechWordingsTest {
  private static final String ARRIVED = "Vladimir Putin tiba di Jakarta.";

  private static void says(String expected, String... paragraphs) {
    assertThat(Told.lines(paragraphs)).containsExactly(expected);
  }

  private static void silent(String... paragraphs) {
    assertThat(Told.lines(paragraphs)).isEmpty();
  }

  @Test
  void findsTheCueBeforeInAndAfterTheClause() {
    says(
        "I perundingan akan dimulai pekan depan | Vladimir Putin | ",
        ARRIVED,
        "Kata Putin, perundingan akan dimulai pekan depan.");
    says(
        "I akan dimulai pekan depan | Vladimir Putin | ",
        ARRIVED,
        "Perundingan, lanjut Putin, akan dimulai pekan depan.");
    says(
        "I Perundingan akan dimulai pekan depan | Kremlin | ",
        "Perundingan akan dimulai pekan depan, menurut Kremlin.");
    says(
        "I apabila sanksi dicabut perang itu berakhir | Vladimir Putin | ",
        "Vladimir Putin tiba di Jakarta.",
        "Bukan mustahil, Putin melanjutkan, apabila sanksi dicabut perang itu berakhir.");
    says(
        "I perundingan akan dimulai pekan depan | Vladimir Putin | ",
        "Masih menurut Vladimir Putin, perundingan akan dimulai pekan depan.");
  }

  @Test
  void meansByNyaWhoeverHasJustSpoken() {
    assertThat(
            Told.lines(
                "Vladimir Putin menilai Emmanuel Macron keliru soal perang itu.",
                "\"Kami tidak akan mundur,\" ujarnya."))
        .last()
        .isEqualTo("D Kami tidak akan mundur, | Vladimir Putin | ");
    assertThat(
            Told.lines(
                "\"Rusia harus mundur,\" tegas Volodymyr Zelensky.",
                "Katanya, perang tidak akan selesai tahun ini."))
        .last()
        .isEqualTo("I perang tidak akan selesai tahun ini | Volodymyr Zelensky | ");
    assertThat(
            Told.lines(
                "Vladimir Putin mengatakan bahwa panen akan membaik.",
                "Langkah Ankara itu dinilainya sangat terlambat."))
        .last()
        .isEqualTo("I Langkah Ankara itu dinilainya sangat terlambat | Vladimir Putin | ");
  }

  @Test
  void passesOverTheRelativeClauseOfASpeaker() {
    says(
        "I deklarasi itu belum menyelesaikan sengketa | diplomat Thailand | ",
        "Seorang diplomat Thailand yang tidak bersedia disebut namanya mengingatkan bahwa deklarasi"
            + " itu belum menyelesaikan sengketa.");
    says(
        "I 1.000 orang tewas | pejabat Barat | BBC",
        "Adapun sejumlah pejabat Barat yang berbicara kepada BBC menaksir 1.000 orang tewas.");
    says(
        "I sedikitnya 40 orang tewas dalam serangan itu | Kementerian Kesehatan Gaza | ",
        "Kementerian Kesehatan Gaza yang dikelola Hamas melaporkan sedikitnya 40 orang tewas dalam"
            + " serangan itu.");
  }

  @Test
  void knowsDoersByTheirNouns() {
    says(
        "I lawatan itu memberi panggung bagi junta | pegiat HAM | ",
        "Sejumlah pegiat HAM menuding lawatan itu memberi panggung bagi junta.");
    assertThat(Told.lines("Pelatihan itu menegaskan bahwa tim sudah siap bertanding.")).isEmpty();
  }

  @Test
  void labelsAreReportsToo() {
    says("I menyebutnya fitnah keji | Rusia | ", "Rusia menyebutnya fitnah keji.");
    says(
        "I ledakan itu akibat kebocoran gas | Vladimir Putin | ",
        "Vladimir Putin menyebut ledakan itu akibat kebocoran gas.");
    assertThat(
            Told.lines(
                "Vladimir Putin menyebut para prajurit itu \"penjaga tanah air di negeri jauh\"."))
        .containsExactly(
            "I para prajurit itu \"penjaga tanah air di negeri jauh\" | Vladimir Putin | ",
            "D penjaga tanah air di negeri jauh | Vladimir Putin | ");
  }

  @Test
  void promisesWarningsAndAdmissionsAreReports() {
    says(
        "I membantu Rusia dengan segala cara | Kim Jong Un | ",
        "Kim Jong Un berjanji membantu Rusia dengan segala cara saat bertemu Vladimir Putin.");
    says(
        "I warga agar memakai masker di ruang tertutup | Dewi Sartika | ",
        "Gubernur Dewi Sartika mengingatkan warga agar memakai masker di ruang tertutup.");
    says(
        "I pengiriman pasukan ke Rusia | Korea Utara | ",
        "Korea Utara akhirnya mengakui pengiriman pasukan ke Rusia.");
    silent("Korea Utara mengakui kemerdekaan dua wilayah itu.");
    silent("Jaksa menuntut dengan hukuman maksimal.");
  }

  @Test
  void endsAReportWhereAnotherBegins() {
    assertThat(
            Told.lines(
                "Rusia menuding Ukraina menyerang pembangkit listrik, namun Kyiv menyangkal tuduhan"
                    + " tersebut."))
        .containsExactly(
            "I Ukraina menyerang pembangkit listrik | Rusia | ", "I tuduhan tersebut | Ukraina | ");
  }

  @Test
  void letsAQuotationOverParagraphsHaveOneSpeaker() {
    assertThat(
            Told.lines(
                "\"Kita tidak boleh lengah. Musuh bisa datang kapan saja.",
                "\"Karena itu kita harus bersatu,\" kata Joko Widodo."))
        .containsExactly(
            "D Kita tidak boleh lengah. Musuh bisa datang kapan saja. | Joko Widodo | ",
            "D Karena itu kita harus bersatu, | Joko Widodo | ");
  }

  @Test
  void hearsQuestionAndAnswer() {
    assertThat(Told.lines("\"Apakah Anda siap?\" tanya wartawan. \"Tentu,\" jawab Vladimir Putin."))
        .containsExactly("D Apakah Anda siap? | wartawan | ", "D Tentu, | Vladimir Putin | ");
  }

  @Test
  void closesAQuotationWithAStatementOrAPassive() {
    says(
        "D Kami mengutuk serangan itu, | Retno Marsudi | ",
        "\"Kami mengutuk serangan itu,\" demikian disampaikan Retno Marsudi, Senin.");
    says(
        "D Turki tidak akan tinggal diam. | Recep Tayyip Erdogan | ",
        "\"Turki tidak akan tinggal diam.\" begitu kata Recep Tayyip Erdogan.");
    says(
        "D Serangan itu tidak dapat dibenarkan, | G7 | ",
        "\"Serangan itu tidak dapat dibenarkan,\" bunyi pernyataan bersama G7 yang dirilis Kamis.");
  }

  @Test
  void breaksTheSentenceWhereAQuotationIsGluedToIt() {
    assertThat(
            Told.lines(
                "Vladimir Putin mengatakan panen akan membaik.\"Gandum cukup untuk semua,\" kata"
                    + " dia."))
        .containsExactly(
            "I panen akan membaik | Vladimir Putin | ",
            "D Gandum cukup untuk semua, | Vladimir Putin | ");
  }

  @Test
  void takesTitlesAndNamesForNoQuotation() {
    silent("Film \"Perang Tanpa Akhir di Ujung Dunia\" diputar di Jakarta.");
    silent("Operasi yang diberi nama \"Badai Gurun Pasir Merah Kedua\" itu berakhir.");
    silent("Vladimir Putin menjawab \"tentu saja\" ketika ditanya soal itu.");
  }

  @Test
  void doesNotTakeANameAfterADescribedSourceForItsName() {
    says(
        "I Sugiono akan membawa pesan ke Pyongyang | sumber | ",
        "Menurut seorang sumber, Sugiono akan membawa pesan ke Pyongyang.");
  }

  @Test
  void hearsWhoIsMeantByAPassiveWithItsAgent() {
    says(
        "I akan menelepon Emir Qatar pekan depan | Axios | ",
        "Donald Trump disebut Axios akan menelepon Emir Qatar pekan depan.");
  }

  @Test
  void hearsAStatementBehindAClauseWithoutMarks() {
    says(
        "I Setiap pengalihan air akan dianggap tindakan perang | Kremlin | ",
        "Setiap pengalihan air akan dianggap tindakan perang, bunyi pernyataan Kremlin.");
  }

  @Test
  void takesAnActThatWasAnnouncedForNoReport() {
    silent("India mengusir tiga atase militer.", "Keputusan itu diumumkan Vikram Misri pada Rabu.");
  }

  @Test
  void endsAReportWhereThePageCommentsOnIt() {
    says(
        "I kapal itu dipulangkan | Lituania | ",
        "Lituania menuntut kapal itu dipulangkan, permintaan yang belum dijawab siapa pun.");
    says(
        "I Moldova sebagai penyulut perang | Armenia | ",
        "Armenia menuduh Moldova sebagai penyulut perang, seperti ia sampaikan dalam rapat.");
  }

  @Test
  void takesBothSidesOfACueWhereNeitherSaysItAlone() {
    says(
        "I Kalau hujan turun, kata Vladimir Putin, jembatan itu pasti runtuh | Vladimir Putin | ",
        "Kalau hujan turun, kata Vladimir Putin, jembatan itu pasti runtuh.");
  }

  @Test
  void leavesTheWordsThemselvesOutOfAReport() {
    says(
        "D Tanya saja penjaga gudangnya, | Vladimir Putin | ",
        "Vladimir Putin hanya berkata singkat, \"Tanya saja penjaga gudangnya,\" lalu pergi.");
  }

  @Test
  void hearsAllWhoAreListedBeforeAVerb() {
    says(
        "I akan menutup pelabuhan | Swedia, Islandia, Norwegia | ",
        "Swedia, Islandia, dan Norwegia menyatakan akan menutup pelabuhan.");
  }

  @Test
  void takesATownThatSpeaksForItsState() {
    says(
        "I kapal itu dipulangkan | Yunani | ",
        "Yunani mengirim nota.",
        "Athena juga meminta kapal itu dipulangkan.");
  }

  @Test
  void knowsWhichPaperIsPointedBackAt() {
    assertThat(
            Told.lines(
                "Reuters melaporkan gudang itu kosong.",
                "Kantor berita itu menambahkan, pintunya masih terkunci."))
        .containsExactly(
            "I gudang itu kosong | Reuters | ", "I pintunya masih terkunci | Reuters | ");
  }

  @Test
  void hearsWhomAnOutletCites() {
    says(
        "I gudang itu kosong | pejabat Lituania | Reuters",
        "Reuters, dengan mengutip seorang pejabat Lituania, melaporkan gudang itu kosong.");
  }

  @Test
  void namesAClaimThatIsDeniedInARelativeClause() {
    assertThat(
            Told.lines(
                "Moldova menuding Armenia sebagai dalangnya, tuduhan yang berkali-kali dibantah"
                    + " Armenia."))
        .containsExactly(
            "I Armenia sebagai dalangnya | Moldova | ",
            "I tuduhan yang berkali-kali dibantah Armenia | Armenia | ");
  }

  @Test
  void knowsABodyByTheShortFormThatThePageGivesIt() {
    says(
        "I gudang itu kosong | Lembaga Pangan Wulan | ",
        "Lembaga Pangan Wulan (LPW) datang pagi-pagi. LPW menegaskan gudang itu kosong.");
  }

  @Test
  void hearsAStateThroughItsMinister() {
    assertThat(
            Told.lines(
                "Peru, melalui Menteri Luar Negeri Dewi Lestari, menjanjikan rumah sakit lapangan"
                    + " dengan seratus tempat tidur."))
        .singleElement()
        .asString()
        .contains("| Dewi Lestari |");
  }
}
