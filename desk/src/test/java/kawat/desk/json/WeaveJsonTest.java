package kawat.desk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Origin;
import kawat.weaving.Passage;
import kawat.weaving.Report;
import kawat.weaving.Reuse;
import kawat.weaving.Story;
import kawat.weaving.Weave;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WeaveJsonTest {
  private static final Evidence WORDS = new Evidence("kirim surat", "", ".", 0, 11);

  @Test
  void namesPagesByTheirSourceAndEventsByTheirIndex() {
    JsonNode weave = JsonMapper.shared().readTree(WeaveJson.write(weave(), sources()));

    assertThat(weave.at("/reuse/0/earlier/source").stringValue()).isEqualTo("satu.html");
    assertThat(weave.at("/reuse/0/later/exact").stringValue()).isEqualTo("kirim surat");
    assertThat(weave.at("/merges/0/reports/0/source").stringValue()).isEqualTo("satu.html");
    assertThat(weave.at("/merges/0/reports/0/event").intValue()).isZero();
    assertThat(weave.at("/merges/0/origins/0").stringValue()).isEqualTo("Kabar Pantai");
    assertThat(weave.at("/stories/0").toString()).isEqualTo("[\"satu.html\",\"dua.html\"]");
    assertThat(weave.at("/storyTitles/0").stringValue()).isEqualTo("Surat");
    assertThat(weave.at("/disagreements/0/kind").stringValue()).isEqualTo("date");
    assertThat(weave.at("/disagreements/0/pages").toString()).isEqualTo("[\"satu.html\"]");
  }

  @Test
  void isTheSameObjectIndentedOrNot() {
    JsonMapper mapper = JsonMapper.shared();

    assertThat(mapper.readTree(WeaveJson.pretty(weave(), sources())))
        .isEqualTo(mapper.readTree(WeaveJson.write(weave(), sources())));
  }

  private static Map<String, String> sources() {
    return Map.of("p1", "satu.html", "p2", "dua.html");
  }

  private static Weave weave() {
    Event event = SampleRecord.full().events().getFirst();
    return new Weave(
        List.of(
            new Reuse(
                new Passage("p1", "satu.html", 0, WORDS),
                new Passage("p2", "dua.html", 3, WORDS),
                Reuse.Kind.VERBATIM,
                1.0)),
        List.of(
            new MergedEvent(
                "m1",
                event.form(),
                event.channel(),
                event.coding(),
                event.from(),
                event.to(),
                Optional.of("2021-05-03"),
                List.of("2021-05-03"),
                Optional.empty(),
                event.status(),
                List.of(new Report("p1", "satu.html", 0, event, false)),
                List.of(new Origin("kabar-pantai", "Kabar Pantai", List.of("p1"))))),
        List.of(new Story("Surat", List.of("p1", "p2"))),
        List.of(
            new Disagreement(
                Disagreement.Kind.DATE,
                "surat",
                List.of(new Disagreement.Side("p1", "satu.html", "2021-05-03", WORDS)))));
  }
}
