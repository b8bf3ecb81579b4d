package kawat.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IndirectQuotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Vladimir Putin mengatakan bahwa gandum akan dikirim bulan depan.;gandum akan dikirim bulan depan
          Vladimir Putin menegaskan, gandum akan dikirim bulan depan.;gandum akan dikirim bulan depan
          Vladimir Putin mengaku tidak mengetahui rencana itu.;tidak mengetahui rencana itu
          Vladimir Putin menyatakan keyakinannya bahwa panen akan membaik.;panen akan membaik
          Vladimir Putin mengumumkan penarikan pasukan dari pelabuhan itu.;penarikan pasukan dari pelabuhan itu
          Vladimir Putin membantah tuduhan itu.;tuduhan itu
          Vladimir Putin berjanji akan membuka pelabuhan itu.;akan membuka pelabuhan itu
          Vladimir Putin mendesak Kanada agar membuka pelabuhan itu.;Kanada agar membuka pelabuhan itu
          Vladimir Putin meminta agar pelabuhan itu dibuka.;pelabuhan itu dibuka
          Vladimir Putin menuduh Kanada menutup pelabuhan itu.;Kanada menutup pelabuhan itu
          Vladimir Putin menyebut kesepakatan itu sebagai kemenangan besar.;kesepakatan itu sebagai kemenangan besar
          Vladimir Putin bertanya apakah pelabuhan itu sudah dibuka.;apakah pelabuhan itu sudah dibuka
          Menurut Vladimir Putin, pelabuhan itu sudah dibuka kembali.;pelabuhan itu sudah dibuka kembali
          Pelabuhan itu sudah dibuka kembali, kata Vladimir Putin.;Pelabuhan itu sudah dibuka kembali
          Vladimir Putin mengatakan kepada wartawan di Sochi bahwa gandum sudah tiba.;gandum sudah tiba
          """)
  void readsWhatAVerbOfSpeechReports(String sentence, String reported) {
    assertThat(Told.lines(sentence)).containsExactly("I " + reported + " | Vladimir Putin | ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vladimir Putin tidak mengatakan bahwa gandum akan dikirim.",
        "Vladimir Putin akan mengumumkan penarikan pasukan besok.",
        "Vladimir Putin mengucapkan selamat kepada Kim Jong Un.",
        "Vladimir Putin menyampaikan belasungkawa kepada keluarga korban.",
        "Vladimir Putin dan Kim Jong Un membahas perdagangan gandum.",
        "Kunjungan Vladimir Putin menegaskan komitmen kuat kedua negara.",
        "Menurut rencana, pelabuhan itu akan dibuka kembali bulan depan."
      })
  void passesOverWhatNobodySaid(String sentence) {
    assertThat(Told.quotes(sentence)).isEmpty();
  }

  @Test
  void sharesTheSubjectOfJoinedVerbs() {
    assertThat(
            Told.lines(
                "Vladimir Putin memuji panen itu sebagai berkah besar dan menyatakan harapan untuk"
                    + " kerja sama yang lebih erat."))
        .containsExactly(
            "I panen itu sebagai berkah besar | Vladimir Putin | ",
            "I untuk kerja sama yang lebih erat | Vladimir Putin | ");
  }

  @Test
  void passesOverARelativeClauseBetweenSubjectAndVerb() {
    assertThat(
            Told.lines(
                "Vladimir Putin dalam pidato yang disiarkan Reuters mengatakan panen akan membaik."))
        .containsExactly("I panen akan membaik | Vladimir Putin | Reuters");
  }

  @Test
  void knowsWhoSaidWhatTheSentenceBeforeTold() {
    assertThat(
            Told.lines(
                "Pelabuhan itu akan dibuka kembali pekan depan.",
                "Hal itu disampaikan oleh Vladimir Putin di Sochi."))
        .containsExactly("I Pelabuhan itu akan dibuka kembali pekan depan | Vladimir Putin | ");
  }

  @Test
  void keepsAGroupByItsNoun() {
    assertThat(Told.lines("Para analis menilai panen tahun ini akan gagal."))
        .containsExactly("I panen tahun ini akan gagal | analis | ");
  }

  @Test
  void forgivesAMisprintInAName() {
    assertThat(
            Told.lines(
                "Emmanuel Macron tiba di Paris.", "Makron mengatakan, panen tahun ini akan gagal."))
        .containsExactly("I panen tahun ini akan gagal | Emmanuel Macron | ");
  }

  @Test
  void readsSpeechInSpeechWithItsTeller() {
    assertThat(
            Told.lines("\"Vladimir Putin mengatakan panen akan membaik,\" kata Emmanuel Macron."))
        .containsExactly(
            "D Vladimir Putin mengatakan panen akan membaik, | Emmanuel Macron | ",
            "I panen akan membaik, | Vladimir Putin | Emmanuel Macron");
  }

  @Test
  void countsTheWordsThatAMediumPassesOnOnce() {
    assertThat(Told.lines("KCNA melaporkan Kim Jong Un mengatakan bahwa panen akan membaik."))
        .containsExactly("I panen akan membaik | Kim Jong Un | KCNA");
  }

  @Test
  void letsAMediumWithNobodyBehindItSpeak() {
    assertThat(Told.lines("KCNA melaporkan bahwa dua kapal telah berlabuh di Wonsan."))
        .containsExactly("I dua kapal telah berlabuh di Wonsan | KCNA | ");
  }

  @Test
  void readsThePassive() {
    assertThat(Told.lines("Langkah itu dinilai keliru dan tergesa-gesa oleh Emmanuel Macron."))
        .containsExactly("I Langkah itu dinilai keliru dan tergesa-gesa | Emmanuel Macron | ");
  }
}
