package kawat.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WordMapTest {
  @Test
  void saysWhatAPlainMapSays() {
    Random random = new Random(7);
    Map<String, Integer> plain = new HashMap<>();
    WordMap<Integer> map = new WordMap<>();
    for (int i = 0; i < 5000; i++) {
      String word = "w" + random.nextInt(3000);
      plain.put(word, i);
      map.put(word, i);
    }
    assertThat(map.size()).isEqualTo(plain.size());
    for (int i = 0; i < 4000; i++) {
      String word = "w" + i;
      assertThat(map.get(word)).isEqualTo(plain.get(word));
      assertThat(map.has(word)).isEqualTo(plain.containsKey(word));
    }
  }

  @Test
  void listsAWordWhenItIsAskedForWithAFirstValue() {
    WordMap<String> map = new WordMap<>();
    assertThat(map.at("kapal", () -> "ship")).isEqualTo("ship");
    assertThat(map.at("kapal", () -> "boat")).isEqualTo("ship");
    assertThat(map.get("perahu", "none")).isEqualTo("none");
    assertThat(map.size()).isEqualTo(1);
  }

  @Test
  void aWordListKeepsTheOrderOfItsFile() {
    assertThat(WordSet.of(List.of("tiga", "dua", "satu", "dua")))
        .containsExactly("tiga", "dua", "satu")
        .doesNotContain("empat");
  }
}
