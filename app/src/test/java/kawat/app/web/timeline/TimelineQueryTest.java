package kawat.app.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kawat.app.web.frame.Address;
import kawat.model.ErrorCode;
import kawat.model.Event;
import kawat.model.KawatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineQueryTest {
  private static TimelineQuery query(Map<String, List<String>> parameters) {
    return TimelineQuery.of(Parameters.of(parameters));
  }

  @Test
  void readsWhatItsOwnAddressSays() {
    Map<String, List<String>> asked =
        Map.of(
            "actor", List.of("PRK", "dewi-&-co"),
            "form", List.of("MESSAGE", "call"),
            "status", List.of("claimed"),
            "from", List.of("2022-08"),
            "outlet", List.of("Warta Rawa"),
            "q", List.of(" surat  "));
    TimelineQuery query = query(asked);
    assertThat(query.forms()).containsExactlyInAnyOrder(Event.Form.MESSAGE, Event.Form.CALL);
    assertThat(query.at(Address.of()).toString())
        .isEqualTo(
            "/?actor=PRK&actor=dewi-%26-co&form=message&form=call&status=claimed&from=2022-08"
                + "&outlet=Warta%20Rawa&q=surat");
  }

  @Test
  void takesTheEmptyFieldsOfAFormForNothing() {
    assertThat(query(Map.of("actor", List.of("", " "), "form", List.of(""), "from", List.of(""))))
        .isEqualTo(TimelineQuery.ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"202x", "2022-13", "2022-02-30", "15/8/2022", "22", "2022-8"})
  void refusesADayThatIsNone(String written) {
    assertThatThrownBy(() -> query(Map.of("from", List.of(written))))
        .isInstanceOfSatisfying(
            KawatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_QUERY))
        .hasMessageContaining(written);
  }

  @Test
  void namesTheFormsItKnowsWhereOneIsUnknown() {
    assertThatThrownBy(() -> query(Map.of("form", List.of("gossip"))))
        .hasMessageContaining("gossip")
        .hasMessageContaining("recognition");
  }

  @Test
  void namesTheParametersItKnowsWhereOneIsUnknown() {
    Parameters asked = Parameters.of(Map.of("aktor", List.of("PRK")));
    assertThatThrownBy(() -> asked.only(Set.of("actor", "form")))
        .hasMessage("parameter aktor is not known here; known: actor, form");
  }

  @Test
  void refusesANumberOutsideItsBounds() {
    Parameters asked = Parameters.of(Map.of("limit", List.of("1001")));
    assertThatThrownBy(() -> asked.number("limit", 50, 1, 1_000))
        .hasMessageContaining("1001")
        .hasMessageContaining("1 to 1000");
  }
}
