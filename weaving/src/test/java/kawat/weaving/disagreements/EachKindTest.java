package kawat.weaving.disagreements;

import static kawat.weaving.Pages.KIM;
import static kawat.weaving.Pages.NORTH_KOREA;
import static kawat.weaving.Pages.PUTIN;
import static kawat.weaving.Pages.RUSSIA;
import static kawat.weaving.Pages.XI;
import static kawat.weaving.Pages.from;
import static kawat.weaving.Pages.medium;
import static kawat.weaving.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.weaving.Disagreement;
import kawat.weaving.Disagreement.Kind;
import kawat.weaving.Pages;
import kawat.weaving.Weaving;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Each kind of disagreement with the words and the chain of either side. */
final class EachKindTest {
  private static final Chain GAZETTE = from(medium("lembaran-pagi", "Lembaran Pagi"));
  private static final Chain WIRE = from(medium("kawat-utara", "Kawat Utara"));
  private static final Actor SEOUL =
      new Actor("intelijen-seoul", "Intelijen Seoul", Actor.Kind.BODY, Optional.of("KOR"));

  private static List<Disagreement> found(Pages... pages) {
    return Weaving.weave(List.of(pages).stream().map(Pages::record).toList()).disagreements();
  }

  private static Pages told(
      String id, Form form, Actor by, Actor to, String date, Chain sources, String words) {
    return page(id, "2024-05-03", words)
        .event(form, List.of(by), List.of(to), date, Status.CLAIMED, sources, words);
  }

  private static void one(List<Disagreement> found, Kind kind, Object... sides) {
    assertThat(found).singleElement();
    assertThat(found.getFirst().kind()).isEqualTo(kind);
    assertThat(found.getFirst().sides())
        .extracting("value", "evidence.exact", "sources")
        .containsExactlyInAnyOrder(
            Arrays.stream(sides)
                .map(s -> (List<?>) s)
                .map(s -> tuple(s.toArray()))
                .toArray(Tuple[]::new));
  }

  @Test
  void tellsOfAWeekdayThatDoesNotFitItsDate() {
    one(
        found(
            page("a", "2024-05-03", "Rapat itu digelar Senin (2/5/2024).")
                .date("Senin (2/5/2024)", "2024-05-02", "weekday-mismatch")),
        Kind.DATE,
        List.of("2024-05-02", "Senin (2/5/2024)", Chain.NONE));
  }

  @Test
  void tellsOfTwoDaysOfOneTreaty() {
    String here = "Putin dan Kim meneken pakta perikanan di Vladivostok pada Kamis.";
    String there = "Pakta perikanan itu diteken Putin dan Kim di Vladivostok sehari sebelumnya.";
    one(
        found(
            page("a", "2024-05-03", here)
                .event(
                    Form.TREATY,
                    List.of(PUTIN, KIM),
                    List.of(),
                    "2024-05-02",
                    Status.ASSERTED,
                    GAZETTE,
                    here),
            page("b", "2024-05-04", there)
                .event(
                    Form.TREATY,
                    List.of(PUTIN, KIM),
                    List.of(),
                    "2024-05-01",
                    Status.ASSERTED,
                    WIRE,
                    there)),
        Kind.DATE,
        List.of("2024-05-02", here, GAZETTE),
        List.of("2024-05-01", there, WIRE));
  }

  @Test
  void tellsOfTwoChannelsOfOneMessage() {
    String here = "Kim mengirim surat belasungkawa kepada Putin.";
    String there = "Telegram belasungkawa Kim sudah diterima Putin.";
    one(
        found(
            told("a", Form.MESSAGE, KIM, PUTIN, "2024-05-02", GAZETTE, here),
            told("b", Form.MESSAGE, KIM, PUTIN, "2024-05-02", WIRE, there)),
        Kind.CHANNEL,
        List.of("letter", here, GAZETTE),
        List.of("telegram", there, WIRE));
  }

  @Test
  void doesNotTakeTheLetterThatIsAnsweredForTheAnswer() {
    assertThat(Channels.channels("Setelah menerima surat itu, Kim membalas lewat telegram."))
        .containsExactlyInAnyOrder("telegram");
    assertThat(Channels.channels("Putin menerima surat dari Kim.")).containsExactly("letter");
    assertThat(Channels.channels("Kim membalas surat itu pada hari yang sama.")).isEmpty();
  }

  @Test
  void takesNeitherANewspaperNorAPostingServiceForAChannel() {
    assertThat(Channels.channels("Pesan itu dimuat surat kabar pagi.")).isEmpty();
    assertThat(Channels.channels("Pesan itu ia tulis di Telegram kemarin.")).isEmpty();
    assertThat(Channels.channels("Pesan itu datang. Telegram itu singkat."))
        .containsExactly("telegram");
  }

  @Test
  void tellsOfTwoPlacesOfOneMeeting() {
    String here = "Putin bertemu Xi di Wisma Sungai kemarin.";
    String there = "Xi bertemu Putin di Balai Kota pada hari itu.";
    one(
        found(
            page("a", "2024-05-03", here)
                .event(
                    Form.MEETING,
                    List.of(PUTIN, XI),
                    List.of(),
                    "2024-05-02",
                    Status.ASSERTED,
                    GAZETTE,
                    here)
                .place("Harbin"),
            page("b", "2024-05-03", there)
                .event(
                    Form.MEETING,
                    List.of(PUTIN, XI),
                    List.of(),
                    "2024-05-02",
                    Status.ASSERTED,
                    WIRE,
                    there)
                .place("Dalian")),
        Kind.PLACE,
        List.of("Harbin", here, GAZETTE),
        List.of("Dalian", there, WIRE));
  }

  @Test
  void tellsOfTwoWhoAreSaidToHaveDoneOneAct() {
    String here = "Rusia mencegat kapal pukat milik Korea Utara di dekat mercusuar tua.";
    String there = "Kapal pukat Korea Utara dicegat Xi di dekat mercusuar tua.";
    one(
        found(
            told("a", Form.SEIZURE, RUSSIA, NORTH_KOREA, "2024-05-02", GAZETTE, here),
            told("b", Form.SEIZURE, XI, NORTH_KOREA, "2024-05-02", WIRE, there)),
        Kind.ACTOR,
        List.of("Rusia", here, GAZETTE),
        List.of("Xi Jinping", there, WIRE));
  }

  @Test
  void tellsOfTwoNumbersOfWhatOneActIsDoneWith() {
    String here = "Menurut Seoul 9.000 serdadu sudah tiba di Rusia.";
    String there = "Pyongyang mengirim 14.000 serdadu ke Rusia secara diam-diam.";
    one(
        found(
            told("a", Form.TROOPS, NORTH_KOREA, RUSSIA, "2024-05", GAZETTE, here)
                .figure("9000", false, "serdadu", "9.000 serdadu sudah tiba", GAZETTE),
            told("b", Form.TROOPS, NORTH_KOREA, RUSSIA, "2024-05", WIRE, there)
                .figure("14000", false, "serdadu", "14.000 serdadu ke Rusia", WIRE)),
        Kind.FIGURE,
        List.of("9000", "9.000 serdadu sudah tiba", GAZETTE),
        List.of("14000", "14.000 serdadu ke Rusia", WIRE));
  }

  @Test
  void doesNotHoldTheFirstBatchAgainstTheWhole() {
    String here = "Gelombang pertama 900 serdadu sudah tiba di Rusia.";
    String there = "Pyongyang mengirim 14.000 serdadu ke Rusia secara diam-diam.";
    assertThat(
            found(
                told("a", Form.TROOPS, NORTH_KOREA, RUSSIA, "2024-05", GAZETTE, here)
                    .figure("900", false, "serdadu", here, GAZETTE),
                told("b", Form.TROOPS, NORTH_KOREA, RUSSIA, "2024-05", WIRE, there)
                    .figure("14000", false, "serdadu", there, WIRE)))
        .isEmpty();
  }

  @Test
  void doesNotHoldWhatIsSentAgainstWhatIsSentBack() {
    String there = "Menurut Seoul 700 kontainer barang dikirim Korea Utara ke Rusia.";
    String back = "Menurut Kawat 90 kontainer barang dikirim Rusia ke Korea Utara.";
    assertThat(
            found(
                page("a", "2024-05-03", there, back)
                    .names(RUSSIA, "Rusia")
                    .names(NORTH_KOREA, "Korea Utara")
                    .event(Form.ARMS, List.of(NORTH_KOREA), List.of(RUSSIA), "2024", there)
                    .event(Form.TRADE, List.of(RUSSIA), List.of(NORTH_KOREA), "2024", back)
                    .figure("700", false, "kontainer", "700 kontainer barang", from(SEOUL))
                    .figure("90", false, "kontainer", "90 kontainer barang", WIRE)))
        .isEmpty();
  }

  @Test
  void doesNotCountTheSentAmongTheDead() {
    String here = "Ada 300 serdadu tewas.";
    String there = "Ada 40 orang tewas dari sekitar 8.000 yang dikirim.";
    assertThat(
            found(
                told("a", Form.ATTACK, NORTH_KOREA, RUSSIA, "2024-05", GAZETTE, here)
                    .figure("300", false, "orang", "300 serdadu tewas", GAZETTE),
                page("b", "2024-05-03", there)
                    .event(
                        Form.ATTACK,
                        List.of(NORTH_KOREA),
                        List.of(RUSSIA),
                        "2024-05",
                        Status.CLAIMED,
                        WIRE,
                        there)
                    .figure("8000", true, "orang", "8.000 yang dikirim", WIRE)))
        .isEmpty();
  }

  private static final String CLAIM = "Menurut Seoul, Pyongyang memasok roket ke Rusia.";

  @Test
  void tellsOfADenialAgainstAClaim() {
    String denial = "Pyongyang membantah memasok rudal kepada siapa pun.";
    one(
        found(
            told("a", Form.ARMS, NORTH_KOREA, RUSSIA, "2024-05", from(SEOUL), CLAIM),
            page("b", "2024-05-04", denial)
                .event(
                    Form.DENIAL,
                    List.of(NORTH_KOREA),
                    List.of(),
                    "",
                    Status.ASSERTED,
                    WIRE,
                    denial)),
        Kind.DENIAL,
        List.of("told", CLAIM, from(SEOUL)),
        List.of("denied", denial, WIRE));
  }

  @Test
  void tellsOfAQuotationInOtherWords() {
    String here = "Kapal kami tidak akan meninggalkan selat itu sampai musim panen";
    String there = "Kapal kami takkan meninggalkan selat sampai musim panen";
    List<Disagreement> found =
        found(
            page("a", "2024-05-03", "Kata Kim: " + here).quote(KIM, GAZETTE, here),
            page("b", "2024-05-04", "Ujar Kim, " + there).quote(KIM, WIRE, there));
    one(found, Kind.QUOTATION, List.of(here, here, GAZETTE), List.of(there, there, WIRE));
    assertThat(found.getFirst().what())
        .isEqualTo(
            "Kim Jong Un: Kapal kami [-tidak akan-] {+takkan+} meninggalkan selat [-itu-] sampai"
                + " musim panen");
  }
}
