package kawat.article.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kawat.article.days.Mention.Place;
import kawat.model.TimeStatement.Kind;

/**
 * The day that is the article's among those that its page names: the declared one, unless a clock
 * or a machine explains another. A day that is only called that of a change stands in for it where
 * nothing else is named.
 *
 * <p>A page that declares its moment in UTC and names the day before or after it elsewhere went out
 * around midnight: the day that its readers saw is the one in its address or with a zone. Declared
 * "2025-03-03T18:30Z", printed "Selasa, 4 Maret 2025 01:30 WIB", it is of the fourth.
 *
 * <p>Systems that build a site anew stamp every page with the moment of the build, as its
 * publication and as its change; systems that a site moved to stamp it with the moment of the move.
 * So where a page prints an earlier day under its headline, it is of the printed day: by one day
 * where it declares no change after its publication or a moment at which that day was over in every
 * zone, by more in any case, since clocks and zones differ by no more than a day.
 */
final class OwnDay {
  /** Baker Island is the last place on earth at which a day ends. */
  private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

  private final List<Mention> all;
  private final List<Mention> declared;

  private OwnDay(List<Mention> all) {
    this.all = all;
    this.declared = all.stream().filter(m -> m.isDeclared() && m.is(Kind.PUBLISHED)).toList();
  }

  /** The day, as one of the mentions names it. */
  static Optional<String> of(List<Mention> mentions) {
    OwnDay page = new OwnDay(mentions);
    return page.local()
        .or(page::beforeBuild)
        .or(page::shownEarlier)
        .or(() -> page.declared.stream().findFirst())
        .or(page::printed)
        .or(() -> mentions.stream().filter(m -> m.is(Kind.MODIFIED)).findFirst())
        .map(Mention::day);
  }

  /** The address's day or a printed one with a zone, where the declared moment is in UTC. */
  private Optional<Mention> local() {
    if (declared.isEmpty() || !declared.getFirst().isUtc()) {
      return Optional.empty();
    }
    Mention utc = declared.getFirst();
    List<Mention> local =
        Stream.concat(declared.stream(), all.stream().filter(m -> !m.isDeclared()))
            .filter(m -> !m.isUtc() && !m.is(Kind.MODIFIED))
            .filter(m -> m.place() == Place.URL || m.isIndonesian())
            .toList();
    boolean confirmed = local.stream().anyMatch(m -> m.day().equals(utc.day()));
    return confirmed
        ? Optional.empty()
        : local.stream().filter(m -> Math.abs(daysAfter(m, utc)) == 1).findFirst();
  }

  private Optional<Mention> beforeBuild() {
    boolean built =
        !declared.isEmpty()
            && declared.getFirst().value().length() == declared.getFirst().day().length()
            && declared.stream().allMatch(m -> m.day().equals(declared.getFirst().day()))
            && all.stream().anyMatch(this::isDeclaredChange)
            && all.stream()
                .filter(this::isDeclaredChange)
                .allMatch(c -> c.day().compareTo(declared.getFirst().day()) <= 0);
    return all.stream()
        .filter(m -> built && m.place() == Place.HEAD)
        .filter(m -> daysAfter(declared.getFirst(), m) >= 1)
        .findFirst();
  }

  private boolean isDeclaredChange(Mention m) {
    return m.isDeclared() && m.is(Kind.MODIFIED);
  }

  /** The first day that readers see, changes left out, if it is earlier and none is declared. */
  private Optional<Mention> shownEarlier() {
    if (declared.isEmpty() || published().anyMatch(m -> isOf(declared.getFirst(), m))) {
      return Optional.empty();
    }
    return published()
        .filter(m -> m.place() != Place.TIME || isTold(m))
        .findFirst()
        .filter(m -> daysAfter(declared.getFirst(), m) >= 2 || isOver(m));
  }

  /**
   * Whether the day was over everywhere on earth at the declared moment: printed "18 Desember
   * 2025", declared "2025-12-19T22:02Z".
   */
  private boolean isOver(Mention day) {
    String value = declared.getFirst().value();
    if (!day.isDay() || value.indexOf('T') < 0) {
      return false;
    }
    try {
      OffsetDateTime last = OffsetDateTime.parse(value).withOffsetSameInstant(LAST_ZONE);
      return last.toLocalDate().isAfter(LocalDate.parse(day.day()));
    } catch (DateTimeException e) {
      return false; // no offset is given, or it is no day of the calendar
    }
  }

  /** Whether readers are told the day elsewhere, too: elements of time stand in teasers as well. */
  private boolean isTold(Mention time) {
    return all.stream()
        .filter(m -> m.place() != Place.TIME && isOf(m, time))
        .anyMatch(m -> m.place() != Place.AWAY || m.is(Kind.PUBLISHED));
  }

  private static boolean isOf(Mention one, Mention other) {
    return one.day().equals(other.day());
  }

  private Stream<Mention> published() {
    return shown().filter(m -> !m.is(Kind.MODIFIED));
  }

  private Stream<Mention> shown() {
    return Stream.concat(
        all.stream().filter(m -> m.place() == Place.HEAD || m.place() == Place.OVER),
        all.stream().filter(m -> m.place() == Place.TIME).limit(1));
  }

  /**
   * The day on which the text says that it first came out ("Artikel ini pertama kali terbit pada 3
   * Maret 2025 dan diperbarui"), what is called the publication near the headline, then what stands
   * there.
   */
  private Optional<Mention> printed() {
    Optional<Mention> first = all.stream().filter(m -> m.place() == Place.TEXT).findFirst();
    return first
        .or(
            () ->
                all.stream()
                    .filter(m -> m.place() == Place.HEAD && m.is(Kind.PUBLISHED))
                    .findFirst())
        .or(() -> shown().findFirst())
        .or(() -> all.stream().filter(m -> m.place() == Place.FOOT).findFirst())
        .or(() -> all.stream().filter(m -> m.place() == Place.URL).findFirst())
        .or(() -> all.stream().filter(m -> m.is(Kind.PUBLISHED)).findFirst());
  }

  /** How many days the first is after the second; 0 where one of them is no day. */
  private static long daysAfter(Mention one, Mention other) {
    try {
      return LocalDate.parse(one.day()).toEpochDay() - LocalDate.parse(other.day()).toEpochDay();
    } catch (DateTimeException e) {
      return 0;
    }
  }
}
