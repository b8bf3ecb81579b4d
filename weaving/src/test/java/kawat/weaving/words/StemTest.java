package kawat.weaving.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
  @ParameterizedTest
  @CsvSource({
    "mengirim,pengiriman",
    "dikirim,mengirimkan",
    "menulis,tulisan",
    "menyurati,surat",
    "pertemuan,bertemu",
    "menewaskan,tewas",
    "memulangkan,dipulangkan",
  })
  void bringsTheFormsOfAWordTogether(String a, String b) {
    assertThat(Stem.of(a)).isEqualTo(Stem.of(b));
  }

  @ParameterizedTest
  @CsvSource({"pasukan,pasokan", "surat,syarat", "2000,200"})
  void keepsOtherWordsApart(String a, String b) {
    assertThat(Stem.of(a)).isNotEqualTo(Stem.of(b));
  }
}
