package kawat.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kawat.model.Event;
import kawat.model.Event.When;
import kawat.model.Resolution;
import kawat.reading.deciding.Clues;
import kawat.reading.deciding.Weigher;
import kawat.reading.language.LanguagePack;
import org.junit.jupiter.api.Test;

/** What weights may and may not do to the days that the rules read. */
class DatingTest {
  private static final String[] PAGE = {
    "Presiden Kenya bertemu Presiden Uganda di Nairobi pada Rabu (8/5/2024).",
    "Kenya mengirim beras ke Somalia."
  };

  private static List<Optional<When>> days(Optional<Weigher> calendar) {
    EventReader reader =
        new EventReader(
            LanguagePack.INDONESIAN,
            Optional.<Weigher>empty(),
            calendar,
            Deciding.Thresholds.USUAL);
    return ToldEvents.events(reader, PAGE).stream().map(Event::date).toList();
  }

  @Test
  void leavesDaysThatRulesReadAlone() {
    assertThat(days(Optional.of(print -> 1f)).getFirst())
        .isEqualTo(days(Optional.empty()).getFirst());
  }

  @Test
  void datesWhatTheRulesLeaveOpenByALikelyDayAndMarksItInherited() {
    assertThat(days(Optional.empty()).getLast()).isEmpty();
    assertThat(days(Optional.of(print -> 1f)).getLast())
        .hasValueSatisfying(
            when -> {
              assertThat(when.edtf()).isEqualTo("2024-05-08");
              assertThat(when.resolution()).isEqualTo(Resolution.INHERITED);
            });
  }

  @Test
  void tellsNoDayWhereNoneIsLikely() {
    Clues none = new Clues();
    none.add(DayClue.NONE, 0);
    Weigher weigher = print -> print == none.print(0) ? 1f : 0f;
    assertThat(days(Optional.of(weigher)).getLast()).isEmpty();
  }
}
