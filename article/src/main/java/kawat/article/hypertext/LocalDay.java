package kawat.article.hypertext;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kawat.model.TimeStatement;
import kawat.model.TimeStatement.Kind;

/**
 * A page that declares its moment in UTC and names the day before or after it elsewhere went out
 * around midnight: the day that its readers saw is the one in its address or with a zone. Declared
 * "2025-03-03T18:30Z", printed "Selasa, 4 Maret 2025 01:30 WIB", it is of the fourth.
 */
final class LocalDay {
  private LocalDay() {}

  /** The printed day or the address's, where the first statement is in UTC and one day off. */
  static Optional<String> of(List<TimeStatement> times) {
    Optional<TimeStatement> declared =
        times.stream().filter(t -> t.kind() == Kind.PUBLISHED).findFirst();
    if (declared.filter(t -> isUtc(t.value())).isEmpty()) {
      return Optional.empty();
    }
    String day = declared.get().value().substring(0, 10);
    List<TimeStatement> local =
        times.stream()
            .filter(t -> t.kind() == Kind.PUBLISHED && !isUtc(t.value()))
            .filter(t -> t.from().equals("url") || isIndonesian(t.value()))
            .toList();
    boolean confirmed = local.stream().anyMatch(t -> t.value().startsWith(day));
    return confirmed
        ? Optional.empty()
        : local.stream().map(TimeStatement::value).filter(v -> isNextTo(v, day)).findFirst();
  }

  /**
   * A line that prints WIB, WITA or WIT says whose day it is; other lines were often made in UTC.
   */
  private static boolean isIndonesian(String value) {
    return value.matches(".*\\+0[789]:00");
  }

  private static boolean isUtc(String value) {
    return value.endsWith("Z") || value.endsWith("+00:00");
  }

  private static boolean isNextTo(String value, String day) {
    try {
      LocalDate printed = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
      return Math.abs(printed.toEpochDay() - LocalDate.parse(day).toEpochDay()) == 1;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
