package kawat.reading.events;

import static kawat.reading.events.ToldEvents.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kawat.model.Event;
import kawat.model.Event.When;
import org.junit.jupiter.api.Test;

/** On which day an act was done that its own clause does not date. */
class EventDaysTest {
  private static List<String> days(Event.Form form, String... paragraphs) {
    return events(paragraphs).stream()
        .filter(e -> e.form() == form)
        .map(e -> e.date().map(When::edtf).orElse("none"))
        .toList();
  }

  @Test
  void datesAnArrestByTheSentenceThatPointsBackToIt() {
    assertThat(
            days(
                Event.Form.SEIZURE,
                "Polisi Kamboja menangkap 40 warga negara Indonesia di Kandal.",
                "\"Setelah menerima kabar tentang penangkapan itu pada 7 Mei 2024, kami segera"
                    + " mengirim staf,\" kata KBRI Phnom Penh."))
        .containsExactly("2024-05-07");
  }

  @Test
  void datesAPledgeByThePagesOwnDayAtTheEndOfItsSentence() {
    assertThat(
            days(
                Event.Form.PLEDGE,
                "Kuba menyatakan dukungannya terhadap Iran dalam perang yang memasuki pekan kedua"
                    + " pada Senin (20/5/2024)."))
        .containsExactly("2024-05-20");
  }

  @Test
  void leavesADayOfWhatAnotherDidToThatOther() {
    assertThat(
            days(
                Event.Form.ACCUSATION,
                "Mesir mengecam Israel yang membom gudang gandum di Rafah pada Jumat (10/5/2024)."))
        .containsExactly("none");
  }

  @Test
  void givesALetterTheMonthInWhichItWasMadePublic() {
    assertThat(
            days(
                Event.Form.MESSAGE,
                "Presiden Rusia Vladimir Putin mengirim surat kepada pemimpin Korea Utara Kim Jong"
                    + " Un.",
                "Melansir The Guardian, Senin (20/5/2024), Putin menulis dalam suratnya kepada Kim"
                    + " bahwa kedua negara akan memperluas kerja sama."))
        .containsExactly("2024-05");
  }

  @Test
  void datesSummitsHeldWithinASummitLikeIt() {
    assertThat(
            days(
                Event.Form.MEETING,
                "KTT ASEAN akan dihadiri Presiden Prabowo Subianto di Vientiane pada 24-26 Mei"
                    + " 2024.",
                "Selain itu, akan digelar pula KTT ASEAN-Jepang."))
        .hasSizeGreaterThan(1)
        .containsOnly("2024-05-24/2024-05-26");
  }

  @Test
  void keepsAWelcomeApartFromTheSummitToCome() {
    assertThat(
            days(
                Event.Form.MEETING,
                "Presiden Prabowo Subianto tiba di Laos pada Sabtu (18/5/2024).",
                "Prabowo disambut Menteri Pertahanan Laos Chansamone Chanyalath di bandara.",
                "Prabowo akan menghadiri KTT ASEAN di Vientiane pada 24-26 Mei 2024."))
        .doesNotContain("none");
  }

  @Test
  void leavesTheDayOnWhichAnActWasReportedToTheReport() {
    assertThat(
            days(
                Event.Form.CALL,
                "Presiden Kenya menelepon Presiden Uganda.",
                "Panggilan telepon itu dilaporkan harian The Standard pada Minggu (12/5/2024)."))
        .doesNotContain("2024-05-12");
  }

  @Test
  void leavesTheDayOfAChargeToTheCharge() {
    assertThat(
            days(
                Event.Form.TROOPS,
                "Korea Utara membenarkan pengiriman tentara ke Rusia.",
                "Seoul sudah menuduhkan pengiriman itu sejak Februari 2024."))
        .doesNotContain("2024-02");
  }
}
