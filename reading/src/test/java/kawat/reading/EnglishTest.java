package kawat.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Chain;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Event.Form;
import kawat.model.Event.Status;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import org.junit.jupiter.api.Test;

/** The engine reads another language by another pack. */
final class EnglishTest {
  private static final Reading ENGLISH = Reading.english();

  private static Article article(String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList();
    return Article.of("News", body).published("2024-10-25");
  }

  private static NewsRecord read(String... paragraphs) {
    return ENGLISH.read("0123456789abcdef", "page", article(paragraphs));
  }

  private static List<String> keys(List<Actor> actors) {
    return actors.stream().map(Actor::key).toList();
  }

  private static Event only(NewsRecord record) {
    assertThat(record.events()).hasSize(1);
    return record.events().getFirst();
  }

  @Test
  void doesNotTakeADenialForADeployment() {
    Event event = only(read("North Korea denied sending troops to Russia."));
    assertThat(event.form()).isEqualTo(Form.DENIAL);
    assertThat(keys(event.from())).containsExactly("PRK");
  }

  @Test
  void tellsNothingOfWhatWasNotDone() {
    assertThat(read("North Korea did not send troops to Russia.").events()).isEmpty();
  }

  @Test
  void takesWhatWillBeDoneForPlanned() {
    Event event = only(read("North Korea will send troops to Russia."));
    assertThat(event.form()).isEqualTo(Form.TROOPS);
    assertThat(event.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void letsWhoSaysItClaimAndWhoDoesItAct() {
    NewsRecord record = read("Ukraine says North Korea sent 3,000 troops to Russia.");
    Event event = only(record);
    assertThat(event.status()).isEqualTo(Status.CLAIMED);
    assertThat(keys(event.from())).containsExactly("PRK");
    assertThat(keys(event.to())).containsExactly("RUS");
    assertThat(event.sources().origin().map(Actor::key)).contains("UKR");
    assertThat(record.figures()).extracting(f -> f.value().intValue()).containsExactly(3000);
  }

  @Test
  void takesATelegramForAMessage() {
    Event event = only(read("Vladimir Putin sent a telegram to Kim Jong Un on Monday."));
    assertThat(event.form()).isEqualTo(Form.MESSAGE);
    assertThat(keys(event.from())).containsExactly("vladimir-putin");
    assertThat(keys(event.to())).containsExactly("kim-jong-un");
    assertThat(event.date().map(Event.When::edtf)).contains("2024-10-21");
  }

  @Test
  void letsTheTwoMeetAndThePlaceBeAPlace() {
    Event event = only(read("Vladimir Putin met Prabowo Subianto in Moscow on 21 October 2024."));
    assertThat(event.form()).isEqualTo(Form.MEETING);
    assertThat(keys(event.from())).containsExactly("vladimir-putin", "prabowo-subianto");
    assertThat(event.place()).contains("Moscow");
    assertThat(event.date().map(Event.When::edtf)).contains("2024-10-21");
  }

  @Test
  void tellsTroopsForAStateFromTroopsAgainstIt() {
    Event sent = only(read("North Korea sent troops to Russia."));
    Event against = only(read("North Korea deployed troops against Ukraine."));
    assertThat(keys(sent.to())).containsExactly("RUS");
    assertThat(keys(against.to())).containsExactly("UKR");
    Event aid = only(read("Japan sent food for Ukraine."));
    assertThat(aid.form()).isEqualTo(Form.AID);
    assertThat(keys(aid.to())).containsExactly("UKR");
  }

  @Test
  void doesNotTakeKimJongUnForTheUnitedNations() {
    NewsRecord record = read("Kim Jong Un visited Russia in September 2023.");
    assertThat(record.cast()).extracting(c -> c.actor().key()).contains("kim-jong-un");
    assertThat(record.cast())
        .extracting(c -> c.actor().key())
        .doesNotContain("perserikatan-bangsa-bangsa");
    assertThat(only(record).place()).isEmpty();
    assertThat(read("The UN welcomed the deal.").cast())
        .extracting(c -> c.actor().name())
        .containsExactly("United Nations");
  }

  @Test
  void datesTheBackgroundThenAndNeverPassesThePublicationOff() {
    assertThat(only(read("Russia attacked Ukraine a year ago.")).date().map(Event.When::edtf))
        .contains("2023");
    assertThat(only(read("Russia attacked Ukraine.")).date()).isEmpty();
  }

  @Test
  void leansBeforeTheNoun() {
    assertThat(dates("Sweden met Norway last week.")).containsExactly("2024-10-14/2024-10-20");
    assertThat(dates("Sweden will meet Norway next month.")).containsExactly("2024-11");
    assertThat(dates("Sweden met Norway last Monday.")).containsExactly("2024-10-21");
    assertThat(dates("Sweden met Norway in the last week of May 2023.")).containsExactly("2023-05");
  }

  private static List<String> dates(String sentence) {
    return read(sentence).dates().stream().map(DateMention::value).toList();
  }

  @Test
  void readsQuotesAndTheirSources() {
    NewsRecord record =
        read(
            "\"We are ready to help,\" Vladimir Putin told TASS in Moscow.",
            "According to KCNA, Kim Jong Un said that the two countries would stay friends.");
    Quote direct = record.quotes().getFirst();
    assertThat(direct.type()).isEqualTo(Quote.Type.DIRECT);
    assertThat(keys(direct.speakers())).containsExactly("vladimir-putin");
    assertThat(direct.sources().hops())
        .extracting(Chain.Hop::relation)
        .containsExactly(Chain.Relation.TOLD_TO);
    Quote indirect = record.quotes().getLast();
    assertThat(indirect.type()).isEqualTo(Quote.Type.INDIRECT);
    assertThat(keys(indirect.speakers())).containsExactly("kim-jong-un");
    assertThat(indirect.sources().origin().map(Actor::name)).contains("KCNA");
  }

  @Test
  void isChosenByTheWordsOfThePageNotByWhatItDeclares() {
    Readings readings = new Readings();
    NewsRecord english =
        readings.read(
            "0123456789abcdef",
            "page",
            article("North Korea sent troops to Russia in May for a parade."));
    NewsRecord indonesian =
        readings.read(
            "0123456789abcdef",
            "page",
            article("Korea Utara mengirim pasukan ke Rusia pada bulan Mei."));
    assertThat(only(english).by()).isEqualTo("trigger:sent");
    assertThat(only(indonesian).by()).isEqualTo("trigger:mengirim");
  }
}
