package kawat.weaving.reuse;

import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.weaving.Pages;
import kawat.weaving.Reuse;
import org.junit.jupiter.api.Test;

final class ReuseFinderTest {
  private static final String LETTER =
      "Dalam suratnya, sang presiden menulis bahwa kedua bangsa pernah berjuang bersama di masa"
          + " yang paling sulit.";
  private static final String OTHER =
      "Harga cabai di pasar induk naik dua kali lipat sejak awal pekan karena hujan terus turun di"
          + " sentra produksi.";

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

  @Test
  void namesBothSourcesOfAParagraphPutTogetherFromTwo() {
    NewsRecord first = page("a", "2022-08-15", LETTER).record();
    NewsRecord second = page("b", "2022-08-16", OTHER).record();
    NewsRecord both = page("c", "2022-08-17", LETTER + " " + OTHER).record();
    assertThat(ReuseFinder.find(List.of(first, second, both)))
        .extracting(r -> r.earlier().page())
        .containsExactly("a", "b");
  }

  @Test
  void tellsThroughWhichPageACopyOfACopyCame() {
    String edited = LETTER.replace("sang presiden menulis", "kepala negara itu menuliskan pesan");
    List<Reuse> found =
        ReuseFinder.find(
            List.of(
                page("a", "2022-08-15", LETTER).record(),
                page("b", "2022-08-16", edited).record(),
                page("c", "2022-08-17", edited).record()));
    assertThat(found)
        .filteredOn(r -> r.later().page().equals("c"))
        .singleElement()
        .matches(r -> r.earlier().page().equals("a"))
        .matches(r -> r.via().equals(Optional.of("b")));
  }

  @Test
  void marksWhatTwoOutletsOfOneOwnerShareAsSyndication() {
    List<Reuse> found =
        ReuseFinder.find(
            List.of(
                page("a", "2022-08-15", LETTER).outlet("Tribun Timur").record(),
                page("b", "2022-08-16", LETTER).outlet("TribunJogja.com").record(),
                page("c", "2022-08-17", LETTER).outlet("Fajar Buana").record()));
    assertThat(found)
        .extracting(Reuse::syndicate)
        .containsExactly(Optional.of("Kompas Gramedia"), Optional.empty());
  }

  @Test
  void findsOneSourceOfAThousandCopies() {
    List<NewsRecord> pages = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String own = "Kota nomor " + i + ", " + LETTER.toLowerCase(Locale.ROOT) + " Demikian " + i;
      pages.add(page("p%04d".formatted(i), "2022-08-%02d".formatted(1 + i / 40), own).record());
    }
    assertThat(ReuseFinder.find(pages))
        .hasSize(999)
        .allMatch(r -> r.earlier().page().equals("p0000"));
  }

  @Test
  void takesALineUnderEveryPageOfASiteForNoCopy() {
    String line = "Ikuti kanal kami di telepon Anda untuk kabar terbaru setiap hari.";
    List<NewsRecord> pages = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String own = "Peristiwa ke-" + i + " terjadi di kota yang lain sama sekali.";
      pages.add(page("p" + i, "2022-08-1" + i, own, line).outlet("Fajar Buana").record());
    }
    assertThat(ReuseFinder.find(pages)).isEmpty();
  }

  @Test
  void trustsANamedSourceMoreThanAClockThatIsAYearOff() {
    NewsRecord source = page("source", "2022-08-15", LETTER).outlet("Fajar Buana").record();
    NewsRecord copy =
        page("copy", "2021-08-16", LETTER)
            .event(
                Event.Form.MESSAGE,
                List.of(Pages.PUTIN),
                List.of(Pages.KIM),
                "",
                Event.Status.CLAIMED,
                Pages.from(Pages.medium("fajar-buana", "Fajar Buana")),
                LETTER)
            .record();
    assertThat(ReuseFinder.find(List.of(copy, source)))
        .singleElement()
        .matches(r -> r.earlier().page().equals("source"));
  }
}
