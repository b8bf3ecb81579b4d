package kawat.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.NewsRecord;
import kawat.reading.Reading;
import kawat.reading.language.LanguagePack;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final String PAGE =
      "Presiden Peru Sari Wulan mengirim 300 tentara ke Oslo, Senin (6/5/2024).\n"
          + "\"Kami menolak tuduhan itu,\" kata Wulan. Kedua negara akan bertemu pekan depan.";

  private static Article page(String text) {
    return Article.of(
        "Uji", text.lines().map(line -> new Block(Block.Kind.PARAGRAPH, line)).toList());
  }

  private static Word word(Vocabulary vocabulary, String printed) {
    return vocabulary.word(printed.toCharArray(), 0, printed.length(), Token.Kind.WORD);
  }

  @Test
  void keepsOneObjectForAWordHoweverOftenItIsPrinted() {
    Vocabulary vocabulary = new Vocabulary();
    assertThat(word(vocabulary, "Surat")).isSameAs(word(vocabulary, "Surat"));
    assertThat(word(vocabulary, "Surat")).isNotSameAs(word(vocabulary, "surat"));
    assertThat(word(vocabulary, "Surat").lower()).isEqualTo("surat");
  }

  @Test
  void tellsEveryWordRightWhenFarMoreComeThanItKeeps() {
    Vocabulary vocabulary = new Vocabulary();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 200_000; i++) {
        assertThat(word(vocabulary, "kata" + i).text()).isEqualTo("kata" + i);
      }
    }
  }

  @Test
  void asksATraitOnceForAWord() {
    AtomicInteger asked = new AtomicInteger();
    Trait<Integer> length =
        Trait.of(
            word -> {
              asked.incrementAndGet();
              return word.text().length();
            });
    Word word = word(new Vocabulary(), "delegasi");
    assertThat(List.of(length.of(word), length.of(word))).containsExactly(8, 8);
    assertThat(asked).hasValue(1);
  }

  @Test
  void keepsWhatSeveralTraitsTellApart() {
    Trait<String> upper = Trait.of(word -> word.lower() + "!");
    Trait<Boolean> capital = Trait.of(Word::capitalised);
    Word word = word(new Vocabulary(), "Oslo");
    assertThat(capital.of(word)).isTrue();
    assertThat(upper.of(word)).isEqualTo("oslo!");
    assertThat(capital.of(word)).isTrue();
  }

  @Test
  void readsAPageTheSameWhateverWasReadBefore() {
    Reading reading = Reading.indonesian();
    NewsRecord before = reading.read("0123456789abcdef", "page", page(PAGE));
    String others =
        IntStream.range(0, 60_000).mapToObj(i -> "kata" + i).collect(Collectors.joining(" "));
    ReadText.of(page(others), LanguagePack.INDONESIAN);
    assertThat(reading.read("0123456789abcdef", "page", page(PAGE))).isEqualTo(before);
  }

  @Test
  void readsAPageTheSameOnManyThreadsAtOnce() {
    Reading reading = Reading.indonesian();
    NewsRecord alone = reading.read("0123456789abcdef", "page", page(PAGE));
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> reading.read("0123456789abcdef", "page", page(PAGE))))
        .allMatch(alone::equals);
  }
}
