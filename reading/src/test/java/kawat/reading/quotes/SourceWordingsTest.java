package kawat.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The wordings in which Indonesian papers name their sources, each in a sentence of our own. */
final class SourceWordingsTest {
  private static final String TALKS = "perundingan akan dimulai pekan depan";
  private static final String PUTIN_TALKS = "I " + TALKS + " | Vladimir Putin | ";
  private static final String READY = "D Kami siap berunding kapan saja, | ";

  private static void says(String expected, String... paragraphs) {
    assertThat(Told.lines(paragraphs)).containsExactly(expected);
  }

  private static void lastSays(String expected, String... paragraphs) {
    assertThat(Told.lines(paragraphs)).last().isEqualTo(expected);
  }

  @Test
  void namesTheRelayBeforeWhatIsReported() {
    says(
        PUTIN_TALKS + "Kompas.com",
        "Sebagaimana diberitakan Kompas.com sebelumnya, Vladimir Putin mengatakan " + TALKS + ".");
    says(
        PUTIN_TALKS + "BBC",
        "Melansir BBC News, Sabtu (4/3/2023), Vladimir Putin mengatakan " + TALKS + ".");
    says(
        PUTIN_TALKS + "Kementerian Luar Negeri Rusia",
        "Seperti dikutip dari laman resmi Kementerian Luar Negeri Rusia, Vladimir Putin mengatakan "
            + TALKS
            + ".");
  }

  @Test
  void namesTheRelayBehindWhatIsReported() {
    says(PUTIN_TALKS + "AFP", "Vladimir Putin mengatakan " + TALKS + ", demikian dilaporkan AFP.");
    says(PUTIN_TALKS + "AFP", "Vladimir Putin mengatakan " + TALKS + ", lapor AFP.");
    says(
        READY + "Vladimir Putin | Xinhua",
        "\"Kami siap berunding kapan saja,\" ujar Vladimir Putin, sebagaimana dilaporkan kantor"
            + " berita Xinhua, Kamis (2/3/2023).");
  }

  @Test
  void chainsTheOutletThatQuotesAnother() {
    says(
        "D Ini hari bersejarah, | Donald Trump | CNN Indonesia > AFP",
        "\"Ini hari bersejarah,\" kata Donald Trump saat berpidato, dikutip CNN Indonesia dari"
            + " AFP.");
    says(
        "I aliansi itu siap | Mark Rutte | NATO",
        "Dikutip WartaKini dari laman resmi NATO, Mark Rutte mengatakan aliansi itu siap.");
  }

  @Test
  void namesTheMediumThatWasTold() {
    lastSays(
        "D Kami tidak akan menunggu, | Vladimir Putin | Al Jazeera",
        "Dalam wawancara dengan Al Jazeera, Vladimir Putin menegaskan " + TALKS + ".",
        "\"Kami tidak akan menunggu,\" tegasnya.");
    says(
        "I perang akan segera berakhir | Donald Trump | Fox News",
        "Berbicara kepada Fox News, Donald Trump mengatakan perang akan segera berakhir.");
    says(
        "I kapal itu tenggelam karena ranjau | pejabat AS | Reuters",
        "Dua pejabat AS mengatakan kepada Reuters bahwa kapal itu tenggelam karena ranjau.");
    lastSays(
        "D Anak saya tewas di tempat. | Ahmad Khalil | Al Jazeera",
        "\"Mereka menembak tanpa peringatan,\" kenang Ahmad Khalil, warga Rafah, kepada Al Jazeera"
            + " melalui sambungan telepon.",
        "\"Anak saya tewas di tempat.\"");
  }

  @Test
  void knowsAMediumThatNoListHoldsByItsNounItsLettersOrItsPlace() {
    for (String medium : new String[] {"Fiji Village", "Tatoli Pos", "Togo Soir", "TSN", "ABC"}) {
      String name = medium.equals("ABC") ? "ABC Australia" : medium;
      assertThat(
              Told.lines(
                  "\"Kami siap berunding kapan saja,\" kata Dewi Lestari kepada " + medium + "."))
          .allMatch(l -> l.endsWith("| " + medium) || l.endsWith("| " + name));
    }
    says(
        READY + "Dewi Lestari | Suara Rakyat",
        "\"Kami siap berunding kapan saja,\" kata Dewi Lestari kepada radio Suara Rakyat.");
    says(
        READY + "Dewi Lestari | Kanal 9",
        "\"Kami siap berunding kapan saja,\" kata Dewi Lestari kepada Kanal 9.");
    says(
        READY + "Dewi Lestari | Le Quotidien",
        "\"Kami siap berunding kapan saja,\" ujar Dewi Lestari kepada Le Quotidien.");
    says(
        READY + "Dewi Lestari | ",
        "\"Kami siap berunding kapan saja,\" ujar Dewi Lestari kepada Nadia Kole.");
  }

  @Test
  void takesAListenerWhoIsNoMediumForNoSource() {
    says(
        "I Washington tidak akan ikut berperang | JD Vance | ",
        "Wakil Presiden AS JD Vance menegaskan kepada wartawan bahwa Washington tidak akan ikut"
            + " berperang.");
  }

  @Test
  void lettersAndAccountsOfTheSpeakerAreNoSources() {
    says(
        READY + "Volodymyr Zelensky | ",
        "\"Kami siap berunding kapan saja,\" tulis Volodymyr Zelensky di akun X miliknya, Kamis.");
    says(
        "D Kami siap berunding kapan saja. | Volodymyr Zelensky | ",
        "Melalui akun Telegram resminya, Volodymyr Zelensky menulis, \"Kami siap berunding kapan"
            + " saja.\"");
    says(
        "I negaranya akan membalas | Lai Ching Te | ",
        "Presiden Taiwan Lai Ching-te, dalam unggahan di Facebook, mengatakan negaranya akan"
            + " membalas.");
    says(
        "I WNI dalam kondisi selamat | Kementerian Luar Negeri Indonesia | ",
        "Lewat siaran pers, Kementerian Luar Negeri RI menyatakan WNI dalam kondisi selamat.");
  }

  @Test
  void printsTheMediumOfAnArticleOrABroadcast() {
    says(
        "I perang itu tidak dapat dimenangkan | Henry Kissinger | Foreign Affairs",
        "Dalam sebuah artikel yang dimuat Foreign Affairs, Henry Kissinger menulis bahwa perang itu"
            + " tidak dapat dimenangkan.");
    lastSays(
        "D Kami akan terus menyerang, | Yahya Saree | Al Arabiya > Al Masirah",
        "Dilansir Al Arabiya, Selasa (4/3/2025), kelompok Houthi mengklaim telah menyerang kapal.",
        "Juru bicara militer Houthi, Yahya Saree, mengatakan serangan itu berhasil.",
        "\"Kami akan terus menyerang,\" ujarnya dalam pidato yang disiarkan televisi Al-Masirah.");
  }

  @Test
  void letsAnonymousSourcesSpeakWithTheirDescription() {
    lastSays(
        "I " + TALKS + " | pejabat senior | CNN",
        "\"Kami siap berunding kapan saja,\" kata seorang pejabat senior yang enggan disebutkan"
            + " namanya kepada CNN.",
        "Pejabat itu menambahkan, " + TALKS + ".");
    says(
        "I serangan itu akan dilanjutkan | pejabat Gedung Putih | Axios",
        "Seorang pejabat Gedung Putih, yang berbicara dengan syarat anonim, mengatakan kepada Axios"
            + " bahwa serangan itu akan dilanjutkan.");
    says(
        "I " + TALKS + " | pejabat intelijen Korea Selatan | ",
        "Menurut seorang pejabat intelijen Korea Selatan yang meminta namanya dirahasiakan, "
            + TALKS
            + ".");
    says(
        "I serangan akan dilanjutkan pekan depan | sumber militer Israel | ",
        "Sumber militer Israel menyebut serangan akan dilanjutkan pekan depan.");
    says(
        "I Sugiono akan membawa pesan ke Pyongyang | sumber Reuters di Kemlu | Reuters",
        "Menurut sumber Reuters di Kemlu, Sugiono akan membawa pesan ke Pyongyang.");
    says(
        "I Sugiono akan membawa pesan ke Pyongyang | sumber WartaKini di Kemlu | ",
        "Menurut sumber WartaKini di Kemlu, Sugiono akan membawa pesan ke Pyongyang.");
  }

  @Test
  void letsAMediumWithNobodyBehindItSpeak() {
    says(
        "I Kim Jong Un telah meninjau galangan kapal | KCNA | ",
        "KCNA, Jumat (7/3/2025), mengatakan Kim Jong Un telah meninjau galangan kapal.");
    says(
        "I Rusia akan memangkas produksi minyak | Bloomberg | ",
        "Mengutip sumber yang mengetahui masalah itu, Bloomberg melaporkan bahwa Rusia akan"
            + " memangkas produksi minyak.");
    says(
        "I kapal itu telah tenggelam | Warta Bahari | ",
        "Warta Bahari, mengutip seorang saksi, melaporkan kapal itu telah tenggelam.");
    says(
        "I ledakan terdengar di Damaskus | SANA | ",
        "Kantor berita resmi Suriah, SANA, melaporkan ledakan terdengar di Damaskus.");
  }

  @Test
  void endsAPassageOfAChannelWithItsSpeaker() {
    lastSays(
        "I gandum sudah habis sejak pekan lalu | Volodymyr Zelensky | ",
        "Lewat KCNA, Kim Jong Un menegaskan bahwa panen akan membaik.",
        "Volodymyr Zelensky mengatakan gandum sudah habis sejak pekan lalu.");
  }

  @Test
  void endsAReportWhereTheSceneChanges() {
    lastSays(
        "I gandum sudah habis sejak pekan lalu | Volodymyr Zelensky | ",
        "KCNA melaporkan, Kim Jong Un mengatakan panen akan membaik.",
        "Di Kyiv, Volodymyr Zelensky mengatakan gandum sudah habis sejak pekan lalu.");
  }

  @Test
  void namesTwoMediaThatACueHoldsFor() {
    says(
        PUTIN_TALKS + "AFP > Reuters",
        "Dilansir AFP dan Reuters, Rabu (13/8/2025), hujan turun di Sochi.",
        "Vladimir Putin mengatakan " + TALKS + ".");
  }

  @Test
  void namesTheMediumThatReachedItsSources() {
    says(
        "I telah diminta pergi dari Doha | pejabat Hamas | Al Jazeera",
        "Tiga pejabat Hamas yang dihubungi Al Jazeera menyangkal telah diminta pergi dari Doha.");
  }

  @Test
  void endsAReportWhereSomebodyAnswersIt() {
    lastSays(
        "I laporan itu berlebihan | Vladimir Putin | ",
        "Harian The Australian melaporkan Emmanuel Macron khawatir soal latihan itu.",
        "Vladimir Putin menilai laporan itu berlebihan.");
  }

  @Test
  void endsAPrivateMediumsReportWhereAPartySpeaksThatItHasNotNamed() {
    assertThat(
            Told.lines(
                "AFP, mengutip seorang pejabat Lituania, melaporkan gudang itu kosong.",
                "Moldova meminta gudang itu dibuka."))
        .containsExactly(
            "I gudang itu kosong | pejabat Lituania | AFP", "I gudang itu dibuka | Moldova | ");
  }

  @Test
  void knowsAPaperWithoutItsNounOnceThePageHasNamedItWithOne() {
    assertThat(
            Told.lines(
                "Harian Lumora Post melaporkan gudang itu kosong.",
                "Kepada Lumora Post, Vladimir Putin mengatakan gudang itu penuh gandum."))
        .containsExactly(
            "I gudang itu kosong | Lumora Post | ",
            "I gudang itu penuh gandum | Vladimir Putin | Lumora Post");
  }

  @Test
  void passesOverAMediumBetweenSubjectAndVerb() {
    assertThat(Told.lines("Sejumlah pejabat Lituania, menurut AFP, menduga pelakunya peretas."))
        .containsExactly("I pelakunya peretas | pejabat Lituania | AFP");
  }

  @Test
  void takesAStatementThatAMediumReceivedFromIt() {
    assertThat(
            Told.lines(
                "Lewat keterangan tertulis yang diterima kantor berita AFP, Lituania berjanji akan"
                    + " membuka gudang itu."))
        .containsExactly("I akan membuka gudang itu | Lituania | AFP");
  }

  @Test
  void hearsOneWhomTheMediumCitesBehindAQuotation() {
    assertThat(
            Told.lines(
                "\"Kami tidak akan bekerja sama dengan misi itu,\" lapor AFP mengutip Menteri"
                    + " Pertahanan Peru Arga Wibawa."))
        .singleElement()
        .asString()
        .contains("| Arga Wibawa |");
  }

  @Test
  void hearsAnyoneWhomAPageCallsSomebody() {
    assertThat(
            Told.lines(
                "Menurut seorang mandor yang ditemui AFP, para pekerja itu tidur berdesakan di"
                    + " gudang."))
        .containsExactly("I para pekerja itu tidur berdesakan di gudang | mandor | AFP");
  }
}
