package kawat.weaving.merging;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.XI;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.Pages;
import kawat.weaving.Report;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.Test;

/**
 * Wars and their battles, names of unrecognised states, joint acts, plans and what became of them.
 */
final class WarsAndPlansTest {
  private static final Actor UKRAINE =
      new Actor("UKR", "Ukraina", Actor.Kind.STATE, Optional.of("UKR"));

  private static List<List<Report>> merge(Pages... pages) {
    List<NewsRecord> records = Arrays.stream(pages).map(Pages::record).toList();
    return EventMerger.merge(records, List.of());
  }

  private static Pages attack(String id, String told, Actor by, String date, String words) {
    return page(id, told, words).event(Form.ATTACK, List.of(by), List.of(UKRAINE), date, words);
  }

  @Test
  void takesTheLeadersOrderToInvadeForTheWarThatOtherPagesSpeakOf() {
    assertThat(
            merge(
                attack("a", "2022-08-15", RUSSIA, "", "sejak invasi Rusia ke Ukraina"),
                attack(
                    "b",
                    "2025-09-03",
                    PUTIN,
                    "2022-02-24",
                    "Putin memerintahkan operasi militer ke Ukraina")))
        .hasSize(1);
  }

  @Test
  void takesTwoStretchesOfOnePageForOneWar() {
    String war = "negeri itu menyokong Moskow dalam perang melawan Ukraina";
    String order = "Putin memerintahkan operasi militer ke Ukraina";
    assertThat(
            merge(
                attack("a", "2022-08-15", RUSSIA, "", "sejak invasi Rusia ke Ukraina"),
                page("b", "2025-09-03", war, order)
                    .event(Form.ATTACK, List.of(RUSSIA), List.of(UKRAINE), "", war)
                    .event(Form.ATTACK, List.of(PUTIN), List.of(UKRAINE), "2022-02-24", order)))
        .hasSize(1);
  }

  @Test
  void keepsABattleApartFromItsWar() {
    assertThat(
            merge(
                attack("a", "2022-08-15", RUSSIA, "", "sejak invasi Rusia ke Ukraina"),
                attack("b", "2022-08-16", RUSSIA, "", "Rusia menembaki kota pelabuhan Odesa")
                    .place("Odesa")))
        .hasSize(2);
  }

  @Test
  void keepsTwoWarsOfTheSameStatesApart() {
    assertThat(
            merge(
                attack("a", "2014-03-02", RUSSIA, "2014-03", "invasi Rusia ke Ukraina"),
                attack("b", "2022-03-02", RUSSIA, "2022-02-24", "invasi Rusia ke Ukraina")))
        .hasSize(2);
  }

  @Test
  void knowsAnUnrecognisedStateByItsProperName() {
    Actor place = new Actor("donetsk", "Donetsk", Actor.Kind.PLACE, Optional.empty());
    Actor state =
        new Actor(
            "republik-rakyat-donetsk",
            "Republik Rakyat Donetsk",
            Actor.Kind.STATE,
            Optional.empty());
    String words = "Korea Utara mengakui Donetsk";
    assertThat(
            merge(
                page("a", "2022-07-14", words)
                    .event(
                        Form.RECOGNITION,
                        List.of(NORTH_KOREA),
                        List.of(place),
                        "2022-07-13",
                        words),
                page("b", "2022-07-15", words)
                    .event(
                        Form.RECOGNITION,
                        List.of(NORTH_KOREA),
                        List.of(state),
                        "2022-07-13",
                        words)))
        .hasSize(1);
  }

  @Test
  void doesNotTakeTheTradeOfTwoForASaleToAThird() {
    String sale = "Rusia menjual gandum ke Korea Utara";
    String trade = "perdagangan Rusia dan Tiongkok";
    assertThat(
            merge(
                page("a", "2025-06-20", sale)
                    .event(Form.TRADE, List.of(RUSSIA), List.of(NORTH_KOREA), "2024", sale),
                page("b", "2025-06-21", trade)
                    .event(Form.TRADE, List.of(RUSSIA, XI), List.of(), "2024", trade)))
        .hasSize(2);
  }

  private static List<MergedEvent> events(Pages... pages) {
    return Weaving.weave(Arrays.stream(pages).map(Pages::record).toList()).events();
  }

  private static Pages meeting(String id, String told, String date, Status status, String words) {
    return page(id, told, words)
        .event(Form.MEETING, List.of(PUTIN, KIM), List.of(), date, status, Chain.NONE, words);
  }

  @Test
  void leadsFromAMeetingToItsPlanAndBack() {
    List<MergedEvent> events =
        events(
            meeting("a", "2025-08-20", "2025-09-03", Status.PLANNED, "Putin akan menemui Kim"),
            meeting("b", "2025-09-04", "2025-09-03", Status.ASSERTED, "Putin menemui Kim"));
    assertThat(events).hasSize(2);
    Happening happening = Happening.of(events);
    MergedEvent plan =
        events.stream().filter(e -> e.status() == Status.PLANNED).findFirst().orElseThrow();
    MergedEvent act =
        events.stream().filter(e -> e.status() != Status.PLANNED).findFirst().orElseThrow();
    assertThat(happening.plan(act)).hasValue(plan);
    assertThat(happening.act(plan)).hasValue(act);
  }

  @Test
  void doesNotTakeAnEarlierMeetingForThePlannedOne() {
    List<MergedEvent> events =
        events(
            meeting("a", "2025-08-20", "2025-09-03", Status.PLANNED, "Putin akan menemui Kim"),
            meeting("b", "2025-08-20", "2024-06-19", Status.ASSERTED, "Putin menemui Kim"));
    Happening happening = Happening.of(events);
    assertThat(events).allMatch(e -> happening.plan(e).isEmpty());
  }
}
