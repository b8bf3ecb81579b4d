package kawat.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.reading.attribution.Attribution;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;
import org.junit.jupiter.api.Test;

class RecallTest {
  @Test
  void tiesAnEpithetToTheOneOfWhomTheTextTold() {
    assertThat(
            Told.lines(
                "Presiden Peru Arga Wibawa mengirim telegram kepada Presiden Chile Sari Tirta.",
                "\"Persahabatan kita tidak akan padam,\" tulis mantan guru senam itu."))
        .containsExactly("D Persahabatan kita tidak akan padam, | Arga Wibawa | ");
  }

  @Test
  void tiesAnOfficeAfterSangToItsHolder() {
    assertThat(
            Told.lines(
                "Menteri Perdagangan Peru Dewi Lestari bertemu Arga Wibawa di Lumbang.",
                "\"Tarif itu kami cabut,\" tegas sang menteri."))
        .containsExactly("D Tarif itu kami cabut, | Dewi Lestari | ");
  }

  @Test
  void readsAnEpithetPastTheWordThatOnlyDescribes() {
    assertThat(
            Told.lines(
                "Menteri Pekerjaan Umum Peru Arga Wibawa melaporkan bahwa jembatan Lumbang"
                    + " rampung.",
                "\"Mulai besok truk boleh lewat,\" kata insinyur berkumis itu."))
        .contains("D Mulai besok truk boleh lewat, | Arga Wibawa | ");
  }

  @Test
  void leavesAnOfficialWhoWasDescribedBeforeAsHeWasDescribed() {
    assertThat(
            Told.lines(
                "Presiden Peru Arga Wibawa tiba di Lumbang.",
                "Seorang diplomat senior mengatakan rundingan itu macet.",
                "\"Tidak ada yang mau mengalah,\" kata diplomat itu."))
        .contains("D Tidak ada yang mau mengalah, | diplomat senior | ");
  }

  @Test
  void knowsAgainWhomThePageBroughtInWithoutANameBeforeHeSpoke() {
    assertThat(
            Told.lines(
                "Menteri Luar Negeri Chile Sari Tirta dijadwalkan terbang ke Lumbang.",
                "Seorang perwira tinggi Peru meragukan niat itu.",
                "Kepada AFP, ia mengatakan kapal Chile diam-diam menerima roket."))
        .contains("I kapal Chile diam-diam menerima roket | perwira tinggi Peru | AFP");
  }

  @Test
  void holdsAnOfficialForTheOneBroughtInThoughAnotherWasNamedSince() {
    assertThat(
            Told.lines(
                "Seorang pejabat Peru mengatakan keputusan itu diambil setelah permintaan Chile,"
                    + " yang disampaikan Menteri Sari Tirta lewat telepon.",
                "\"Kami tidak dapat menjawabnya,\" kata pejabat tersebut."))
        .contains("D Kami tidak dapat menjawabnya, | pejabat Peru | ");
  }

  @Test
  void letsWhoeverDeniesInThePassiveGoOnSpeaking() {
    assertThat(
            Told.lines(
                "Kelompok oposisi menuding pemerintah menukar suara dengan traktor.",
                "Tudingan itu dibantah juru bicara istana Peru, Arga Wibawa.",
                "\"Tidak ada barter apa pun,\" kata dia kepada wartawan."))
        .contains("D Tidak ada barter apa pun, | Arga Wibawa | ");
  }

  @Test
  void takesWhomTheRulesNameWhereNothingIsWeighed() {
    QuoteReader rules = new QuoteReader(LanguagePack.INDONESIAN, Optional.empty());
    ReadText text =
        Told.text(
            Told.article(
                "Presiden Peru Arga Wibawa mengatakan kapal itu tenggelam.",
                "\"Kami berduka,\" ujarnya."));
    Attribution attribution = Told.attribution(text);
    List<String> asked = new ArrayList<>();
    Recall.Listener listener =
        (how, word, all, prints, chosen) -> {
          asked.add(how + " " + all.get(chosen).stream().map(Actor::name).toList());
          return all.get(chosen);
        };
    assertThat(rules.read(text, attribution, Optional.of(listener)))
        .isEqualTo(rules.read(text, attribution));
    assertThat(asked).containsExactly("SUFFIX [Arga Wibawa]");
  }
}
