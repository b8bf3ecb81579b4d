package kawat.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Chain.Hop;
import kawat.model.Chain.Relation;
import kawat.model.Quote;
import kawat.reading.language.LanguagePack;
import kawat.reading.quotes.QuoteReader;
import kawat.reading.quotes.Told;
import kawat.reading.text.ReadText;
import org.junit.jupiter.api.Test;

final class AttributionTest {
  private static Chain chain(String phrase, String... paragraphs) {
    ReadText text = Told.text(Told.article(paragraphs));
    int start = text.text().indexOf(phrase);
    return Told.attribution(text).chainFor(start, start + phrase.length(), List.of());
  }

  private static List<String> names(Chain chain) {
    return chain.hops().stream().map(h -> h.source().name()).toList();
  }

  @Test
  void tellsTheRelationTheCueAndWhereTheyStand() {
    Hop hop =
        chain("kapal itu tenggelam", "Menurut laporan Reuters, kapal itu tenggelam.")
            .hops()
            .getFirst();
    assertThat(hop.relation()).isEqualTo(Relation.ACCORDING_TO);
    assertThat(hop.cue()).isEqualTo("Menurut laporan");
    assertThat(hop.evidence().orElseThrow().exact()).isEqualTo("Menurut laporan Reuters");
  }

  @Test
  void doesNotTakeHearsayForASource() {
    assertThat(names(chain("dua nelayan", "Sedikitnya dua nelayan dilaporkan hilang di Sochi.")))
        .isEmpty();
  }

  @Test
  void takesAnotherBodysChannelUnderTheBodysName() {
    assertThat(
            names(
                chain(
                    "kapal itu tenggelam",
                    "Disebut kapal itu tenggelam, dikutip dari tayangan YouTube Sekretariat Presiden.")))
        .containsExactly("Sekretariat Presiden");
  }

  @Test
  void readsAnOutletThatNoListKnows() {
    assertThat(
            names(
                chain("kapal itu tenggelam", "Dilansir dari Suara Pesisir, kapal itu tenggelam.")))
        .containsExactly("Suara Pesisir");
  }

  @Test
  void leavesOutWhoeverIsAskedFor() {
    ReadText text = Told.text(Told.article("Menurut laporan Reuters, kapal itu tenggelam."));
    Attribution attribution = Told.attribution(text);
    Actor reuters = attribution.chainFor(25, 40, List.of()).origin().orElseThrow();
    assertThat(reuters.name()).isEqualTo("Reuters");
    assertThat(attribution.chainFor(25, 40, List.of(reuters))).isEqualTo(Chain.NONE);
  }

  @Test
  void addsTheSpeakerOnceTheQuotesAreKnown() {
    ReadText text =
        Told.text(
            Told.article("Melansir Reuters, Vladimir Putin mengatakan kapal itu telah tenggelam."));
    Attribution attribution = Told.attribution(text);
    List<Quote> quotes = QuoteReader.of(LanguagePack.INDONESIAN).read(text, attribution);
    int start = text.text().indexOf("kapal itu");
    assertThat(names(attribution.knowing(quotes).chainFor(start, start + 9, List.of())))
        .containsExactly("Reuters", "Vladimir Putin");
  }
}
