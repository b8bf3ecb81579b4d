package kawat.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import kawat.model.Event;
import kawat.model.KawatException;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  @Test
  void readsBackWhatItWrote() {
    assertThat(RecordJson.read(RecordJson.write(SampleRecord.full()), "x"))
        .isEqualTo(SampleRecord.full());
    assertThat(RecordJson.read(RecordJson.write(SampleRecord.bare()), "x"))
        .isEqualTo(SampleRecord.bare());
    assertThat(RecordJson.read(RecordJson.pretty(SampleRecord.full()), "x"))
        .isEqualTo(SampleRecord.full());
  }

  @Test
  void writesWhatTheSchemaAllows() {
    assertThat(RecordSchema.faults(RecordJson.write(SampleRecord.full()))).isEmpty();
    assertThat(RecordSchema.faults(RecordJson.write(SampleRecord.bare()))).isEmpty();
  }

  @Test
  void theSchemaSeesAFieldThatDoesNotBelongAndOneThatIsMissing() {
    String json = RecordJson.write(SampleRecord.full());

    assertThat(RecordSchema.faults(json.replace("\"unit\":", "\"units\":"))).isNotEmpty();
    assertThat(RecordSchema.faults(json.replace("\"status\":\"claimed\"", "\"status\":\"said\"")))
        .isNotEmpty();
    assertThat(RecordSchema.faults(json.replace("\"id\":\"0123456789abcdef\"", "\"id\":\"seed\"")))
        .isNotEmpty();
  }

  @Test
  void writesOneLineForEachRecordWhateverTheTextHolds() {
    StringWriter out = new StringWriter();
    RecordJson.write(SampleRecord.full(), out);

    assertThat(out.toString())
        .doesNotContain("\n", "\r")
        .isEqualTo(RecordJson.write(SampleRecord.full()));
  }

  @Test
  void writesASpeakerAsObjectJointSpeakersAsListAndNoneAsNull() {
    assertThat(RecordJson.write(SampleRecord.full()))
        .contains("\"speaker\":null", "\"speaker\":{\"name\":\"Presiden Utara\"", "\"speaker\":[{");
  }

  @Test
  void writesNumbersPlainAndWordsInLowerCaseWithHyphens() {
    assertThat(RecordJson.write(SampleRecord.full()))
        .contains(
            "\"value\":2000,\"max\":2500.5",
            "\"kind\":\"list-item\"",
            "\"relation\":\"told-to\"",
            "\"traits\":[\"live-blog\",\"syndicated\"]");
  }

  @Test
  void readsAnEventThatStandsByItself() {
    Event event = SampleRecord.full().events().getFirst();

    assertThat(RecordJson.readEvent(RecordJson.write(event), "x")).isEqualTo(event);
  }

  @Test
  void saysWhatIsWrongWithATextThatIsNoRecord() {
    String newer = RecordJson.write(SampleRecord.bare()).replace("\"version\":1", "\"version\":9");

    assertThatThrownBy(() -> RecordJson.read("{\"version\":1}", "a.json"))
        .isInstanceOf(KawatException.class)
        .hasMessageContaining("id");
    assertThatThrownBy(() -> RecordJson.read("{oops", "a.json"))
        .isInstanceOf(KawatException.class)
        .hasMessageStartingWith("not a record: ");
    assertThatThrownBy(() -> RecordJson.read(newer, "a.json"))
        .isInstanceOf(KawatException.class)
        .hasMessageContaining("version 9, but this Kawat reads 1");
  }
}
