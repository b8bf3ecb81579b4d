package kawat.weaving;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.from;
import static kawat.weaving.Pages.medium;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.NewsRecord;
import kawat.weaving.diff.WordDiff;
import kawat.weaving.novelty.Novelty;
import kawat.weaving.novelty.PageNews;
import kawat.weaving.novelty.SentenceNews;
import kawat.weaving.novelty.SentenceNews.Label;
import kawat.weaving.relations.Grain;
import kawat.weaving.relations.Relation;
import kawat.weaving.relations.Side;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Pages as they come: twice, changed, undated, misdated, copied a thousand times. */
final class BadInputTest {
  private static final String LETTER =
      "Putin mengirim surat kepada Kim pada hari besar itu dan menawarkan kapal gandum baru.";
  private static final String MORE =
      "Surat itu dibacakan di depan para duta besar yang hadir di aula kota pelabuhan tersebut.";

  private static Pages letter(String id, String told, String date) {
    return page(id, told, LETTER, MORE)
        .event(
            Form.MESSAGE,
            List.of(PUTIN),
            List.of(KIM),
            date,
            Status.ASSERTED,
            from(medium("kantor-a", "Kantor Berita A")),
            LETTER);
  }

  private static List<NewsRecord> records(Pages... pages) {
    return Arrays.stream(pages).map(Pages::record).toList();
  }

  @Test
  void countsThePageUnderTwoAddressesOnce() {
    Weave weave =
        Weaving.weave(
            records(
                letter("a", "2025-03-02T08:00", "2025-03-01").outlet("Koran"),
                letter("b", "2025-03-02T08:00", "2025-03-01").outlet("Koran")));
    assertThat(weave.events()).hasSize(1);
    assertThat(weave.events().getFirst().origins()).hasSize(1);
    assertThat(weave.events().getFirst().reports()).extracting(Report::copied).contains(true);
    assertThat(weave.stories()).hasSize(1);
    assertThat(weave.disagreements()).isEmpty();
  }

  @Test
  void showsWhatChangedBetweenTwoVersionsOfAPage() {
    String before = "Sekitar 300 kontainer gandum tiba di pelabuhan itu pekan lalu.";
    String after = "Sekitar 450 kontainer gandum tiba di pelabuhan itu pekan lalu.";
    List<NewsRecord> versions =
        records(
            page("a", "2025-03-02T08:00", LETTER, before)
                .outlet("Koran")
                .names(PUTIN, "Putin")
                .names(KIM, "Kim")
                .figure("300", true, "kontainer", "300 kontainer gandum"),
            page("b", "2025-03-02T11:00", LETTER, after)
                .outlet("Koran")
                .names(PUTIN, "Putin")
                .names(KIM, "Kim")
                .figure("450", true, "kontainer", "450 kontainer gandum"));
    PageNews news = Novelty.of(versions, Weaving.weave(versions), "b");
    assertThat(news.sentences())
        .extracting(SentenceNews::label)
        .containsExactly(Label.KNOWN, Label.CHANGED);
    SentenceNews changed = news.sentences().getLast();
    assertThat(changed.change()).hasValue(SentenceNews.Change.FIGURE);
    String earlier = changed.earlier().orElseThrow().evidence().exact();
    assertThat(WordDiff.of(earlier, changed.evidence().exact()).line()).contains("[-300-] {+450+}");
  }

  @Test
  void weavesPagesThatDoNotTellTheirTime() {
    List<NewsRecord> pages = records(letter("a", "", ""), letter("b", "", ""));
    Weave weave = Weaving.weave(pages);
    assertThat(weave.events()).hasSize(1);
    assertThat(weave.reuse()).allMatch(r -> r.earlier().page().equals("a"));
    Relation relation = Relation.of(weave.events(), new Side("RUS"), new Side("PRK"), Grain.MONTH);
    assertThat(relation.steps()).isEmpty();
    assertThat(relation.unplaced()).hasSize(1);
    assertThat(Novelty.of(pages, weave, "b").count(Label.NEW)).isZero();
  }

  @Test
  void mergesADatedEventThoughAPagesClockIsAYearOff() {
    Weave weave =
        Weaving.weave(
            records(
                letter("a", "2025-03-02", "2025-03-01"), letter("b", "2024-03-02", "2025-03-01")));
    assertThat(weave.events()).hasSize(1);
    assertThat(weave.events().getFirst().date()).hasValue("2025-03-01");
    assertThat(weave.disagreements()).isEmpty();
  }

  @Test
  void countsAThousandCopiesOfADispatchAsOneOrigin() {
    List<NewsRecord> pages = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String hour = "2025-03-02T%02d:%02d".formatted(i / 60, i % 60);
      pages.add(letter("p%04d".formatted(i), hour, "2025-03-01").record());
    }
    Weave weave =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> Weaving.weave(List.copyOf(pages)));
    assertThat(weave.events()).hasSize(1);
    assertThat(weave.events().getFirst().reports()).hasSize(1000);
    assertThat(weave.events().getFirst().origins())
        .singleElement()
        .extracting(Origin::name)
        .isEqualTo("Kantor Berita A");
    assertThat(weave.disagreements()).isEmpty();
  }

  @Test
  void doesNotTakeAPullQuoteForACopyOrForNews() {
    List<NewsRecord> pages =
        records(
            page("a", "2025-03-02", LETTER, MORE, LETTER)
                .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2025-03-01", LETTER));
    Weave weave = Weaving.weave(pages);
    assertThat(weave.reuse()).isEmpty();
    assertThat(weave.disagreements()).isEmpty();
    assertThat(Novelty.of(pages, weave, "a").count(Label.KNOWN)).isZero();
  }

  @Test
  void knowsAnActorWhoseNameIsACommonWordByItsKeyOnly() {
    Actor hope = new Actor("harapan", "Harapan", Actor.Kind.GROUP, Optional.empty());
    String named = "Kelompok Harapan menyerang pos Putin di tepi sungai pagi ini.";
    String word = "Warga menaruh harapan pada surat Putin kepada Kim yang dibacakan pagi ini.";
    List<NewsRecord> pages =
        records(
            page("a", "2025-03-02", named)
                .names(hope, "Harapan")
                .event(Form.ATTACK, List.of(hope), List.of(PUTIN), "2025-03-02", named),
            page("b", "2025-03-03", word)
                .names(PUTIN, "Putin")
                .names(KIM, "Kim")
                .event(Form.MESSAGE, List.of(PUTIN), List.of(KIM), "2025-03-02", word));
    Weave weave = Weaving.weave(pages);
    Relation relation =
        Relation.of(weave.events(), new Side("harapan"), new Side("RUS"), Grain.MONTH);
    assertThat(relation.shares()).hasSize(1);
    assertThat(Novelty.of(pages, weave, "b").count(Label.NEW)).isEqualTo(1);
  }
}
