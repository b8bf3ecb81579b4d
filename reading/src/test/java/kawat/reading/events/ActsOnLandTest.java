package kawat.reading.events;

import static kawat.reading.events.ToldEvents.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose land or thing is taken, struck or left, and by whom, where neither has a state's name. */
class ActsOnLandTest {
  @Test
  void takesABandWithoutANameForWhoActs() {
    assertThat(told("Kelompok bersenjata yang datang dari Mali menyerang pos militer Togo."))
        .contains("attack Kelompok bersenjata>TGO");
    assertThat(told("Dua sopir Ghana dipukuli massa di Lome.")).contains("attack massa>GHA");
  }

  @Test
  void knowsThePlaceByTheStateNamedAfterItOnce() {
    assertThat(
            told(
                "Sebuah pasar di Tirtasuka, Togo, terbakar.",
                "Ghana menembakkan roket ke Tirtasuka, Senin."))
        .contains("attack GHA>TGO");
    assertThat(
            told(
                "Sebuah pasar di Tirtasuka, di Togo utara, terbakar.",
                "Ghana menembakkan roket ke Tirtasuka, Senin."))
        .contains("attack GHA>TGO");
  }

  @Test
  void beginsANewClauseAfterAPlaceWhereAVerbFollowsTheState() {
    assertThat(
            told(
                "Setelah serangan di Tirtasuka, Togo mengerahkan tentara.",
                "Ghana menembakkan roket ke Tirtasuka, Senin."))
        .noneMatch(e -> e.equals("attack GHA>TGO"));
  }

  @Test
  void takesAShipForThatOfWhoOwnsIt() {
    assertThat(told("Togo menyita kapal Laksmi Jaya milik Ghana, Senin."))
        .contains("seizure TGO>GHA");
    assertThat(told("Togo menyita kapal Laksmi Jaya berbendera Ghana, Senin."))
        .contains("seizure TGO>GHA");
  }

  @Test
  void takesWhatWasTakenFromItsOwnerOrWhereItLies() {
    assertThat(told("Ghana merebut Tirtasuka dari Togo pada Senin.")).contains("seizure GHA>TGO");
    assertThat(told("Pasukan Ghana merebut dua desa di Togo.")).contains("seizure GHA>TGO");
  }

  @Test
  void leavesNoFoeInWhoFightsBeside() {
    assertThat(told("Tentara Ghana bertempur bersama pasukan Togo di Lome."))
        .noneMatch(e -> e.equals("attack GHA>TGO"));
  }

  @Test
  void hitsNobodyInTheSea() {
    assertThat(
            told(
                "Korea Utara menembakkan dua rudal balistik ke arah Laut Timur, Rabu (5/11/2025)."))
        .containsExactly("domestic PRK");
  }

  @Test
  void readsWhoLeavesALand() {
    assertThat(told("Pasukan Ghana mulai meninggalkan Togo, Senin."))
        .contains("withdrawal GHA>TGO");
  }

  @Test
  void exchangesCaptivesThatAreNoPrisonersOfOnesOwn() {
    assertThat(told("Ghana dan Togo bertukar 300 tahanan.")).containsExactly("withdrawal GHA+TGO");
  }
}
