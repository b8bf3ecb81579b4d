package kawat.reading.events;

import static kawat.reading.events.ToldEvents.only;
import static kawat.reading.events.ToldEvents.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who acts where more than adverbs stand between a subject and its verb. */
class SubjectsFarOffTest {
  @Test
  void findsTheSubjectBeforeAClauseBetweenCommas() {
    assertThat(told("Kenya, yang menampung para pengungsi itu, mengecam Somalia."))
        .contains("accusation KEN>SOM");
  }

  @Test
  void findsTheSubjectBeforeAPhraseBetweenCommas() {
    assertThat(told("Mesir, melalui kementerian luar negerinya, mengecam Etiopia."))
        .contains("accusation EGY>ETH");
  }

  @Test
  void findsTheSubjectBeforeADayBetweenCommas() {
    assertThat(told("Mali, Selasa (14/5/2024), mengusir Duta Besar Swedia."))
        .contains("sanction MLI>SWE");
  }

  @Test
  void findsTheSubjectBeforeStretchesOfTime() {
    assertThat(told("Kairo sejak lama menuduh Khartoum.")).contains("accusation EGY>SDN");
    assertThat(told("Peru dalam tiga bulan terakhir menuduh Bolivia."))
        .contains("accusation PER>BOL");
    assertThat(told("Cile pada Senin malam mengecam Peru.")).contains("accusation CHL>PER");
  }

  @Test
  void findsWhoActsBehindTheNounsAfterAPassive() {
    assertThat(told("Kapal nelayan Vietnam ditabrak kapal patroli Malaysia."))
        .contains("attack MYS>VNM");
    assertThat(told("Kota Gedaref di Sudan dihantam dua roket yang ditembakkan Etiopia."))
        .contains("attack ETH>SDN");
  }

  @Test
  void takesALoneArmyForTheOneThatWasNamedBefore() {
    assertThat(
            told(
                "Tentara Chad bergerak ke timur.",
                "Pasukan merebut kembali kota Abeche dari kelompok Boko Haram."))
        .contains("seizure TCD>Abeche");
  }

  @Test
  void tellsWhatIsPromisedAsPlannedAndNoPromiseBesides() {
    assertThat(only("Norwegia berjanji mengirim 40 ton beras ke Malawi.").status())
        .isEqualTo(kawat.model.Event.Status.PLANNED);
  }

  @Test
  void placesAProvinceInTheLandNamedAfterIt() {
    assertThat(told("Niger menyerang Provinsi Tamanrasset, Aljazair.")).contains("attack NER>DZA");
  }

  @Test
  void aimsWhatLeavesItsOtherSideOpenAtWhomThatSideHasToDoWith() {
    assertThat(
            told(
                "Peru menyita kapal Cile di pelabuhan Callao.",
                "Cile memanggil pulang duta besarnya."))
        .contains("sanction CHL>PER");
  }

  @Test
  void aimsNothingAtAnotherStateThatIsToldToOnesOwnPeople() {
    assertThat(
            told(
                "Peru menyita kapal Cile di pelabuhan Callao.",
                "Cile meminta warganya tetap tenang."))
        .noneMatch(t -> t.startsWith("request"));
  }
}
