package kawat.weaving.reuse;

import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kawat.model.NewsRecord;
import kawat.weaving.Reuse;
import org.junit.jupiter.api.Test;

final class ReuseFinderTest {
  private static final String LETTER =
      "Dalam suratnya, sang presiden menulis bahwa kedua bangsa pernah berjuang bersama di masa yang paling sulit.";
  private static final String OTHER =
      "Harga cabai di pasar induk naik dua kali lipat sejak awal pekan karena hujan terus turun di sentra produksi.";

  @Test
  void tellsACopiedParagraphFromTheEarlierPage() {
    NewsRecord first = page("a", "2022-08-15", LETTER, OTHER).record();
    NewsRecord second =
        page("b", "2022-08-17", "Pemimpin itu membalas surat tetangganya kemarin.", LETTER)
            .record();
    List<Reuse> found = ReuseFinder.find(List.of(first, second));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().earlier().page()).isEqualTo("a");
    assertThat(found.getFirst().later().block()).isEqualTo(1);
    assertThat(found.getFirst().kind()).isEqualTo(Reuse.Kind.VERBATIM);
    assertThat(found.getFirst().later().evidence().exact())
        .isEqualTo(LETTER.substring(0, LETTER.length() - 1));
  }

  @Test
  void tellsAnEditedParagraphAsEdited() {
    String edited =
        LETTER
            .replace("sang presiden", "kepala negara itu")
            .replace("yang paling sulit", "yang sulit");
    List<Reuse> found =
        ReuseFinder.find(
            List.of(
                page("a", "2022-08-15", LETTER).record(),
                page("b", "2022-08-16", edited).record()));
    assertThat(found).singleElement().extracting(Reuse::kind).isEqualTo(Reuse.Kind.EDITED);
  }

  @Test
  void findsNothingWhereTwoPagesTellOneThingInOtherWords() {
    String own = "Kepala negara itu mengenang perjuangan bersama dua bangsa melalui sepucuk surat.";
    assertThat(
            ReuseFinder.find(
                List.of(
                    page("a", "2022-08-15", LETTER).record(),
                    page("b", "2022-08-16", own).record())))
        .isEmpty();
  }

  @Test
  void givesACopyOfACopyItsEarliestPage() {
    List<Reuse> found =
        ReuseFinder.find(
            List.of(
                page("c", "2022-08-19", LETTER).record(),
                page("a", "2022-08-15", LETTER).record(),
                page("b", "2022-08-17", LETTER).record()));
    assertThat(found).hasSize(2).allMatch(r -> r.earlier().page().equals("a"));
  }

  @Test
  void takesThePageThatHasThePassageFurtherUpForTheEarlierOneWhereNoDayIsTold() {
    NewsRecord own = page("own", "", LETTER, OTHER).record();
    NewsRecord background =
        page("background", "", OTHER.toUpperCase(Locale.ROOT) + " lagi", "Sebelumnya,", LETTER)
            .record();
    assertThat(ReuseFinder.find(List.of(background, own)))
        .filteredOn(r -> r.later().evidence().exact().startsWith("Dalam"))
        .singleElement()
        .matches(r -> r.earlier().page().equals("own"));
  }
}
