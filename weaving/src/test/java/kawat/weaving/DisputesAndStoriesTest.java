package kawat.weaving;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.from;
import static kawat.weaving.Pages.medium;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.NewsRecord;
import kawat.weaving.Disagreement.Kind;
import org.junit.jupiter.api.Test;

final class DisputesAndStoriesTest {
  private static final Actor KCNA =
      new Actor("kcna", "KCNA", Actor.Kind.MEDIUM, Optional.of("PRK"));

  private static Weave weave(Pages... pages) {
    return Weaving.weave(List.of(pages).stream().map(Pages::record).toList());
  }

  @Test
  void doesNotSetADenialAgainstAnEventThatItDoesNotSpeakOf() {
    String letter = "Putin mengirim surat ucapan selamat kepada Kim.";
    String denial = "Moskow membantah laporan itu.";
    assertThat(
            weave(
                    page("a", "2022-08-16", letter)
                        .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2022-08-15", letter),
                    page("b", "2022-08-18", denial)
                        .event(Form.DENIAL, List.of(RUSSIA), List.of(), "", denial))
                .disagreements())
        .isEmpty();
  }

  @Test
  void setsADenialThatPointsBackAgainstTheLastUnprovenClaimOfItsPage() {
    String claim = "Tim pemantau menyebut Rusia memasok minyak.";
    String denial = "Moskow membantah laporan itu.";
    assertThat(
            weave(
                    page("a", "2025-09-08", claim, denial)
                        .event(
                            Form.TRADE,
                            List.of(RUSSIA),
                            List.of(NORTH_KOREA),
                            "",
                            Status.CLAIMED,
                            Chain.NONE,
                            claim)
                        .event(Form.DENIAL, List.of(RUSSIA), List.of(), "", denial))
                .disagreements())
        .singleElement()
        .matches(d -> d.kind() == Kind.DENIAL && d.what().startsWith("trade"));
  }

  @Test
  void doesNotCompareTheDeadWithTheDeadAndWounded() {
    assertThat(
            weave(
                    page("a", "2025-05-01", "Ada 600 tentara sekutu tewas.")
                        .figure("600", false, "tentara", "600 tentara sekutu tewas"),
                    page("b", "2025-05-02", "Ada 4.700 tentara sekutu tewas atau terluka.")
                        .figure(
                            "4700", false, "tentara", "4.700 tentara sekutu tewas atau terluka"))
                .disagreements())
        .isEmpty();
  }

  @Test
  void doesNotTakeABareNumberOfPeopleForACountOfOneThing() {
    assertThat(
            weave(
                    page("a", "2025-05-01", "Jumlahnya 600 orang.")
                        .figure("600", false, "orang", "600 orang"),
                    page("b", "2025-05-02", "Jumlahnya 4.700 orang.")
                        .figure("4700", false, "orang", "4.700 orang"))
                .disagreements())
        .isEmpty();
  }

  @Test
  void letsTheSpeakerOfAPledgeBeItsOriginWhoeverRelaysIt() {
    String pledge = "Putin berjanji memasok gandum musim depan.";
    assertThat(
            weave(
                    page("a", "2023-09-14", pledge)
                        .event(
                            Form.PLEDGE,
                            List.of(PUTIN),
                            List.of(NORTH_KOREA),
                            "",
                            Status.CLAIMED,
                            from(medium("warta", "Warta")),
                            pledge))
                .events()
                .getFirst()
                .origins())
        .extracting(Origin::name)
        .containsExactly("Vladimir Putin");
  }

  @Test
  void countsAStateAndItsOwnMediumOnce() {
    String told = "Pyongyang mengakui pengiriman itu.";
    assertThat(
            weave(
                    page("a", "2025-04-28", told)
                        .event(
                            Form.CONFIRMATION,
                            List.of(NORTH_KOREA),
                            List.of(),
                            "2025-04-28",
                            Status.ASSERTED,
                            from(KCNA),
                            told),
                    page("b", "2025-04-29", "Akhirnya Pyongyang mengakui pengiriman itu.")
                        .event(
                            Form.CONFIRMATION,
                            List.of(NORTH_KOREA),
                            List.of(),
                            "2025-04-28",
                            "Akhirnya Pyongyang mengakui pengiriman itu."))
                .events()
                .getFirst()
                .origins())
        .extracting(Origin::name)
        .containsExactly("KCNA");
  }

  @Test
  void letsAPageThatNamesNobodyAddNoOriginToThoseThatDo() {
    String told = "Putin mengirim surat kepada Kim kemarin.";
    assertThat(
            weave(
                    page("a", "2022-08-16", told)
                        .event(
                            Form.MESSAGE,
                            List.of(PUTIN),
                            List.of(KIM),
                            "2022-08-15",
                            Status.CLAIMED,
                            from(KCNA),
                            told),
                    page("b", "2022-08-17", "Surat Putin itu tiba di tangan Kim.")
                        .event(
                            Form.MESSAGE,
                            List.of(PUTIN),
                            List.of(KIM),
                            "2022-08-15",
                            "Surat Putin itu tiba di tangan Kim."))
                .events()
                .getFirst()
                .origins())
        .extracting(Origin::name)
        .containsExactly("KCNA");
  }

  @Test
  void goesOnWithAStoryWeeksLaterInAPageThatCopiesFromIt() {
    String copied =
        "Kedua wilayah menyambut pengakuan dari ibu kota jauh itu dengan pesta kembang api semalam"
            + " suntuk.";
    assertThat(
            weave(
                    page("a", "2022-07-20", "Pengakuan bagi dua wilayah.", copied),
                    page("b", "2022-08-12", "Dua wilayah menanti pekerja.", copied),
                    page("c", "2022-08-12", "Harga cabai naik di pasar induk menjelang lebaran."))
                .stories())
        .extracting(Story::pages)
        .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
  }

  @Test
  void weavesTwoThousandPagesInSeconds() {
    List<NewsRecord> records = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      String day = LocalDate.of(2024, 1, 1).plusDays(i / 10).toString();
      String told =
          "Pasukan kompi%d maju ke bukit%d dan desa%d sebelum fajar.".formatted(i, i * 7, i * 13);
      Pages page =
          page("p" + i, day, told, "Warga sungai%d mengungsi lewat jalan%d.".formatted(i, i));
      for (int e = 0; e < 5; e++) {
        page.event(
            Form.values()[(i + e) % Form.values().length],
            List.of(RUSSIA),
            List.of(NORTH_KOREA),
            e == 0 ? "" : day,
            told);
      }
      records.add(page.figure("" + (i + 1), false, "warga", told).record());
    }
    // This thread's own time: what else the machine does is not the weaving's doing.
    var clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    Weave weave = Weaving.weave(records);
    assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before))
        .isLessThan(Duration.ofSeconds(30));
    assertThat(weave.stories()).hasSizeGreaterThan(100);
  }

  private static final String SAID = "Kami tidak akan mundur dari tepi sungai perbatasan itu";

  private static List<Disagreement> quoted(String other, String day) {
    return Weaving.weave(
            List.of(
                Pages.page("a", "2025-03-02", "Putin berbicara di istana: " + SAID)
                    .quote(Pages.PUTIN, Chain.NONE, SAID)
                    .record(),
                Pages.page("b", day, "Kata Putin kepada wartawan, " + other)
                    .quote(Pages.PUTIN, Chain.NONE, other)
                    .record()))
        .disagreements();
  }

  @Test
  void setsTwoWordingsOfOneQuotationSideBySide() {
    assertThat(quoted("Kami tak akan mundur dari tepi sungai perbatasan", "2025-03-03"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Disagreement.Kind.QUOTATION);
              assertThat(d.what()).contains("Kami [-tidak-] {+tak+} akan mundur");
              assertThat(d.sides()).hasSize(2);
            });
  }

  @Test
  void leavesAQuotationAloneThatIsRepeatedOrAnother() {
    assertThat(quoted("kami tidak akan mundur dari tepi sungai perbatasan itu", "2025-03-03"))
        .isEmpty();
    assertThat(quoted("Kami menunggu kapal gandum di pelabuhan utara", "2025-03-03")).isEmpty();
    assertThat(quoted("Kami tak akan mundur dari tepi sungai perbatasan", "2025-09-03")).isEmpty();
  }

  @Test
  void doesNotSetTwoNumbersOfOneSentenceAgainstEachOther() {
    String words = "1.000 orang tewas dari sekitar 11.000 yang dikerahkan ke Kursk";
    assertThat(
            Weaving.weave(
                    List.of(
                        Pages.page("a", "2025-04-29", words)
                            .figure("1000", false, "orang", words)
                            .figure("11000", true, "orang", words)
                            .record()))
                .disagreements())
        .isEmpty();
  }

  @Test
  void doesNotCompareSharesOfDifferentThings() {
    assertThat(
            Weaving.weave(
                    List.of(
                        Pages.page("a", "2025-04-01", "40 persen lahan kopi di lereng itu rusak")
                            .figure("40", false, "persen", "persen lahan kopi di lereng itu rusak")
                            .record(),
                        Pages.page("b", "2025-04-02", "70 persen lahan parkir di kota itu penuh")
                            .figure("70", false, "persen", "persen lahan parkir di kota itu penuh")
                            .record()))
                .disagreements())
        .isEmpty();
  }
}
