package kawat.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far a source holds: where it ends, what it is carried on to. */
final class PassageSourcesTest {
  @Test
  void reachesBackFromAnInterviewButNotFromOneListener() {
    assertThat(
            Told.lines(
                "Menteri Irigasi Peru Dewi Lestari mengatakan bendungan itu aman.",
                "\"Kami menjaganya siang dan malam,\" katanya kepada Reuters."))
        .containsExactly(
            "I bendungan itu aman | Dewi Lestari | ",
            "D Kami menjaganya siang dan malam, | Dewi Lestari | Reuters");
    assertThat(
            Told.lines(
                "Menteri Irigasi Peru Dewi Lestari mengatakan bendungan itu aman.",
                "\"Kami menjaganya siang dan malam,\" katanya kepada Reuters dalam sebuah"
                    + " wawancara."))
        .containsExactly(
            "I bendungan itu aman | Dewi Lestari | Reuters",
            "D Kami menjaganya siang dan malam, | Dewi Lestari | Reuters");
  }

  @Test
  void leavesTheRelayWhereThePageTurnsToAnswersFromElsewhere() {
    for (String turn :
        new String[] {"Reaksi lain datang dari Lima.", "Di tempat terpisah, Peru bersuara."}) {
      assertThat(
              Told.lines(
                  "Dilansir Antara, Menteri Irigasi Chad Budi Santoso mengatakan bendungan itu"
                      + " aman.",
                  turn,
                  "Menteri Irigasi Peru Dewi Lestari mengatakan bendungan itu retak."))
          .containsExactly(
              "I bendungan itu aman | Budi Santoso | Antara",
              "I bendungan itu retak | Dewi Lestari | ");
    }
  }

  @Test
  void goesOnWithTheSourceWhereTheSpeakerAdds() {
    assertThat(
            Told.lines(
                "\"Bendungan itu aman,\" kata Dewi Lestari, dikutip dari AFP. Ia menambahkan,"
                    + " pintunya baru diganti."))
        .containsExactly(
            "D Bendungan itu aman, | Dewi Lestari | AFP",
            "I pintunya baru diganti | Dewi Lestari | AFP");
    assertThat(
            Told.lines(
                "\"Bendungan itu aman,\" kata Dewi Lestari, dikutip dari AFP. Dalam pidato 15 menit"
                    + " itu ia mengatakan pintunya akan diganti."))
        .containsExactly(
            "D Bendungan itu aman, | Dewi Lestari | AFP",
            "I pintunya akan diganti | Dewi Lestari | AFP");
  }

  @Test
  void letsTheRelayGoWhereAnInterviewWithAnotherMediumOpensAParagraph() {
    assertThat(
            Told.lines(
                "Dilansir Antara, Menteri Irigasi Chad Budi Santoso mengatakan bendungan itu aman.",
                "Dalam wawancara dengan LTV, Menteri Irigasi Peru Dewi Lestari mengatakan bendungan"
                    + " itu retak."))
        .containsExactly(
            "I bendungan itu aman | Budi Santoso | Antara",
            "I bendungan itu retak | Dewi Lestari | LTV");
  }

  @Test
  void endsAPrivateReportWhereAnotherOutletIsRelayed() {
    assertThat(
            Told.lines(
                "Surat kabar Peru Daily melaporkan bahwa bendungan itu retak.",
                "Dilansir Antara, Menteri Irigasi Peru Dewi Lestari mengatakan bendungan itu"
                    + " aman."))
        .last()
        .isEqualTo("I bendungan itu aman | Dewi Lestari | Antara");
  }

  @Test
  void putsWhoIsCitedBehindWhoReported() {
    assertThat(
            Told.lines(
                "Budi Santoso mengatakan bendungan itu aman, demikian dilaporkan Khmer Times,"
                    + " Selasa, mengutip kantor berita AFP."))
        .containsExactly("I bendungan itu aman | Budi Santoso | Khmer Times > AFP");
  }

  @Test
  void holdsASourceAtTheEndForItsSentenceAlone() {
    assertThat(
            Told.lines(
                "Dewi Lestari mengatakan bendungan itu aman. \"Kami menjaganya,\" ucapnya, dikutip"
                    + " dari AFP."))
        .containsExactly(
            "I bendungan itu aman | Dewi Lestari | ", "D Kami menjaganya, | Dewi Lestari | AFP");
  }

  @Test
  void holdsTheOneSourceOfAListForAllOfIt() {
    assertThat(
            Told.lines(
                "Berikut lima faktanya, dirangkum dari Antara.",
                "Menteri Irigasi Peru Dewi Lestari mengatakan bendungan itu aman."))
        .containsExactly("I bendungan itu aman | Dewi Lestari | Antara");
    assertThat(
            Told.lines(
                "Berikut lima faktanya, dirangkum dari Antara, AFP, dan Reuters.",
                "Menteri Irigasi Peru Dewi Lestari mengatakan bendungan itu aman."))
        .containsExactly("I bendungan itu aman | Dewi Lestari | ");
  }

  @Test
  void leavesTheRelayWhereThePageAsksOrSpeaksToItsSpeakersItself() {
    assertThat(
            Told.lines(
                "Dilansir Antara, Menteri Irigasi Chad Budi Santoso mengatakan bendungan itu aman.",
                "Bagaimana dengan Peru?",
                "Menteri Irigasi Peru Dewi Lestari mengatakan bendungan itu retak."))
        .last()
        .isEqualTo("I bendungan itu retak | Dewi Lestari | ");
    assertThat(
            Told.lines(
                "Isinya, seperti dilaporkan Antara, meminta pintu dibuka.",
                "Menteri Irigasi Peru Dewi Lestari mengatakan bendungan itu retak."))
        .last()
        .isEqualTo("I bendungan itu retak | Dewi Lestari | ");
  }

  @Test
  void namesTheMediumThatSawADocumentOrToWhichItLeaked() {
    assertThat(
            Told.lines(
                "Panel ahli Peru, dalam laporan setebal 80 halaman yang dilihat Reuters,"
                    + " memperkirakan 30 buruh masih bekerja di Lumbang."))
        .singleElement()
        .asString()
        .endsWith("| Reuters");
    assertThat(
            Told.lines(
                "Kedutaan Peru, dalam laporan rahasia yang bocor ke AFP, menyatakan bahwa Korvia"
                    + " akan mengganti semua kerugian warga."))
        .singleElement()
        .asString()
        .endsWith("| AFP");
  }

  @Test
  void namesAMediumWhoseLettersStandBetweenCommas() {
    assertThat(
            Told.lines(
                "Kantor kepresidenan Peru, dalam pernyataan yang disiarkan televisi pemerintah,"
                    + " LRTV, menyebutkan bahwa markas itu akan dibuka."))
        .containsExactly("I markas itu akan dibuka | Kantor kepresidenan Peru | LRTV");
  }

  @Test
  void putsTheMediumThatCitesBeforeTheOneItCites() {
    assertThat(
            Told.lines(
                "Menteri Pertahanan Peru Arga Wibawa, seperti disiarkan KCNA dan dikutip Reuters,"
                    + " menuduh Chile mempersenjatai para penyerang."))
        .containsExactly("I Chile mempersenjatai para penyerang | Arga Wibawa | Reuters > KCNA");
  }
}
