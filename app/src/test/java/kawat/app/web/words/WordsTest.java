package kawat.app.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kawat.app.web.marks.Mark;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event;
import kawat.model.Quote;
import kawat.model.Resolution;
import kawat.model.Trait;
import kawat.weaving.Disagreement;
import kawat.weaving.Reuse;
import kawat.weaving.novelty.SentenceNews;
import kawat.weaving.relations.Grain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static final Words ID = Words.in(Language.INDONESIAN);
  private static final Words EN = Words.in(Language.ENGLISH);

  @Test
  void saysTheSameThingsInBothLanguages() {
    assertThat(new TreeSet<>(ID.keys())).isEqualTo(new TreeSet<>(EN.keys()));
  }

  @Test
  void leavesAsManyPlacesForValuesInBothLanguages() {
    for (String key : EN.keys()) {
      assertThat(places(ID.of(key))).as(key).isEqualTo(places(EN.of(key)));
    }
  }

  private static int places(String phrase) {
    return phrase.split("%s", -1).length;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesEveryConstantThatPagesShow(Language language) {
    Words words = Words.in(language);
    List<Enum<?>> constants = new ArrayList<>();
    for (Class<? extends Enum<?>> type :
        List.of(
            Event.Form.class,
            Event.Status.class,
            Actor.Kind.class,
            Chain.Relation.class,
            Quote.Type.class,
            Resolution.class,
            Trait.class,
            Mark.Kind.class,
            Disagreement.Kind.class,
            SentenceNews.Label.class,
            SentenceNews.Change.class,
            Grain.class,
            Reuse.Kind.class)) {
      constants.addAll(Arrays.asList(type.getEnumConstants()));
    }
    assertThat(constants).allSatisfy(c -> assertThat(words.of(c)).isNotBlank());
  }

  @Test
  void hasEveryPhraseThatTemplatesAskFor() throws IOException {
    Set<String> asked = new TreeSet<>();
    Pattern phrase = Pattern.compile("f\\.(t|count|noun)\\(\"([a-z.-]+)\"[,)]");
    try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
      for (Path template : templates.filter(p -> p.toString().endsWith(".jte")).toList()) {
        Matcher found = phrase.matcher(Files.readString(template));
        while (found.find()) {
          String key = found.group(2);
          asked.add(found.group(1).equals("t") ? key : key + ".one");
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(80);
    assertThat(EN.keys()).containsAll(asked);
  }

  @Test
  void groupsNumbersAsTheLanguageDoes() {
    assertThat(ID.count("events", 12_345)).isEqualTo("12.345 peristiwa");
    assertThat(EN.count("events", 12_345)).isEqualTo("12,345 events");
    assertThat(EN.count("events", 1)).isEqualTo("1 event");
    assertThat(ID.number(2.5)).isEqualTo("2,5");
  }

  @Test
  void showsAChannelWithoutPhraseAsTheDataFileHasIt() {
    assertThat(ID.channel("letter")).isEqualTo("surat");
    assertThat(ID.channel("carrier-pigeon")).isEqualTo("carrier pigeon");
  }

  @Test
  void refusesAKeyThatNoPhraseHas() {
    assertThatThrownBy(() -> ID.of("tidak.ada")).hasMessageContaining("tidak.ada");
  }
}
