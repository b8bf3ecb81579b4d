package kawat.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Papers, asides and turns that decide on whose word a passage stands, in sentences of our own. */
final class DocumentsTest {
  private static void lastSays(String expected, String... paragraphs) {
    assertThat(Told.lines(paragraphs)).last().isEqualTo(expected);
  }

  @Test
  void takesWhatStandsInAPaperFromTheMediumThatShowedIt() {
    lastSays(
        "I Peru meminta bantuan pupuk | Menteri Pertanian Peru | Warta Tirta",
        "Koran Warta Tirta memperoleh notulen rapat itu.",
        "Dalam notulen tersebut, Menteri Pertanian Peru mengatakan Peru meminta bantuan pupuk.");
    lastSays(
        "I stok gandum tinggal sebulan | Menteri Pertanian Peru | Warta Tirta",
        "Majalah Warta Tirta menurunkan bocoran risalah rapat kabinet.",
        "Masih dari risalah yang sama, Menteri Pertanian Peru menyatakan stok gandum tinggal"
            + " sebulan.");
  }

  @Test
  void leavesWhatIsSaidBesideThePaperToItsSpeaker() {
    lastSays(
        "I Peru tidak kekurangan pupuk | Menteri Pertanian Peru | ",
        "Koran Warta Tirta memperoleh notulen rapat itu.",
        "Menteri Pertanian Peru mengatakan Peru tidak kekurangan pupuk.");
  }

  @Test
  void knowsThePaperThatIsPointedBackAt() {
    lastSays(
        "I panen gagal di tiga lembah | Menteri Pertanian Peru | Warta Tirta",
        "Panen gagal di Peru, tulis koran Warta Tirta.",
        "Koran ekonomi itu mengaku telah membaca notulen rapat. Dalam notulen, Menteri Pertanian"
            + " Peru menyatakan panen gagal di tiga lembah.");
  }

  @Test
  void findsTheMediumBeforeAnAside() {
    assertThat(
            Told.lines(
                "Koran Warta Tirta di Lima, mengutip seorang penambang, menulis bahwa tambang itu"
                    + " runtuh. Menteri Energi Peru mengatakan dua belas orang terjebak."))
        .last()
        .isEqualTo("I dua belas orang terjebak | Menteri Energi Peru | Warta Tirta");
  }

  @Test
  void leavesAReportWhereTheTextAnswersIt() {
    lastSays(
        "I negaranya tidak berutang kepada siapa pun | Menteri Energi Peru | ",
        "Dalam surat yang dimuat Reuters, Menteri Energi Cile menuding Peru ingkar janji."
            + " Menanggapi surat itu, orang-orang di Lima tertawa.",
        "Menteri Energi Peru mengatakan negaranya tidak berutang kepada siapa pun.");
  }

  @Test
  void leavesToEachListenerHisOwn() {
    assertThat(
            Told.lines(
                "Menteri Energi Peru menyebut cerita itu \"sandiwara murahan yang dibuat-buat\"."
                    + " Dalam wawancara dengan Al Jazeera, ia menuduh Cile menimbun solar."))
        .first()
        .asString()
        .endsWith("| Menteri Energi Peru | ");
    assertThat(
            Told.lines(
                "Wali Kota Lima mengklaim jembatan itu aman, klaim yang dibantah Menteri Energi"
                    + " Peru kepada Reuters."))
        .first()
        .isEqualTo("I jembatan itu aman | Wali Kota Lima | ");
  }

  @Test
  void putsTheMediumThatCitesBeforeTheOneItCites() {
    assertThat(
            Told.lines(
                "Dilansir Reuters yang mengutip Al Jazeera, Menteri Energi Peru mengatakan"
                    + " bendungan itu aman."))
        .containsExactly("I bendungan itu aman | Menteri Energi Peru | Reuters > Al Jazeera");
  }

  @Test
  void endsAHeadWhereTheTextTurnsToAnotherPaper() {
    lastSays(
        "I Cile belum berencana ikut serta | Menteri Luar Negeri Cile | ",
        "Dilansir Reuters, Menteri Energi Peru mengatakan bendungan itu aman.",
        "Menurut surat kabar Warta Tirta, air sudah merembes di dua tempat.",
        "Menteri Luar Negeri Cile mengatakan Cile belum berencana ikut serta.");
  }

  @Test
  void knowsThePaperThatACuePointsBackAt() {
    lastSays(
        "D Airnya merembes sejak pagi, | Menteri Energi Peru | Warta Tirta",
        "Menurut surat kabar Warta Tirta, bendungan itu retak.",
        "\"Airnya merembes sejak pagi,\" ujar Menteri Energi Peru seperti ditulis koran itu.");
  }

  @Test
  void endsAnInterviewTailWhereTheSpeakerIsTakenUpAnew() {
    lastSays(
        "I air tidak akan mencapai Lima | Menteri Energi Peru | ",
        "\"Bendungan itu aman,\" kata Menteri Energi Peru kepada Reuters.",
        "Menurut Menteri Energi Peru, air tidak akan mencapai Lima.");
    lastSays(
        "I air tidak akan mencapai Lima | Menteri Energi Peru | Reuters",
        "Dalam wawancara dengan Reuters, Menteri Energi Peru mengatakan bendungan itu aman.",
        "Menurut Menteri Energi Peru, air tidak akan mencapai Lima.");
  }

  @Test
  void callsAnOfficeTheSameHoweverShortItIsWritten() {
    assertThat(Told.lines("PM Selandia Baru mengatakan kapal itu sudah tiba."))
        .containsExactly("I kapal itu sudah tiba | Perdana Menteri Selandia Baru | ");
    assertThat(Told.lines("Seorang pejabat AS mengatakan kapal itu sudah tiba."))
        .containsExactly("I kapal itu sudah tiba | pejabat AS | ");
  }

  @Test
  void givesToADescriptionTheNameBesideIt() {
    assertThat(
            Told.lines(
                "Kolonel Sari Wulandari, jubir junta, menuduh Peru menimbun solar di perbatasan."))
        .containsExactly("I Peru menimbun solar di perbatasan | Sari Wulandari | ");
  }

  @Test
  void takesNoPageForTheMakerOfTheStatementThatStandsThere() {
    assertThat(
            Told.lines(
                "\"Peru tidak membeli senjata itu,\" demikian bunyi pernyataan kementerian di laman"
                    + " Facebook-nya."))
        .containsExactly("D Peru tidak membeli senjata itu, | kementerian | ");
  }
}
