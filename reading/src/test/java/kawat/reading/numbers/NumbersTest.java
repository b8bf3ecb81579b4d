package kawat.reading.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kawat.model.Article;
import kawat.model.Block;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private static final Numbers NUMBERS = Numbers.of(LanguagePack.INDONESIAN);

  private static Optional<Numeral> read(String text) {
    List<Block> body = List.of(new Block(Block.Kind.PARAGRAPH, text));
    return NUMBERS.at(ReadText.of(Article.of("Uji", body), LanguagePack.INDONESIAN).tokens(), 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.000 orang | 2000",
        "1,5 juta ton | 1500000",
        "3,25 persen | 3.25",
        "7,485 persen | 7.485",
        "10,000 orang | 10000",
        "1.234,56 rupiah | 1234.56",
        "4.3 miliar dolar | 4300000000",
        "dua belas kapal | 12",
        "dua puluh lima desa | 25",
        "dua ratus lima puluh ribu warga | 250000",
        "seribu lima ratus orang | 1500",
        "sebelas pemain | 11",
        "setengah juta suara | 500000",
        "dua lusin tamu | 24",
        "seperlima pasokan | 0.2",
        "puluhan ribu warga | 10000",
        "ratusan juta dolar | 100000000",
        "20 ribuan orang | 20000"
      })
  void readsFiguresAndWords(String text, String value) {
    assertThat(read(text).orElseThrow().value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10-15 kapal | 10 | 15",
        "10 hingga 20 persen | 10 | 20",
        "antara 5 dan 10 ribu orang | 5000 | 10000",
        "dua sampai tiga juta warga | 2000000 | 3000000"
      })
  void readsBothEndsOfARange(String text, String low, String high) {
    Numeral numeral = read(text).orElseThrow();
    assertThat(numeral.value()).isEqualByComparingTo(low);
    assertThat(numeral.max().orElseThrow()).isEqualByComparingTo(high);
  }

  @Test
  void callsRoundWordsVague() {
    assertThat(read("ribuan tentara").orElseThrow().vague()).isTrue();
    assertThat(read("30-an pesawat").orElseThrow().vague()).isTrue();
    assertThat(read("30 pesawat").orElseThrow().vague()).isFalse();
  }

  @Test
  void takesNoDateOrClockForANumber() {
    assertThat(read("15/8/2022 pagi")).isEmpty();
    assertThat(read("10:30 pagi")).isEmpty();
    assertThat(read("kapal selam")).isEmpty();
  }
}
