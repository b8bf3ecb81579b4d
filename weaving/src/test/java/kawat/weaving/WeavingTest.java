package kawat.weaving;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.from;
import static kawat.weaving.Pages.medium;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.NewsRecord;
import kawat.weaving.Disagreement.Kind;
import org.junit.jupiter.api.Test;

final class WeavingTest {
  private static final String LETTER =
      "Putin mengirim surat kepada Kim pada hari pembebasan, tulis kantor berita itu semalam.";
  private static final Actor KCNA = medium("kcna", "KCNA");
  private static final Actor RIA = medium("ria-novosti", "RIA Novosti");
  private static final Actor TIMES = medium("the-moscow-times", "The Moscow Times");

  private static Pages letter(String id, String published, String words, Chain chain) {
    return page(id, published, words)
        .event(
            Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2022-08-15", Status.CLAIMED, chain, words);
  }

  private static MergedEvent only(NewsRecord... pages) {
    Weave weave = Weaving.weave(List.of(pages));
    assertThat(weave.events()).hasSize(1);
    return weave.events().getFirst();
  }

  @Test
  void countsTheFarEndsOfChainsNotTheOutlets() {
    MergedEvent event =
        only(
            letter("a", "2022-08-15", LETTER, from(RIA)).record(),
            letter(
                    "b",
                    "2022-08-16",
                    "Surat Putin untuk Kim sampai kemarin, lapor media.",
                    from(TIMES, KCNA))
                .record(),
            letter(
                    "c",
                    "2022-08-16",
                    "Kim menerima surat dari Putin menurut kantor berita resmi.",
                    from(KCNA))
                .record());
    assertThat(event.origins())
        .extracting(Origin::name)
        .containsExactlyInAnyOrder("RIA Novosti", "KCNA");
  }

  @Test
  void givesACopiedPassageNoOriginOfItsOwn() {
    MergedEvent event =
        only(
            letter("a", "2022-08-15", LETTER, from(RIA)).record(),
            letter("b", "2022-08-17", LETTER, from(KCNA)).record());
    assertThat(event.reports()).extracting(Report::copied).containsExactly(false, true);
    assertThat(event.origins()).extracting(Origin::name).containsExactly("RIA Novosti");
  }

  @Test
  void letsAnOutletThatNamesNobodyStandForItself() {
    assertThat(
            only(letter("a", "2022-08-15", LETTER, Chain.NONE).outlet("Fajar").record()).origins())
        .extracting(Origin::name)
        .containsExactly("Fajar");
  }

  @Test
  void takesTheMostPreciseDateThatIsTold() {
    MergedEvent event =
        only(
            page("a", "2022-08-15", LETTER)
                .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2022-08", LETTER)
                .record(),
            page("b", "2022-08-16", LETTER + " Lagi.")
                .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2022-08-15", LETTER)
                .record());
    assertThat(event.date()).contains("2022-08-15");
    assertThat(event.dates()).containsExactlyInAnyOrder("2022-08", "2022-08-15");
  }

  @Test
  void isTheSameWhateverTheOrderOfThePages() {
    NewsRecord a = letter("a", "2022-08-15", LETTER, from(RIA)).record();
    NewsRecord b =
        letter("b", "2022-08-16", "Surat Putin untuk Kim sampai kemarin, lapor media.", from(KCNA))
            .record();
    NewsRecord c = letter("c", "2022-08-18", LETTER, from(KCNA)).record();
    assertThat(Weaving.weave(List.of(c, a, b))).isEqualTo(Weaving.weave(List.of(a, b, c)));
  }

  @Test
  void saysWhereAWeekdayDoesNotFitItsDate() {
    Weave weave =
        Weaving.weave(
            List.of(
                page("a", "2022-08-15", "Terjadi Senin (3/7/2022) lalu.")
                    .date("Senin (3/7/2022)", "2022-07-03", "weekday-mismatch")
                    .record()));
    assertThat(weave.disagreements())
        .singleElement()
        .matches(d -> d.kind() == Kind.DATE && d.what().equals("Senin (3/7/2022)"));
  }

  @Test
  void saysWhereOneLetterIsALetterHereAndATelegramThere() {
    Weave weave =
        Weaving.weave(
            List.of(
                letter("a", "2022-08-15", LETTER, from(RIA)).channel("letter").record(),
                letter(
                        "b",
                        "2022-08-16",
                        "Telegram Putin untuk Kim tiba kemarin di ibu kota.",
                        from(KCNA))
                    .channel("telegram")
                    .record()));
    assertThat(weave.disagreements()).extracting(Disagreement::kind).containsExactly(Kind.CHANNEL);
  }

  @Test
  void setsADenialAgainstWhatItDenies() {
    String told = "Korea Utara mengirim senjata ke Rusia lewat kereta barang.";
    String denied = "Rusia membantah menerima kiriman senjata Korea Utara.";
    Weave weave =
        Weaving.weave(
            List.of(
                page("a", "2023-10-14", told)
                    .event(Form.ARMS, List.of(NORTH_KOREA), List.of(RUSSIA), "2023-10", told)
                    .record(),
                page("b", "2023-10-16", denied)
                    .event(Form.DENIAL, List.of(RUSSIA), List.of(), "", denied)
                    .record()));
    assertThat(weave.disagreements())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Kind.DENIAL);
              assertThat(d.sides()).extracting(Disagreement.Side::page).containsExactly("a", "b");
            });
  }

  @Test
  void setsRivalCountsAgainstEachOtherButNotARoundedOne() {
    String sent = "Korea Utara mengirim tentara ke Rusia.";
    Weave weave =
        Weaving.weave(
            List.of(
                page("a", "2025-04-28", "Intelijen mencatat 600 tentara Korea Utara tewas.", sent)
                    .event(Form.TROOPS, List.of(NORTH_KOREA), List.of(RUSSIA), "2024-10", sent)
                    .figure("600", false, "tentara", "600 tentara Korea Utara tewas")
                    .record(),
                page("b", "2025-09-02", "Kini 2.000 tentara Korea Utara tewas.", sent)
                    .event(Form.TROOPS, List.of(NORTH_KOREA), List.of(RUSSIA), "2024-10", sent)
                    .figure("2000", true, "tentara", "2.000 tentara Korea Utara tewas")
                    .record(),
                page("c", "2025-09-03", "Ada 1.950 tentara Korea Utara tewas.", sent)
                    .event(Form.TROOPS, List.of(NORTH_KOREA), List.of(RUSSIA), "2024-10", sent)
                    .figure("1950", true, "tentara", "1.950 tentara Korea Utara tewas")
                    .record()));
    assertThat(weave.disagreements())
        .filteredOn(d -> d.kind() == Kind.FIGURE)
        .first()
        .satisfies(
            d ->
                assertThat(d.sides())
                    .extracting(Disagreement.Side::value)
                    .containsExactly("600", "2000", "1950"));
    assertThat(weave.disagreements()).hasSize(1);
  }

  @Test
  void groupsPagesOfOneOccurrenceAndKeepsAnotherApart() {
    Weave weave =
        Weaving.weave(
            List.of(
                page(
                        "a",
                        "2022-08-15",
                        "Surat presiden untuk pemimpin tetangga memuji persahabatan lama dua"
                            + " bangsa.")
                    .record(),
                page(
                        "b",
                        "2022-08-16",
                        "Pemimpin tetangga membalas surat presiden dan memuji persahabatan lama dua"
                            + " bangsa.")
                    .record(),
                page(
                        "c",
                        "2022-08-16",
                        "Banjir bandang merendam ratusan rumah warga di tepi sungai sejak dini"
                            + " hari.")
                    .record()));
    assertThat(weave.stories())
        .extracting(Story::pages)
        .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
  }
}
