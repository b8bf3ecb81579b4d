package kawat.weaving.novelty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.NewsRecord;
import kawat.reading.Reading;
import kawat.weaving.Weaving;
import kawat.weaving.novelty.SentenceNews.Change;
import org.junit.jupiter.api.Test;

/** What was asked for, offered, charged or put off to a day, and how a later page tells of it. */
final class FulfilledTest {
  private static final Reading READING = Reading.indonesian();

  private static NewsRecord page(String day, String sentence) {
    List<Block> body =
        List.of(
            new Block(Block.Kind.PARAGRAPH, "Presiden Togo dan presiden Ghana bersitegang."),
            new Block(Block.Kind.PARAGRAPH, sentence));
    Article article = Article.of("", body).published(day).publishedBy("Koran");
    return READING.read(day, day + ".html", article);
  }

  private static Optional<Change> change(String earlier, String later) {
    List<NewsRecord> pages = List.of(page("2023-04-03", earlier), page("2023-04-12", later));
    return Novelty.of(pages, Weaving.weave(pages), "2023-04-12").sentences().getLast().change();
  }

  @Test
  void tellsThatADemandWasMet() {
    assertThat(
            change(
                "Togo mendesak Ghana segera membebaskan awak kapal itu.",
                "Ghana membebaskan awak kapal Togo tersebut."))
        .contains(Change.STATUS);
  }

  @Test
  void doesNotTakeTheNameOfADemandedActForIt() {
    assertThat(
            change(
                "Togo mendesak Ghana segera membebaskan awak kapal itu.",
                "Sebuah partai di Ghana menentang pembebasan awak kapal Togo."))
        .isEmpty();
  }

  @Test
  void doesNotTakeWhatStillCanBeForDone() {
    assertThat(
            change(
                "Togo mendesak Ghana segera membebaskan awak kapal itu.",
                "Ghana dapat membebaskan awak kapal Togo itu pekan depan."))
        .isEmpty();
  }

  @Test
  void tellsThatWhoWasOfferedHasCome() {
    assertThat(
            change(
                "Togo menawarkan tim penyelam untuk membantu pencarian feri.",
                "Tim penyelam Togo sudah tiba di lokasi pencarian."))
        .contains(Change.STATUS);
  }

  @Test
  void tellsThatAChargeWasOwnedTo() {
    assertThat(
            change(
                "Togo menuduh tentara Ghana memindahkan patok batas di dekat kuil.",
                "Ghana mengakui bahwa tentaranya memindahkan patok batas di dekat kuil itu."))
        .contains(Change.STATUS);
  }

  @Test
  void tellsThatOneThingIsToldOfAnotherDay() {
    assertThat(
            change(
                "Pembangunan jalan ke Ghana dimulai pada 3 Mei 2023.",
                "Pembangunan jalan ke Ghana dimulai pada 25 Mei 2023."))
        .contains(Change.DATE);
  }

  @Test
  void leavesTheDayOfAReportAlone() {
    assertThat(
            change(
                "Jalan ke Ghana rusak berat akibat banjir, kata menteri itu, Senin (3/4/2023).",
                "Jalan ke Ghana rusak berat akibat banjir, kata menteri itu, Rabu (12/4/2023)."))
        .isEmpty();
  }

  @Test
  void tellsThatAShortQuotationIsWordedOtherwise() {
    assertThat(
            change(
                "\"Kami tidak akan meninggalkan saudara kami di Ghana,\" kata Presiden Togo Faure"
                    + " Gnassingbe di Lome.",
                "\"Kita tak akan pernah meninggalkan saudara-saudara kita di Ghana,\" kata"
                    + " Gnassingbe."))
        .contains(Change.WORDING);
  }
}
