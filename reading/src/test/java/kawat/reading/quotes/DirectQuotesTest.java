package kawat.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import kawat.model.Quote;
import org.junit.jupiter.api.Test;

final class DirectQuotesTest {
  @Test
  void takesTheSpeakerAfterTheCue() {
    assertThat(
            Told.lines("\"Kami siap berunding kapan saja,\" kata Presiden Rusia Vladimir Putin."))
        .containsExactly("D Kami siap berunding kapan saja, | Vladimir Putin | ");
  }

  @Test
  void takesTheSpeakerBeforeTheQuotation() {
    assertThat(Told.lines("Emmanuel Macron mengatakan, \"Eropa harus bersatu sekarang juga.\""))
        .containsExactly("D Eropa harus bersatu sekarang juga. | Emmanuel Macron | ");
  }

  @Test
  void letsTheLastSpeakerGoOnWithOnlyAnEndingToTellHim() {
    assertThat(
            Told.lines(
                "\"Jembatan itu selesai tahun ini,\" ujar Joko Widodo.",
                "\"Setelah itu jalan tolnya,\" katanya."))
        .containsExactly(
            "D Jembatan itu selesai tahun ini, | Joko Widodo | ",
            "D Setelah itu jalan tolnya, | Joko Widodo | ");
  }

  @Test
  void countsAQuotationBrokenByItsCueTwice() {
    assertThat(
            Told.lines(
                "\"Perundingan berjalan baik,\" kata Joko Widodo. \"Besok kami teruskan lagi.\""))
        .containsExactly(
            "D Perundingan berjalan baik, | Joko Widodo | ",
            "D Besok kami teruskan lagi. | Joko Widodo | ");
  }

  @Test
  void readsAPaperThatOpensAndClosesWithTheSameMark() {
    assertThat(Told.lines("Hujan turun sejak pagi. ”Air sudah setinggi lutut,” ujar Joko Widodo."))
        .containsExactly("D Air sudah setinggi lutut, | Joko Widodo | ");
  }

  @Test
  void opensAQuotationThoughASpaceFollowsItsMark() {
    assertThat(Told.lines("“ Saya percaya pada rakyat kami,” kata Joko Widodo."))
        .containsExactly("D  Saya percaya pada rakyat kami, | Joko Widodo | ");
  }

  @Test
  void leavesSoCalledTermsAndTitlesAlone() {
    assertThat(
            Told.quotes(
                "Joko Widodo membuka \"pasar murah\" di Solo.",
                "Pameran itu mengusung tema \"Satu Laut Satu Langit Satu Rumah\"."))
        .isEmpty();
  }

  @Test
  void givesAFragmentInAReportedClauseBothEntries() {
    assertThat(
            Told.lines(
                "Vladimir Putin mengatakan bahwa Rusia \"tidak akan pernah mundur selangkah pun\""
                    + " dari perundingan."))
        .containsExactly(
            "I Rusia \"tidak akan pernah mundur selangkah pun\" dari perundingan | Vladimir Putin | ",
            "D tidak akan pernah mundur selangkah pun | Vladimir Putin | ");
  }

  @Test
  void givesALetterThatAnAgencyCitesToItsWriter() {
    assertThat(
            Told.lines(
                "\"Persahabatan kita akan bertahan lama,\" bunyi pernyataan KCNA mengutip surat"
                    + " Kim Jong Un."))
        .containsExactly("D Persahabatan kita akan bertahan lama, | Kim Jong Un | KCNA");
  }

  @Test
  void keepsTheNounOfASpeakerWithoutAName() {
    assertThat(Told.lines("\"Harga beras naik terus,\" kata seorang pejabat senior."))
        .containsExactly("D Harga beras naik terus, | pejabat senior | ");
  }

  @Test
  void findsTheOneDescribedBeforeBehindItu() {
    assertThat(
            Told.lines(
                "\"Rapat berlangsung tertutup,\" kata seorang diplomat.",
                "\"Hasilnya belum ada,\" tambah diplomat itu."))
        .last()
        .isEqualTo("D Hasilnya belum ada, | diplomat | ");
  }

  @Test
  void namesTheRuleAndTheCue() {
    Quote quote = Told.quotes("\"Kami siap berunding,\" kata Vladimir Putin.").getFirst();
    assertThat(quote.by()).isEqualTo("quote.direct.cue-after");
    assertThat(quote.cue().orElseThrow().exact()).isEqualTo("kata Vladimir Putin");
    assertThat(quote.evidence().getFirst().exact()).isEqualTo("Kami siap berunding,");
    assertThat(quote.id()).startsWith("q").hasSize(11);
  }
}
