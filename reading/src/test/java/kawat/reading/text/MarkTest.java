package kawat.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkTest {
  private static Word word(String printed) {
    return Word.of(printed, Token.Kind.WORD);
  }

  @Test
  void answersRightForMoreMarksThanAWordHasRoomFor() {
    List<Mark> lengths =
        IntStream.range(0, 2 * Mark.ROOM)
            .mapToObj(n -> Mark.of(word -> word.text().length() == n))
            .toList();
    Word word = word("delegasi");
    for (int round = 0; round < 2; round++) {
      for (int n = 0; n < lengths.size(); n++) {
        assertThat(lengths.get(n).on(word)).as("length %d", n).isEqualTo(n == 8);
      }
    }
  }

  @Test
  void tellsWordsApartThatShareTheirFirstOrLastEightLetters() {
    Vocabulary vocabulary = new Vocabulary();
    List<String> printed =
        List.of("delegasi", "delegasinya", "perundingan", "rundingan", "Café", "Cafe", "é", "e");
    for (int round = 0; round < 2; round++) {
      for (String p : printed) {
        Word word = vocabulary.word(p.toCharArray(), 0, p.length(), Token.Kind.WORD);
        assertThat(word.text()).isEqualTo(p);
      }
    }
  }
}
