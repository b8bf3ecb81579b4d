package kawat.desk.folder;

import static kawat.desk.folder.Parted.ALL;
import static kawat.desk.folder.Parted.ONE;
import static kawat.desk.folder.Parted.THREE;
import static kawat.desk.folder.Parted.TWO;
import static kawat.desk.folder.Parted.WHOLE;
import static kawat.desk.folder.Parted.add;
import static kawat.desk.folder.Parted.assertWhole;
import static kawat.desk.folder.Parted.id;
import static kawat.desk.folder.Parted.shown;
import static kawat.desk.folder.Parted.woven;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.desk.Added;
import kawat.desk.Analysis;
import kawat.desk.ArticleParts;
import kawat.desk.Desk;
import kawat.desk.Progress;
import kawat.desk.SearchQuery;
import kawat.desk.WritableDesk;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.Page;
import kawat.model.Trait;
import kawat.weaving.Weaving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of one article in a desk. */
class JoiningTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void name() {
    folder = temp.resolve("meja");
  }

  private WritableDesk writable() {
    return writable(folder);
  }

  private static WritableDesk writable(Path folder) {
    return DeskFolder.openOrCreate(folder, woven());
  }

  @Test
  void showsOneArticleHoweverItsPartsCome() {
    int desks = 0;
    for (List<Page> order :
        List.of(List.of(ONE, TWO, THREE), List.of(THREE, ONE, TWO), List.of(TWO, THREE, ONE))) {
      for (boolean atOnce : new boolean[] {true, false}) {
        Path at = temp.resolve("meja-" + desks++);
        if (atOnce) {
          try (WritableDesk desk = writable(at)) {
            add(desk, order.toArray(Page[]::new));
          }
        } else {
          for (Page page : order) {
            try (WritableDesk desk = writable(at)) {
              add(desk, page);
            }
          }
        }
        try (Desk desk = DeskFolder.open(at)) {
          assertThat(shown(desk)).containsExactly(id(ONE));
          assertWhole(desk);
        }
        assertThat(DeskFolder.doctor(at, Progress.SILENT)).isEmpty();
      }
    }
  }

  @Test
  void namesThePartThatIsMissingUntilItComes() {
    try (WritableDesk desk = writable()) {
      add(desk, ONE);
      assertThat(desk.parts(id(ONE)).missing()).containsExactly(2);
      add(desk, THREE);
      assertThat(shown(desk)).containsExactly(id(ONE));
      assertThat(desk.parts(id(ONE)).missing()).containsExactly(2);
      assertThat(desk.record(id(ONE)).article().traits()).contains(Trait.INCOMPLETE);
      assertThat(desk.add(THREE)).isInstanceOf(Added.Known.class);
      add(desk, TWO);
      assertWhole(desk);
    }
  }

  @Test
  void takesAPageWithAllPartsForTheArticle() {
    try (WritableDesk desk = writable()) {
      add(desk, ONE, TWO);
      add(desk, WHOLE);

      assertThat(shown(desk)).containsExactly(id(WHOLE));
      assertThat(desk.record(id(TWO))).isEqualTo(ToyPages.read(WHOLE));
      assertThat(desk.parts(id(WHOLE)).parts())
          .extracting(ArticleParts.Part::spare)
          .containsExactly(false, true, true);
      assertThat(desk.parts(id(WHOLE)).missing()).isEmpty();

      desk.remove(id(WHOLE));
      assertThat(shown(desk)).containsExactly(id(ONE));
      assertThat(desk.parts(id(ONE)).missing()).containsExactly(3);
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
  }

  @Test
  void takesTheLatestOfTwoCapturesOfAPart() {
    Page later =
        new Page(
            "gandum/lagi.txt",
            new String(TWO.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                .concat("\nRalat: kereta itu tiba malam hari")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
            Optional.empty(),
            Optional.empty(),
            Optional.of("2024-03-01T00:00:00Z"));
    try (WritableDesk desk = writable()) {
      add(desk, later, ONE, TWO, THREE);
      assertThat(shown(desk)).containsExactly(id(ONE));
      assertThat(desk.record(id(ONE)).article().text()).contains("Ralat");
      assertThat(desk.parts(id(ONE)).parts())
          .extracting(ArticleParts.Part::id)
          .containsExactly(id(ONE), id(later), id(THREE), id(TWO));
      desk.remove(id(later));
      assertWhole(desk);
    }
  }

  @Test
  void takesAnArticleApartWhenAPartIsRemoved() {
    try (WritableDesk desk = writable()) {
      add(desk, ONE, TWO, THREE);
      desk.remove(id(TWO));

      assertThat(shown(desk)).containsExactly(id(ONE));
      assertThat(desk.parts(id(ONE)).missing()).containsExactly(2);
      assertThat(desk.record(id(ONE)).article().traits()).contains(Trait.INCOMPLETE);
      assertThat(desk.search(SearchQuery.of("\"kereta 2\""), ALL).items()).isEmpty();
      assertThatThrownBy(() -> desk.record(id(TWO)))
          .isInstanceOfSatisfying(
              KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));

      desk.remove(id(ONE));
      assertThat(shown(desk)).containsExactly(id(THREE));
      assertThat(desk.record(id(THREE))).isEqualTo(ToyPages.read(THREE));
      assertThat(desk.parts(id(THREE)).missing()).containsExactly(1, 2);
      assertThat(desk.parts(id(THREE)).joined()).isFalse();
    }
    List<String> before = DeskDump.of(folder);
    DeskFolder.rebuild(folder, woven(), Progress.SILENT);
    assertThat(DeskDump.of(folder)).isEqualTo(before);
  }

  @Test
  void leavesPartsForThemselvesWhereTheArticleCannotBeRead() {
    Analysis failing =
        new Analysis(
            ToyPages::read,
            Optional.of(
                (id, source, article) -> {
                  throw new IllegalStateException("a rule fails");
                }),
            Weaving::weave);
    try (WritableDesk desk = DeskFolder.create(folder, failing)) {
      List<Added> told = new ArrayList<>();
      desk.add(List.of(ONE, TWO).iterator(), told::add);
      assertThat(shown(desk)).containsExactlyInAnyOrder(id(ONE), id(TWO));
      assertThat(told)
          .hasSize(3)
          .last(type(Added.Apart.class))
          .satisfies(apart -> assertThat(apart.source()).isEqualTo(ONE.source()))
          .satisfies(apart -> assertThat(apart.why()).hasMessageContaining("a rule fails"));
    }
    assertThat(DeskFolder.doctor(folder, Progress.SILENT)).isEmpty();
    DeskFolder.rebuild(folder, woven(), Progress.SILENT);
    try (Desk desk = DeskFolder.open(folder)) {
      assertThat(shown(desk)).containsExactly(id(ONE));
    }
  }
}
