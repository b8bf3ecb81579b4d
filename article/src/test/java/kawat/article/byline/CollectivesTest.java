package kawat.article.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollectivesTest {
  @Test
  void takesATeamThatHasANameOfItsOwn() {
    assertThat(Collectives.is("The Lensa Senja Team")).isTrue();
    assertThat(Collectives.is("Team Senja")).isTrue();
    assertThat(Collectives.is("Kilas Staff")).isTrue();
    assertThat(PersonNames.in("Ratna Wijayanti, Kilas Staff"))
        .containsExactly("Ratna Wijayanti", "Kilas Staff");
  }

  @Test
  void leavesOutWhatOnlySaysWhatPeopleDo() {
    assertThat(Collectives.is("Our Editors")).isFalse();
    assertThat(Collectives.is("Editorial Team")).isFalse();
    assertThat(Collectives.is("The Team")).isFalse();
    assertThat(Collectives.is("Staff")).isFalse();
    assertThat(Collectives.is("Tim Warta")).isFalse();
    assertThat(Collectives.is("Ratna Wijayanti")).isFalse();
  }

  @Test
  void knowsATeamWithoutANameOfItsOwnForAByline() {
    assertThat(Collectives.isTeam("Our Editors")).isTrue();
    assertThat(Collectives.isTeam("Marketing Team")).isTrue();
    assertThat(Collectives.isTeam("Staff")).isFalse();
    assertThat(Collectives.isTeam("Guest Contributor")).isFalse();
    assertThat(Collectives.isTeam("Meet our editors")).isFalse();
  }
}
