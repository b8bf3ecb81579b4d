package kawat.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kawat.desk.Added;
import kawat.desk.Analysis;
import kawat.desk.ArticleParts;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.PageFilter;
import kawat.desk.PageSummary;
import kawat.desk.SearchQuery;
import kawat.desk.Window;
import kawat.desk.WritableDesk;
import kawat.model.NewsRecord;
import kawat.model.Page;
import kawat.model.StableId;
import kawat.model.Trait;
import kawat.weaving.Loom;

/** An article on three toy pages, as tests of desks want it. */
final class Parted {
  static final Window ALL = Window.first(1000);
  static final Page ONE = ToyPages.part(1, 1, 3);
  static final Page TWO = ToyPages.part(1, 2, 3);
  static final Page THREE = ToyPages.part(1, 3, 3);
  static final Page WHOLE = ToyPages.part(1, 0, 3);

  private Parted() {}

  /** Toy pages, woven as ever. */
  static Analysis woven() {
    return new Analysis(ToyPages::read, Optional.of(ToyPages::read), new Loom()::weave);
  }

  static String id(Page page) {
    return StableId.ofPage(page.bytes());
  }

  static List<String> shown(Desk desk) {
    return desk.pages(PageFilter.ALL, ALL).items().stream().map(PageSummary::id).toList();
  }

  static void add(WritableDesk desk, Page... pages) {
    desk.add(List.of(pages).iterator(), added -> assertThat(added).isInstanceOf(Added.New.class));
  }

  static void assertWhole(Desk desk) {
    NewsRecord record = desk.record(id(ONE));
    assertThat(record.article().body()).hasSize(9);
    assertThat(record.article().traits()).doesNotContain(Trait.INCOMPLETE);
    assertThat(record.events()).hasSize(3);
    assertThat(record.source()).isEqualTo(ONE.source());
    assertThat(desk.record(id(THREE))).isEqualTo(record);
    assertThat(desk.find(TWO.source())).contains(id(ONE));
    assertThat(desk.page(id(TWO)).bytes()).isEqualTo(TWO.bytes());
    assertThat(desk.events(EventFilter.ALL.page(id(ONE)), ALL).total()).isEqualTo(3);
    assertThat(desk.search(SearchQuery.of("\"kereta 1\" \"kereta 3\""), ALL).items())
        .singleElement()
        .satisfies(hit -> assertThat(hit.page().id()).isEqualTo(id(ONE)));
    ArticleParts parts = desk.parts(id(TWO));
    assertThat(parts.article()).isEqualTo(id(ONE));
    assertThat(parts.missing()).isEmpty();
    assertThat(parts.parts())
        .extracting(ArticleParts.Part::id)
        .containsExactly(id(ONE), id(TWO), id(THREE));
    assertThat(parts.parts()).extracting(ArticleParts.Part::blocks).containsExactly(3, 3, 3);
  }
}
