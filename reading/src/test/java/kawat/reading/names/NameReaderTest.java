package kawat.reading.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kawat.model.Article;
import kawat.model.Block;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;
import org.junit.jupiter.api.Test;

class NameReaderTest {
  /** Mentions as {@code words=key/how}, in the order of the text, without nested ones. */
  static List<String> read(String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList();
    ReadText text = ReadText.of(Article.of("Uji", body), LanguagePack.INDONESIAN);
    return NameReader.of(LanguagePack.INDONESIAN).read(text).top().stream()
        .map(m -> text.slice(m.start(), m.end()) + "=" + m.actor().key() + "/" + m.how())
        .toList();
  }

  @Test
  void takesACapitalForItsStateWhereItActsAndForAPlaceWhereThingsHappen() {
    assertThat(read("Moskow menolak usulan itu. Delegasi kami tiba di Moskow kemarin."))
        .containsExactly("Moskow=RUS/METONYM", "Moskow=moskow/NAME");
  }

  @Test
  void readsTheUnitedStatesOnlyInCapitals() {
    assertThat(read("Kapal as roda itu dibeli AS.")).containsExactly("AS=USA/NAME");
  }

  @Test
  void keepsAPersonWhoseForenameIsAState() {
    assertThat(read("Menteri Pertahanan Israel Katz bungkam."))
        .containsExactly("Israel Katz=israel-katz/NAME");
  }

  @Test
  void namesAnUnlistedHolderOfAnOfficeAndTheSurnameLater() {
    assertThat(
            read("Duta Besar Peru di Oslo, Ramiro Quispe, hadir.", "Menurut Quispe, semua lancar."))
        .containsExactly("Ramiro Quispe=ramiro-quispe/NAME", "Quispe=ramiro-quispe/NAME");
  }

  @Test
  void mendsALostSpaceBeforeAState() {
    assertThat(read("PresidenRusia Vladimir Putin diam."))
        .containsExactly("Vladimir Putin=vladimir-putin/NAME");
  }

  @Test
  void givesAPronounOfSpeechToTheSpeaker() {
    assertThat(read("Putin tiba kemarin. \"Kami siap,\" ujarnya."))
        .containsExactly("Putin=vladimir-putin/NAME", "ujarnya=vladimir-putin/SUFFIX");
  }

  @Test
  void findsTheHolderOfAnOfficeThatTheTextNamesElsewhere() {
    assertThat(read("Vladimir Putin berpidato. Presiden Rusia lalu pergi."))
        .containsExactly(
            "Vladimir Putin=vladimir-putin/NAME", "Presiden Rusia=vladimir-putin/ROLE");
  }

  @Test
  void namesABodyByItsNounAndItsState() {
    assertThat(read("Menurut militer Peru, tidak ada korban."))
        .containsExactly("militer Peru=militer-peru/NAME");
  }
}
