package kawat.article.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kawat.article.lines.WordList;
import org.junit.jupiter.api.Test;

class MonthNamesTest {
  @Test
  void findsEveryMonthWhereverItStands() {
    for (String month : WordList.entries("months.tsv")) {
      String loud = month.toUpperCase(Locale.ROOT);
      assertThat(MonthNames.mayStandIn("3 " + month + " 2025")).as(month).isTrue();
      assertThat(MonthNames.mayStandIn("Sari Dewi" + loud)).as(month).isTrue();
    }
  }

  @Test
  void sparesLinesWithoutAMonth() {
    assertThat(MonthNames.mayStandIn("03/04/2025 19.08 WIB")).isFalse();
    assertThat(MonthNames.mayStandIn("© 2025 Warta")).isFalse();
    assertThat(MonthNames.mayStandIn("")).isFalse();
  }
}
