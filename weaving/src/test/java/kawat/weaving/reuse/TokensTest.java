package kawat.weaving.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TokensTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Menteri",
        "“Kami siap,” kata Menteri – lalu pergi.",
        "Perjanjian itu diteken Élysée, São Tomé dan Türkiye pada 2025",
        "INDONESIA İstanbul ﬁnal ½ … é",
        "a𝒳b 🙂 c",
        "Pukul 10.30 WIB (14/3)"
      })
  void cutsTheSameWordsWithAndWithoutTheirPlaces(String text) {
    assertThat(Tokens.words(text)).isEqualTo(Tokens.of(text).words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRESIDEN", "Presiden", "presiden"})
  void foldsCapitals(String word) {
    assertThat(Tokens.words(word)).isEqualTo(Tokens.words("presiden"));
  }
}
