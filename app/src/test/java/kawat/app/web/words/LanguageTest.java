package kawat.app.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void takesTheBrowsersDearestWish() {
    assertThat(Language.preferred("en-GB,en;q=0.9,id;q=0.8")).contains(Language.ENGLISH);
    assertThat(Language.preferred("fr, en;q=0.3, id;q=0.7")).contains(Language.INDONESIAN);
  }

  @Test
  void knowsIndonesianByItsOldCode() {
    assertThat(Language.of("in_ID")).contains(Language.INDONESIAN);
  }

  @Test
  void hasNothingForOtherOrBrokenWishes() {
    assertThat(Language.preferred("fr;q=1, de")).isEmpty();
    assertThat(Language.preferred("en;q=viel")).isEmpty();
    assertThat(Language.preferred("en;q=0")).isEmpty();
    assertThat(Language.preferred("")).isEmpty();
  }
}
