package kawat.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Evidence;
import kawat.reading.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadTextTest {
  private static ReadText text(String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList();
    return ReadText.of(Article.of("Judul", body), LanguagePack.INDONESIAN);
  }

  private static List<String> sentences(String... paragraphs) {
    ReadText text = text(paragraphs);
    return text.sentences().stream().map(s -> text.slice(s.start(), s.end())).toList();
  }

  private static List<String> quotations(String... paragraphs) {
    ReadText text = text(paragraphs);
    return text.quotations().stream()
        .filter(q -> !q.single())
        .map(q -> text.slice(q.innerStart(), q.innerEnd()))
        .toList();
  }

  private static List<String> words(String paragraph) {
    return text(paragraph).tokens().stream().map(Token::text).toList();
  }

  @Test
  void endsASentenceAtAFullStopBeforeACapital() {
    assertThat(sentences("Ia tiba di Lima. Tuan rumah menunggu."))
        .containsExactly("Ia tiba di Lima.", "Tuan rumah menunggu.");
  }

  @Test
  void neverEndsASentenceInsideAQuotation() {
    assertThat(sentences("\"Kami lelah. Kami pulang,\" kata Rina. Ia lalu pergi."))
        .containsExactly("\"Kami lelah. Kami pulang,\" kata Rina.", "Ia lalu pergi.");
  }

  @Test
  void endsASentenceTogetherWithItsQuotation() {
    assertThat(sentences("\"Kami menang.\" Para pendukung bersorak."))
        .containsExactly("\"Kami menang.\"", "Para pendukung bersorak.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Letjen. Budi Santoso tiba.",
        "M. Yusuf menolak.",
        "Harga naik 2.500 rupiah.",
        "Kabar itu dimuat Warta.com kemarin.",
        "Rapat mulai pukul 10.00 WIB.",
      })
  void keepsDotsThatEndNothing(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void endsASentenceWhereTheSpaceAfterItsStopIsLost() {
    assertThat(sentences("Mereka sepakat.Kepala desa lalu pamit.")).hasSize(2);
  }

  @Test
  void neverLetsASentenceCrossAParagraph() {
    assertThat(sentences("Judul kecil tanpa titik", "Isi menyusul.")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Kami siap,\" katanya.",
        "“Kami siap,” katanya.",
        "”Kami siap,” katanya.",
        "«Kami siap,» katanya.",
      })
  void knowsQuotationMarksByPositionNotByShape(String paragraph) {
    assertThat(quotations(paragraph)).containsExactly("Kami siap,");
  }

  @Test
  void letsTheParagraphCloseAQuotationThatLostItsMark() {
    ReadText text = text("\"Kami siap membantu siapa pun yang datang", "Ia lalu duduk.");
    assertThat(text.quotations()).singleElement().matches(q -> !q.closed() && q.paragraph() == 0);
  }

  @Test
  void takesTwoQuotationsBrokenByTheirCueForTwo() {
    assertThat(quotations("\"Kami siap,\" kata Rina. \"Besok kami berangkat.\""))
        .containsExactly("Kami siap,", "Besok kami berangkat.");
  }

  @Test
  void seesNoQuotationInASizeInInches() {
    assertThat(quotations("Layar 14\" itu retak.")).isEmpty();
  }

  @Test
  void keepsApostrophesHyphensAndNumbersWhole() {
    assertThat(words("Ma'ruf dan orang-orang membawa 2.000 karung pada 15/8/2022."))
        .containsExactly(
            "Ma'ruf", "dan", "orang-orang", "membawa", "2.000", "karung", "pada", "15/8/2022", ".");
  }

  @Test
  void tellsEvidenceInCodePointsOfTheArticle() {
    ReadText text = text("Bendera 🇮🇩 berkibar.", "Semua hormat.");
    int at = text.text().indexOf("Semua");
    Evidence evidence = text.evidence(at, at + "Semua".length());
    assertThat(evidence.exact()).isEqualTo("Semua");
    assertThat(evidence.start()).isEqualTo(text.text().codePointCount(0, at));
  }

  @Test
  void cutsAnyMarksWithoutLosingAChar() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String alphabet = "aB .!?\"”“'’‘\n1,()…-–🙂";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder made = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        made.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      ReadText text = text(made.toString().replace("\n", " ").strip());
      int last = 0;
      for (Sentence s : text.sentences()) {
        assertThat(s.start()).as("seed %d, text <%s>", seed, made).isGreaterThanOrEqualTo(last);
        assertThat(text.slice(last, s.start())).as("seed %d", seed).isBlank();
        last = s.end();
      }
      assertThat(text.slice(last, text.text().length())).as("seed %d", seed).isBlank();
    }
  }
}
