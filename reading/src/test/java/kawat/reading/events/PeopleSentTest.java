package kawat.reading.events;

import static kawat.reading.events.ToldEvents.events;
import static kawat.reading.events.ToldEvents.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kawat.model.Event;
import kawat.model.Event.Form;
import kawat.reading.deciding.Weigher;
import kawat.reading.language.LanguagePack;
import org.junit.jupiter.api.Test;

/** Who sends workers and soldiers, to whom, and who had a part in what soldiers did. */
class PeopleSentTest {
  @Test
  void findsWhereWorkersAreToBuild() {
    assertThat(
            told(
                "Tenaga kerja Peru dapat dikirim untuk membantu membangun kembali jembatan yang"
                    + " hancur di Kenya."))
        .contains("labour PER>KEN");
    assertThat(told("Kuba disebut menyiapkan ribuan pekerja untuk membangun kembali Mali."))
        .contains("labour CUB>MLI");
  }

  @Test
  void takesWorkersForThoseOfTheStateThatThePageNamedLast() {
    assertThat(
            told(
                "Kabar baik bagi tenaga kerja Fiji ke Togo datang pada Senin.",
                "Menurut duta besar itu, sekitar 900 pekerja dapat diberangkatkan pada tahap"
                    + " pertama."))
        .contains("labour FJI>TGO");
    assertThat(told("Sekitar 900 pekerja dapat diberangkatkan pada tahap pertama."))
        .noneMatch(t -> t.startsWith("labour"));
  }

  @Test
  void takesWorkersThemselvesForTheirState() {
    assertThat(told("Sejumlah pekerja Peru pernah dikirim ke Laos.")).contains("labour PER>LAO");
  }

  @Test
  void knowsThatWhoReceivesWorkersDidNotSendThem() {
    assertThat(told("Fiji akan menerima 900 pekerja perkebunan dari Togo."))
        .contains("labour TGO>FJI");
    assertThat(told("Kenya menerima 300 pekerja musiman Vanuatu.")).contains("labour VUT>KEN");
  }

  @Test
  void dealsWithTheSelfDeclaredStateWhereTheSenderRecognisesIt() {
    Event sent = labour("Suriah mengirim ribuan pekerja ke Donetsk dan Luhansk.");
    assertThat(sent.to())
        .extracting(a -> a.name())
        .containsExactly("Republik Rakyat Donetsk", "Republik Rakyat Luhansk");
    Event given = labour("Kanada mengirim ratusan pekerja ke Donetsk.");
    assertThat(given.to()).extracting(a -> a.name()).containsExactly("Ukraina");
  }

  private static Event labour(String sentence) {
    return events(sentence).stream().filter(e -> e.form() == Form.LABOUR).findFirst().orElseThrow();
  }

  @Test
  void lendsAnActToThoseWhoHadAPartInIt() {
    assertThat(told("Pasukan Togo ikut berperan penting dalam perebutan kembali Nadi."))
        .contains("seizure TGO>FJI");
  }

  @Test
  void holdsWhatIsReportedForClaimed() {
    assertThat(events("Jenderal Togo itu melaporkan perebutan kota Nadi oleh pasukannya."))
        .filteredOn(e -> e.form() == Form.SEIZURE)
        .isNotEmpty()
        .allMatch(e -> e.status() == Event.Status.CLAIMED);
  }

  @Test
  void takesBackALandFromThoseWhoAreAtWarWithIt() {
    assertThat(told("Tentara Suriah berjasa besar dalam perebutan kembali Belgorod."))
        .contains("seizure SYR>UKR");
    assertThat(told("Ukraina merebut kembali Kherson dari Rusia."))
        .noneMatch(t -> t.equals("seizure UKR>UKR"));
  }

  @Test
  void leavesTheDayOfAReportToTheReport() {
    EventReader rules =
        new EventReader(
            LanguagePack.INDONESIAN,
            Optional.<Weigher>empty(),
            Optional.<Weigher>empty(),
            Deciding.Thresholds.USUAL);
    String told = "Senin (6/5/2024), ia dipuji ketika %s Nadi oleh Togo.";
    assertThat(events(rules, told.formatted("melaporkan perebutan")))
        .filteredOn(e -> e.form() == Form.SEIZURE)
        .isNotEmpty()
        .allMatch(e -> e.date().isEmpty());
    assertThat(events(rules, told.formatted("memimpin perebutan")))
        .filteredOn(e -> e.form() == Form.SEIZURE)
        .isNotEmpty()
        .allMatch(e -> e.date().isPresent());
  }
}
