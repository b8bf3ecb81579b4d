package kawat.article.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNamesTest {
  @Test
  void splitsAListInWhichTheLastIsJoinedByAWord() {
    assertThat(PersonNames.in("Ratna Wijayanti, Budi Santoso dan Made Suardana"))
        .containsExactly("Ratna Wijayanti", "Budi Santoso", "Made Suardana");
  }

  @Test
  void keepsTheLastOfAListWithACommaBeforeTheWordThatJoinsIt() {
    assertThat(PersonNames.in("Ratna Wijayanti, Budi Santoso, dan Made Suardana"))
        .containsExactly("Ratna Wijayanti", "Budi Santoso", "Made Suardana");
    assertThat(PersonNames.in("Ratna Wijayanti, Budi Santoso, and Made Suardana"))
        .containsExactly("Ratna Wijayanti", "Budi Santoso", "Made Suardana");
    assertThat(PersonNames.in("Ratna Wijayanti serta Budi Santoso"))
        .containsExactly("Ratna Wijayanti", "Budi Santoso");
  }

  @Test
  void keepsADegreeWithItsName() {
    assertThat(PersonNames.in("Ratna Wijayanti, SH")).containsExactly("Ratna Wijayanti, SH");
  }

  @Test
  void keepsTheNameInBracketsBetweenTwoOthers() {
    assertThat(PersonNames.in("Ratna (Nana) Wijayanti")).containsExactly("Ratna (Nana) Wijayanti");
    assertThat(PersonNames.in("Ratna Wijayanti (Surabaya)")).containsExactly("Ratna Wijayanti");
  }

  @Test
  void saysADoubledNameOnceAndLeavesTheJobBehindItOut() {
    assertThat(PersonNames.in("Ratna Wijayanti Ratna Wijayanti"))
        .containsExactly("Ratna Wijayanti");
    assertThat(PersonNames.in("Ratna Wijayanti Reporter")).containsExactly("Ratna Wijayanti");
  }

  @Test
  void takesNoAbbreviationForAName() {
    assertThat(PersonNames.in("SMT")).isEmpty();
  }

  @Test
  void comparesNamesWithoutDegreesAndHonorifics() {
    assertThat(PersonNames.key("Dr. Ratna Wijayanti, M.Hum.")).isEqualTo("ratna wijayanti");
  }
}
