package kawat.weaving.relations;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import kawat.model.Chain;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.Pages;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.Test;

class RelationTest {
  private static final Side A = new Side("RUS");
  private static final Side B = new Side("PRK");

  private static Relation relation(Grain grain, Pages... pages) {
    List<NewsRecord> records = Arrays.stream(pages).map(Pages::record).toList();
    return Relation.of(Weaving.weave(records).events(), A, B, grain);
  }

  private static Pages letter(String id, String day) {
    return page(id, day, "Putin menyurati Kim Jong Un soal pelabuhan.")
        .event(
            Event.Form.MESSAGE, List.of(PUTIN), List.of(KIM), day, "Putin menyurati Kim Jong Un");
  }

  @Test
  void leavesMonthsOfWhichNothingIsToldAsGapsNotAsZero() {
    Relation relation = relation(Grain.MONTH, letter("a", "2022-08-15"), letter("b", "2022-11-02"));
    assertThat(relation.steps()).hasSize(4);
    assertThat(relation.steps()).extracting(Step::gap).containsExactly(false, true, true, false);
    assertThat(relation.steps().get(1).cooperation()).isEmpty();
    assertThat(relation.steps().getFirst().conflict()).hasValue(0);
  }

  @Test
  void countsWeeksFromMonday() {
    Relation relation = relation(Grain.WEEK, letter("a", "2022-08-21"), letter("b", "2022-08-29"));
    assertThat(relation.steps())
        .extracting(s -> s.first().toString())
        .containsExactly("2022-08-15", "2022-08-22", "2022-08-29");
  }

  @Test
  void keepsAnEventThatLeavesItsMonthOpenApart() {
    Relation relation = relation(Grain.MONTH, letter("a", "2022-08-15"), letter("b", "2021"));
    assertThat(relation.steps()).hasSize(1);
    assertThat(relation.unplaced()).hasSize(1);
    assertThat(relation.shares()).hasSize(2);
  }

  @Test
  void weighsByStatus() {
    Pages claimed =
        page("a", "2022-08-16", "Menurut sumber itu, Putin menyurati Kim Jong Un.")
            .event(
                Event.Form.MESSAGE,
                List.of(PUTIN),
                List.of(KIM),
                "2022-08-15",
                Event.Status.CLAIMED,
                Chain.NONE,
                "Putin menyurati Kim Jong Un");
    Share share = relation(Grain.MONTH, claimed).steps().getFirst().shares().getFirst();
    assertThat(share.value()).isEqualTo(0.7, within(1e-9));
    assertThat(share.direction()).isEqualTo(Side.Direction.THERE);
  }

  @Test
  void weighsASecondIndependentOriginLessThanTheFirst() {
    assertThat(Weights.ofOrigins(1)).isEqualTo(1);
    assertThat(Weights.ofOrigins(2)).isBetween(1.5, 1.7);
    assertThat(Weights.ofOrigins(0)).isEqualTo(1);
  }

  @Test
  void takesWhatTwoDoToAThirdForNothingBetweenThem() {
    Pages joint =
        page("a", "2024-05-01", "Rusia dan Korea Utara menuduh Jepang.")
            .event(
                Event.Form.ACCUSATION,
                List.of(RUSSIA, NORTH_KOREA),
                List.of(Pages.XI),
                "2024-05-01",
                "Rusia dan Korea Utara menuduh Jepang");
    assertThat(relation(Grain.MONTH, joint).shares()).isEmpty();
  }

  @Test
  void doesNotFillTheMemoryForAYearThatAPageGotWrong() {
    Relation relation = relation(Grain.WEEK, letter("a", "0202-08-15"), letter("b", "2022-08-15"));
    assertThat(relation.steps()).hasSize(2);
  }

  @Test
  void takesPeopleForTheirStatesInTheNetwork() {
    List<NewsRecord> records = List.of(letter("a", "2022-08-15").record());
    Network states = Network.of(Weaving.weave(records).events(), true);
    assertThat(states.edges()).singleElement().extracting(Network.Edge::a).isEqualTo("PRK");
    Network actors = Network.of(Weaving.weave(records).events(), false);
    assertThat(actors.nodes())
        .extracting(Network.Node::key)
        .containsExactlyInAnyOrder("vladimir-putin", "kim-jong-un");
  }

  private static Share troops(Pages... pages) {
    return relation(Grain.MONTH, pages).shares().stream()
        .filter(s -> s.event().form() == Event.Form.TROOPS)
        .findFirst()
        .orElseThrow();
  }

  private static Pages sent(String id, String words) {
    return page(id, "2025-05-02", words)
        .event(Event.Form.TROOPS, List.of(NORTH_KOREA), List.of(RUSSIA), "2025-05-01", words)
        .coded("MOBILIZE", "154", -7.2);
  }

  @Test
  void countsTroopsThatComeToHelpAsHelp() {
    assertThat(troops(sent("a", "Korea Utara mengirim pasukan untuk membantu Rusia.")).value())
        .isPositive();
    assertThat(troops(sent("a", "Korea Utara mengerahkan pasukan ke perbatasan Rusia.")).value())
        .isNegative();
  }

  private static Pages armed() {
    String arms = "Korea Utara memasok peluru kepada Rusia.";
    return page("b", "2025-03-02", arms)
        .event(Event.Form.ARMS, List.of(NORTH_KOREA), List.of(RUSSIA), "2025-03-01", arms);
  }

  @Test
  void countsTroopsAmongFriendsAsHelpAndAmongFoesAsThreat() {
    String blow = "Korea Utara menembaki pos Rusia.";
    Pages struck =
        page("c", "2025-04-02", blow)
            .event(Event.Form.ATTACK, List.of(NORTH_KOREA), List.of(RUSSIA), "2025-04-01", blow);
    Pages sent = sent("a", "Korea Utara mengerahkan pasukan ke Rusia.");
    assertThat(troops(sent, armed()).goldstein()).isEqualTo(8.5);
    assertThat(troops(sent, armed(), struck).goldstein()).isEqualTo(-7.2);
  }

  @Test
  void seesFriendsInTheWholeOfWhatIsToldThoughOnlyAPartIsShown() {
    Pages sent = sent("a", "Korea Utara mengerahkan pasukan ke Rusia.");
    List<MergedEvent> told = Weaving.weave(List.of(armed().record(), sent.record())).events();
    List<MergedEvent> shown = told.stream().filter(e -> e.form() == Event.Form.TROOPS).toList();
    assertThat(Relation.of(told, shown, A, B, Grain.MONTH).shares())
        .singleElement()
        .satisfies(s -> assertThat(s.goldstein()).isEqualTo(8.5));
    assertThat(Relation.of(shown, A, B, Grain.MONTH).shares())
        .singleElement()
        .satisfies(s -> assertThat(s.goldstein()).isEqualTo(-7.2));
  }

  @Test
  void weighsTroopsAmongFriendsInTheNetworkAsInTheRelation() {
    Pages sent = sent("a", "Korea Utara mengerahkan pasukan ke Rusia.");
    List<MergedEvent> told = Weaving.weave(List.of(armed().record(), sent.record())).events();
    double sum =
        Relation.of(told, A, B, Grain.MONTH).shares().stream().mapToDouble(Share::value).sum();
    assertThat(Network.of(told, true).edges())
        .singleElement()
        .satisfies(e -> assertThat(e.cooperation() + e.conflict()).isCloseTo(sum, within(1e-9)));
  }
}
