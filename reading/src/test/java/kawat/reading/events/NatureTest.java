package kawat.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.language.Affixes;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.Token;
import org.junit.jupiter.api.Test;

class NatureTest {
  private final Grammar grammar = new Grammar(LanguagePack.INDONESIAN);

  private Nature nature(String word) {
    return grammar.nature(Token.part(0, word, Token.Kind.WORD).word());
  }

  @Test
  void hasTheClassesOfTheTableWhicheverHalfOfTheBitsTheyLieIn() {
    for (WordClass c : WordClass.values()) {
      for (String word : grammar.words(c)) {
        for (WordClass other : WordClass.values()) {
          assertThat(nature(word).is(other))
              .as("%s is %s", word, other)
              .isEqualTo(grammar.is(other, word));
        }
      }
    }
  }

  @Test
  void tellsWhatTheEndsOfAWordTell() {
    assertThat(nature("mengirim").affix(Affixes.Role.ACTIVE)).isTrue();
    assertThat(nature("dikirim").affix(Affixes.Role.PASSIVE)).isTrue();
    assertThat(nature("suratnya").affix(Affixes.Role.POSSESSIVE)).isTrue();
    assertThat(nature("surat").affixes()).isEmpty();
  }

  @Test
  void playsThePartOfAVerbOrANounByItsLetters() {
    assertThat(nature("mengirim").role()).isEqualTo(Role.VERB);
    assertThat(nature("surat").role()).isEqualTo(Role.NOUN);
    assertThat(nature("yang").role()).isEqualTo(Role.RELATIVE);
    assertThat(nature("tidak").role()).isEqualTo(Role.NEGATION);
  }
}
