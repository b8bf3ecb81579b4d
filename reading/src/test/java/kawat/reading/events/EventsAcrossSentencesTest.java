package kawat.reading.events;

import static kawat.reading.events.ToldEvents.events;
import static kawat.reading.events.ToldEvents.only;
import static kawat.reading.events.ToldEvents.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import org.junit.jupiter.api.Test;

/** What only the sentences around tell: who is meant, since when, on whose word. */
class EventsAcrossSentencesTest {
  @Test
  void meansTheStatesByBothStatesThoughASpokesmanSpokeForOne() {
    assertThat(
            events(
                "Juru bicara militer Chad Idris Haroun membantah tudingan Kamerun.",
                "Uni Afrika meminta kedua negara berunding."))
        .filteredOn(e -> e.form() == Form.REQUEST)
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.to())
                    .extracting(Actor::name)
                    .containsExactlyInAnyOrder("Chad", "Kamerun"));
  }

  @Test
  void meansTheStateThatAnUnlistedPlaceLiesInByWhoDealsWithItsAttacker() {
    assertThat(
            told(
                "Boko Haram meluncurkan roket ke Kamerun.",
                "Boko Haram lalu merebut Tirtasuka dan menyerbu pos tentara di sana."))
        .contains("seizure Boko Haram>CMR");
  }

  @Test
  void freesPeopleOfTheStateNamedAfterThem() {
    assertThat(told("Tunisia membebaskan 22 pelaut Libya, Selasa."))
        .containsExactly("withdrawal TUN>LBY");
  }

  @Test
  void meansTheStatesOfTheLastListOfSoMany() {
    assertThat(
            told(
                "Peru, Bolivia, Ekuador, dan Kolombia menutup perbatasan dengan Venezuela.",
                "Venezuela mengecam keempat negara itu.",
                "Keempat negara menuduh Venezuela berbohong."))
        .anyMatch(e -> e.startsWith("accusation VEN>") && e.contains("BOL") && e.contains("PER"))
        .anyMatch(e -> e.startsWith("accusation ") && e.endsWith(">VEN") && e.contains("COL"));
  }

  @Test
  void letsBothFightWhereTheSubjectIsBoth() {
    assertThat(told("Armenia dan Azerbaijan berunding di Praha.", "Kedua negara bertempur lagi."))
        .contains("attack ARM>AZE", "attack AZE>ARM");
  }

  @Test
  void knowsTheGroupAndTheStateThatWordsPointBackTo() {
    assertThat(
            told(
                "Boko Haram meluncurkan roket ke Kamerun.",
                "Kamerun mendesak kelompok itu menyerahkan senjata.",
                "Kelompok itu dengan tegas menolak desakan Kamerun."))
        .contains("request CMR>Boko Haram", "rejection Boko Haram>CMR");
    assertThat(
            told(
                "Taliban menyerang pos Pakistan.",
                "Negara itu mengerahkan tentara ke perbatasan Afghanistan."))
        .contains("troops PAK>AFG");
  }

  @Test
  void takesAStrikeAndTheDeathsItBringsForOneAct() {
    assertThat(told("Serangan udara Israel di Damaskus menewaskan tujuh warga Iran."))
        .containsExactly("attack ISR>IRN+SYR");
  }

  @Test
  void keepsWhatAStateDoesAtHomeApart() {
    assertThat(
            told(
                "Pemerintah Kenya menerapkan jam malam di Nairobi.",
                "Pemerintah Kenya menaikkan pajak bahan bakar.",
                "Parlemen Kenya mengesahkan undang-undang siber."))
        .hasSize(3);
  }

  @Test
  void tellsAGuestMeetsTheMinisterWhoReceivesHim() {
    assertThat(
            told(
                "Presiden Kenya William Ruto tiba di Addis Ababa.",
                "Ia disambut Perdana Menteri Ethiopia Abiy Ahmed di bandara."))
        .containsExactly("visit KEN>ETH", "meeting ETH+KEN");
  }

  @Test
  void keepsAMeetingOfThreeApartFromThatOfTwo() {
    assertThat(
            told(
                "Xi Jinping bertemu Vladimir Putin di Beijing.",
                "Xi Jinping bertemu Vladimir Putin dan Kim Jong Un sehari kemudian."))
        .contains("meeting CHN+RUS", "meeting CHN+PRK+RUS");
  }

  @Test
  void takesWhatARelativeClauseToldForKnownThoughSomebodySaysTheRest() {
    Event event =
        events(
                "Menteri Pertahanan Kenya mengatakan wilayah Ukraina yang diduduki Rusia makin"
                    + " luas.")
            .stream()
            .filter(e -> e.form() == Form.SEIZURE)
            .findFirst()
            .orElseThrow();
    assertThat(event.status()).isEqualTo(Status.ASSERTED);
  }

  @Test
  void readsTheRequestThatAMinisterReportsAsHisWord() {
    Event event = only("Menurut Menlu RI Retno Marsudi, Joko Widodo meminta Rusia berunding.");
    assertThat(told(event)).isEqualTo("request IDN>RUS");
    assertThat(event.status()).isEqualTo(Status.CLAIMED);
  }

  @Test
  void asksNothingOfAQuestion() {
    assertThat(events("Akankah Rusia menyerang Ukraina?")).isEmpty();
  }

  @Test
  void countsTheStateThatBecomesTheThirdToRecogniseAndThoseBeforeIt() {
    assertThat(
            told("Vanuatu menjadi negara ketiga setelah Nauru dan Tuvalu yang mengakui Abkhazia."))
        .containsExactlyInAnyOrder(
            "recognition VUT>Abkhazia", "recognition NRU>Abkhazia", "recognition TUV>Abkhazia");
  }

  @Test
  void keepsADayOfAttackApartFromTheAttacksThatGoOn() {
    List<Event> events =
        events(
            "Israel terus melancarkan serangan ke Suriah.",
            "Pada Kamis (16/5/2024), Israel meluncurkan serangan udara ke Suriah.");
    assertThat(events)
        .extracting(e -> e.date().map(Event.When::edtf).orElse(""))
        .containsExactly("", "2024-05-16");
  }

  @Test
  void hearsTheAccuserInTheDenial() {
    assertThat(told("Ethiopia membantah tuduhan Mesir.")).contains("accusation EGY>ETH");
  }

  @Test
  void tellsSoldiersWhoFallForAnAllyFromAttackersOfThatAlly() {
    List<String> told =
        told(
            "Korea Utara mengirim 3.000 tentara ke Rusia.",
            "Sebanyak 300 tentara Korea Utara tewas dalam pertempuran di Kursk, kata Seoul.");
    assertThat(told).contains("attack PRK>UKR").doesNotContain("attack PRK>RUS");
  }

  @Test
  void tellsNoAttackThatADeniedReportSpeaksOf() {
    assertThat(told("Kremlin membantah laporan bahwa Rusia berencana menyerang Estonia."))
        .containsExactly("denial RUS");
    assertThat(told("NATO membantah pihaknya mengirim pasukan ke Ukraina."))
        .containsExactly("denial NATO");
  }

  @Test
  void tiesADenialToWhoeverMadeTheChargeThatIsTracedLater() {
    assertThat(
            told(
                "Kremlin membantah kabar bahwa Rusia menyusun poros baru.",
                "Tuduhan itu dilontarkan Presiden AS Donald Trump lewat Truth Social."))
        .contains("denial RUS>USA", "accusation USA>RUS");
  }

  @Test
  void takesWhoWroteTheMessageForItsSenderNotWhoBringsIt() {
    assertThat(
            told(
                "Menlu Rusia Sergei Lavrov membawa pesan dari Vladimir Putin untuk Nicolas"
                    + " Maduro."))
        .contains("message RUS>VEN");
  }

  @Test
  void leavesTheDayOfAReportToTheReport() {
    Event event =
        only("Rabu (15/5/2024), kantor berita TASS melaporkan Vladimir Putin bertemu Xi Jinping.");
    assertThat(told(event)).isEqualTo("meeting CHN+RUS");
    assertThat(event.date()).isEmpty();
  }

  @Test
  void datesWhatASpeakerGoesOnToSayToTheDayHeSpoke() {
    List<Event> events =
        events(
            "\"Beirut sedang mencoba-coba,\" kata Menteri Pertahanan Israel Yoav Gallant, Minggu"
                + " (19/5/2024).",
            "\"Kami tidak akan membiarkan ancaman dari Lebanon selatan,\" lanjutnya.");
    assertThat(events)
        .filteredOn(e -> e.form() == Form.THREAT)
        .singleElement()
        .satisfies(e -> assertThat(e.date()).map(Event.When::edtf).contains("2024-05-19"));
  }

  @Test
  void tellsNoTruceOfWhichOnlyOneSideIsTold() {
    assertThat(told("Hamas melanggar gencatan senjata yang rapuh."))
        .noneMatch(t -> t.startsWith("withdrawal"));
    assertThat(told("Qatar menengahi gencatan senjata.")).containsExactly("withdrawal QAT");
  }

  @Test
  void doesNotTakeAnOpinionForARequest() {
    assertThat(told("Gedung Putih menyarankan bahwa perang di Ukraina bisa segera usai."))
        .noneMatch(t -> t.startsWith("request"));
  }

  @Test
  void holdsWhatIsWishedForNoAct() {
    assertThat(told("Bhutan menolak permintaan Nepal agar perundingan ditunda."))
        .contains("rejection BTN>NPL")
        .noneMatch(t -> t.startsWith("meeting"));
  }

  @Test
  void givesAMediumThatTellsOfALetterNoPartInIt() {
    List<Event> letters =
        events(
                "Peru dan Chile bertukar surat kemarin.",
                "Balasannya tiba malam itu, menurut warta Anadolu.")
            .stream()
            .filter(e -> e.form() == Form.MESSAGE)
            .toList();
    assertThat(letters).hasSizeGreaterThan(1);
    assertThat(letters).flatExtracting(Event::from).noneMatch(a -> a.kind() == Actor.Kind.MEDIUM);
    assertThat(letters).allSatisfy(e -> assertThat(e.from()).doesNotContainAnyElementsOf(e.to()));
  }
}
