package kawat.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import kawat.model.Article;
import kawat.model.Block;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;
import org.junit.jupiter.api.Test;

class DatePropertyTest {
  private static final int ROUNDS = 2000;
  private static final String[] MONTHS = {
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember"
  };
  private static final String[] WEEKDAYS = {
    "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"
  };

  private static final List<Function<LocalDate, String>> WAYS =
      List.of(
          d -> weekday(d) + " (" + slashed(d) + ")",
          d -> weekday(d) + " malam (" + slashed(d) + ")",
          d -> weekday(d) + ", " + written(d),
          d -> weekday(d) + " (" + written(d) + ")",
          DatePropertyTest::written,
          DatePropertyTest::slashed,
          d -> String.format(Locale.ROOT, "%02d-%02d-%d", day(d), d.getMonthValue(), d.getYear()),
          LocalDate::toString);

  private static int day(LocalDate d) {
    return d.getDayOfMonth();
  }

  private static String weekday(LocalDate d) {
    return WEEKDAYS[d.getDayOfWeek().getValue() - 1];
  }

  private static String slashed(LocalDate d) {
    return String.format(Locale.ROOT, "%d/%d/%d", day(d), d.getMonthValue(), d.getYear());
  }

  private static String written(LocalDate d) {
    return day(d) + " " + MONTHS[d.getMonthValue() - 1] + " " + d.getYear();
  }

  @Test
  void readsBackEveryDayInEveryWayOfPrintingIt() {
    long seed = new Random().nextLong();
    System.out.println("DatePropertyTest seed " + seed);
    Random random = new Random(seed);
    DateReader reader = DateReader.of(LanguagePack.INDONESIAN);
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
      String printed = WAYS.get(random.nextInt(WAYS.size())).apply(day);
      String sentence = "Keduanya bertemu pada " + printed + " di Bandung.";
      Article article = Article.of("Uji", List.of(new Block(Block.Kind.PARAGRAPH, sentence)));
      List<String> values =
          reader.read(ReadText.of(article, LanguagePack.INDONESIAN)).all().stream()
              .map(d -> d.mention().text() + "=" + d.mention().value())
              .toList();
      assertThat(values).as("seed %d: %s", seed, sentence).containsExactly(printed + "=" + day);
    }
  }
}
