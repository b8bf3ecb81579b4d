package kawat.reading.events;

import static kawat.reading.events.ToldEvents.events;
import static kawat.reading.events.ToldEvents.only;
import static kawat.reading.events.ToldEvents.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.model.Event;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import org.junit.jupiter.api.Test;

class EventReaderTest {
  @Test
  void takesTheDenialOfSendingTroopsForADenialAndNotForADeployment() {
    List<Event> events = events("Korea Utara membantah mengirim pasukan ke Rusia.");
    assertThat(events).extracting(Event::form).containsExactly(Form.DENIAL);
    assertThat(told(events.getFirst())).startsWith("denial PRK");
  }

  @Test
  void tellsNothingOfTroopsThatWereNotSent() {
    assertThat(events("Korea Utara tidak mengirim pasukan ke Rusia.")).isEmpty();
    assertThat(events("Jepang belum mengirim senjata ke Ukraina.")).isEmpty();
  }

  @Test
  void plansTroopsThatAreStillToBeSent() {
    Event event = only("Korea Utara akan mengirim pasukan ke Rusia.");
    assertThat(told(event)).isEqualTo("troops PRK>RUS");
    assertThat(event.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void claimsWhatOneStateSaysThatAnotherDid() {
    Event event =
        events("Korea Selatan mengatakan bahwa Korea Utara telah mengirim pasukan ke Rusia.")
            .stream()
            .filter(e -> e.form() == Form.TROOPS)
            .findFirst()
            .orElseThrow();
    assertThat(told(event)).isEqualTo("troops PRK>RUS");
    assertThat(event.status()).isEqualTo(Status.CLAIMED);
    assertThat(event.sources().origin()).map(a -> a.country().orElse("")).contains("KOR");
  }

  @Test
  void takesATelegramForAMessage() {
    Event event = only("Vladimir Putin mengirim telegram kepada Kim Jong Un.");
    assertThat(told(event)).isEqualTo("message RUS>PRK");
  }

  @Test
  void letsTheTwoMeetInTheTownThatIsOnlyThePlace() {
    Event event = only("Presiden Rusia Vladimir Putin bertemu Prabowo Subianto di Moskow.");
    assertThat(told(event)).isEqualTo("meeting IDN+RUS");
    assertThat(event.to()).isEmpty();
    assertThat(event.place()).contains("Moskow");
  }

  @Test
  void tellsTroopsForAStateFromTroopsAgainstIt() {
    assertThat(told("Mesir mengirim pasukan ke Sudan.")).contains("troops EGY>SDN");
    assertThat(told("Mesir mengerahkan pasukan melawan Ethiopia.")).contains("troops EGY>ETH");
  }

  @Test
  void doesNotTakeKimJongUnForTheUnitedNations() {
    assertThat(told("Kim Jong Un mengirim surat kepada Xi Jinping."))
        .containsExactly("message PRK>CHN");
  }

  @Test
  void datesBackgroundToItsOwnYear() {
    Event event = only("Pada Maret 2023, Xi Jinping mengunjungi Rusia.");
    assertThat(told(event)).isEqualTo("visit CHN>RUS");
    assertThat(event.date()).map(Event.When::edtf).contains("2023-03");
  }

  @Test
  void neverPassesThePublicationDayOffAsTheDayOfTheAct() {
    assertThat(only("Xi Jinping mengunjungi Rusia.").date()).isEmpty();
  }

  @Test
  void readsThePassiveFromItsAgentAndTheNounFromItsOwner() {
    assertThat(told("Kota itu kosong setelah Lebanon diserang oleh Israel."))
        .contains("attack ISR>LBN");
    assertThat(told("Serangan udara Israel ke Lebanon terjadi pada 3 Mei 2024."))
        .contains("attack ISR>LBN");
    assertThat(told("Kunjungan Joko Widodo ke Jepang berlangsung dua hari."))
        .contains("visit IDN>JPN");
  }

  @Test
  void makesTwoMessagesOfAnExchangeOfLetters() {
    assertThat(told("Xi Jinping dan Kim Jong Un bertukar surat pekan ini."))
        .containsExactlyInAnyOrder("message CHN>PRK", "message PRK>CHN");
  }

  @Test
  void tellsOneEventOnceHoweverOftenItIsTold() {
    Event event =
        only(
            "Joe Biden bertemu Fumio Kishida di Washington pada 10 April 2024.",
            "Pertemuan Joe Biden dan Fumio Kishida itu membahas Taiwan.");
    assertThat(event.evidence()).hasSize(2);
    assertThat(event.date()).map(Event.When::edtf).contains("2024-04-10");
  }

  @Test
  void hearsNoActInAConditionOrADemand() {
    assertThat(told("Jika Iran menyerang Israel, harga minyak naik."))
        .noneMatch(t -> t.startsWith("attack"));
    assertThat(told("Mesir mendesak Israel menarik pasukan dari Gaza."))
        .contains("request EGY>ISR")
        .noneMatch(t -> t.startsWith("withdrawal"));
  }

  @Test
  void allegesWhatIsOnlySuspected() {
    Event event = only("Rusia diduga menyerang Polandia.");
    assertThat(told(event)).isEqualTo("attack RUS>POL");
    assertThat(event.status()).isEqualTo(Status.ALLEGED);
  }

  @Test
  void letsTheMatrixSubjectActWhereASecondVerbHasNone() {
    assertThat(told("Jerman mengecam Rusia dan mengirim senjata ke Ukraina."))
        .contains("accusation DEU>RUS", "arms DEU>UKR");
  }

  @Test
  void letsTheSignatoriesOfATreatyActTogether() {
    assertThat(told("Jepang dan Filipina menandatangani perjanjian pertahanan di Manila."))
        .contains("treaty JPN+PHL");
  }

  @Test
  void readsWhatASpeakerAsksForInHisOwnWords() {
    assertThat(told("\"Israel harus segera mundur,\" kata Presiden Turki Recep Tayyip Erdogan."))
        .contains("request TUR>ISR");
  }

  @Test
  void linksADenialToWhatItDenies() {
    List<Event> events =
        events("Iran menuduh Israel menyerang kapalnya.", "Israel membantah tuduhan itu.");
    Event denial = events.stream().filter(e -> e.form() == Form.DENIAL).findFirst().orElseThrow();
    Event charge =
        events.stream().filter(e -> e.form() == Form.ACCUSATION).findFirst().orElseThrow();
    assertThat(told(denial)).isEqualTo("denial ISR>IRN");
    assertThat(denial.concerns()).contains(charge.id());
  }

  @Test
  void codesEveryEvent() {
    Event event = only("Vladimir Putin mengirim telegram kepada Kim Jong Un.");
    assertThat(event.coding().plover()).isEqualTo("CONSULT");
    assertThat(event.coding().cameo()).isNotEmpty();
  }

  @Test
  void givesTheSameIdsOnEveryRun() {
    String text = "Jepang dan Filipina menandatangani perjanjian pertahanan di Manila.";
    assertThat(events(text)).isEqualTo(events(text));
  }
}
