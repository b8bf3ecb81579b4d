package kawat.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenRunTest {
  private static TokenRun run(String text) {
    List<Token> tokens = new ArrayList<>();
    for (String word : text.split(" ")) {
      tokens.add(Token.part(tokens.size(), word, Token.Kind.WORD));
    }
    return TokenRun.of(tokens);
  }

  private static Mark starts(String head) {
    return Mark.of(word -> word.lower().startsWith(head.toLowerCase(Locale.ROOT)));
  }

  private static List<Integer> all(TokenRun tokens, Mark mark) {
    List<Integer> found = new ArrayList<>();
    for (int i = tokens.next(mark, 0); i < tokens.size(); i = tokens.next(mark, i + 1)) {
      found.add(i);
    }
    return found;
  }

  @Test
  void findsEveryWordWithAMarkHoweverOftenItIsAsked() {
    TokenRun tokens = run("Delegasi Togo menolak menandatangani nota itu");
    Mark verb = starts("men");
    for (int round = 0; round < 3; round++) {
      assertThat(all(tokens, verb)).containsExactly(2, 3);
    }
    assertThat(tokens.any(verb)).isTrue();
  }

  @Test
  void countsFromTheBeginningOfAPart() {
    TokenRun tokens = run("menlu Togo menolak lalu menlu Chad menerima");
    Mark minister = starts("menlu");
    TokenRun part = tokens.subList(2, 6);
    assertThat(all(tokens, minister)).containsExactly(0, 4);
    assertThat(all(part, minister)).containsExactly(2);
    assertThat(tokens.subList(5, 7).any(minister)).isFalse();
    assertThat(part.next(minister, part.size())).isEqualTo(part.size());
  }

  @Test
  void findsMarksForWhichWordsHaveNoRoomLeft() {
    TokenRun tokens = run("utusan Togo tiba");
    List<Mark> marks =
        IntStream.range(0, 2 * Mark.ROOM).mapToObj(n -> starts(n % 2 == 0 ? "to" : "x")).toList();
    for (int n = 0; n < marks.size(); n++) {
      assertThat(tokens.next(marks.get(n), 0)).as("mark %d", n).isEqualTo(n % 2 == 0 ? 1 : 3);
    }
  }
}
