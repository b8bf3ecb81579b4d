package kawat.reading.events;

import static kawat.reading.events.ToldEvents.events;
import static kawat.reading.events.ToldEvents.only;
import static kawat.reading.events.ToldEvents.told;
import static org.assertj.core.api.Assertions.assertThat;

import kawat.model.Event;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
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
  void findsTheSubjectBehindAnOfficeAndItsHolderBetweenCommas() {
    assertThat(told("Menteri Luar Negeri Togo, Robert Dussey, mengecam Ghana."))
        .contains("accusation TGO>GHA");
    assertThat(told("Presiden Ghana dan Presiden Mali bertemu di Accra."))
        .contains("meeting GHA+MLI");
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
        .isEqualTo(Status.PLANNED);
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

  @Test
  void letsTheHeadOfAClauseBetweenCommasAct() {
    assertThat(told("Swedia bertemu Irak, yang bulan lalu mengusir Duta Besar Norwegia."))
        .contains("sanction IRQ>NOR");
  }

  @Test
  void knowsTheStateOfAnOfficeHoldersPeer() {
    assertThat(told("Presiden Ghana bertemu sejawatnya di Lome.")).contains("meeting GHA+TGO");
  }

  @Test
  void tellsWhoseStrikeItWasFromThoseWhomItKilled() {
    assertThat(told("Sebanyak 21 tentara Burundi tewas dalam serangan Rwanda."))
        .contains("attack RWA>BDI");
  }

  @Test
  void letsTheOneWhoTakesTheBlameHaveStruck() {
    assertThat(told("Houthi mengaku bertanggung jawab atas serangan ke kapal Yunani."))
        .contains("attack Houthi>GRC");
  }

  @Test
  void letsTheBlamedOneDoWhatTheReasonTells() {
    assertThat(told("Kenya mengecam Uganda karena menahan dua warga Tanzania."))
        .contains("seizure UGA>TZA");
  }

  @Test
  void letsTheStateThatIsLeftExpel() {
    assertThat(told("Dua diplomat Kuba diusir dari Ekuador.")).contains("sanction ECU>CUB");
  }

  @Test
  void plansWhatATravellerComesFor() {
    assertThat(
            events("Menlu Kenya tiba di Kairo untuk berunding dengan Menlu Mesir.").stream()
                .filter(e -> e.form() == Form.MEETING)
                .map(Event::status))
        .containsExactly(Status.PLANNED);
  }

  @Test
  void asksNobodyForAPardon() {
    assertThat(told("Peru telah meminta maaf kepada Cile."))
        .noneMatch(t -> t.startsWith("request"));
  }

  @Test
  void asksNotThoseWhoAreToBeFreed() {
    assertThat(told("Peru menahan wartawan Cile Ana Rojas.", "Cile menuntut pembebasan Rojas."))
        .contains("request CHL>PER");
  }

  @Test
  void letsTheCallerMeetLaterThoughATimeStandsBetween() {
    assertThat(
            told(
                "Presiden Kenya menelepon Presiden Ghana pada Rabu (4/6/2025), dua hari sebelum"
                    + " bertemu Menteri Luar Negeri Amerika Serikat (AS) Marco Rubio di Kairo."))
        .anyMatch(t -> t.startsWith("meeting") && t.contains("KEN"))
        .noneMatch(t -> t.startsWith("meeting") && t.contains("GHA"));
  }

  @Test
  void aimsADenialAtWhoChargedAndElseAtNobody() {
    assertThat(told("Chad menuduh Togo mencuri ternak.", "Togo membantah tuduhan itu."))
        .contains("denial TGO>TCD");
    assertThat(told("Togo bekerja sama dengan Chad.", "Togo membantah kabar kenaikan pajak."))
        .noneMatch(t -> t.startsWith("denial") && t.contains("TCD"));
  }

  @Test
  void findsWhoseTheSubjectOfARelativeClauseIs() {
    assertThat(told("Togo, yang pasukannya menyerang Ghana sejak Maret, menolak berunding."))
        .contains("attack TGO>GHA");
    assertThat(told("Ghana, yang diplomatnya diusir Togo pada Maret, memprotes."))
        .contains("sanction TGO>GHA");
  }
}
