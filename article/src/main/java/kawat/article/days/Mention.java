package kawat.article.days;

import java.util.Optional;
import kawat.article.published.PrintedDates.Written;
import kawat.model.TimeStatement.Kind;

/**
 * One place at which a page names a day that may be its own.
 *
 * @param value ISO 8601 at the precision given
 * @param kind what the page says that the day is; empty where it only prints it
 * @param place where
 * @param written whether day and month could be meant the other way round
 */
record Mention(String value, Optional<Kind> kind, Place place, Written written) {
  private static final int DAY = 10;

  /** Where days stand, most trusted first. */
  enum Place {
    JSON("json-ld"),
    META("meta"),
    /** Between headline and text, or beside the headline. */
    HEAD("byline"),
    /** Above the headline, where sites also print today's date. */
    OVER("byline"),
    TIME("time"),
    /** Right below the text. */
    FOOT("byline"),
    /** In the text: "Artikel ini pertama kali terbit pada 3 Maret 2025". */
    TEXT("byline"),
    /** Anywhere else on the page. */
    AWAY("byline"),
    URL("url");

    private final String name;

    Place(String name) {
      this.name = name;
    }

    /** As a statement of the model calls it. */
    String from() {
      return name;
    }

    /** Whether readers see it. */
    boolean isShown() {
      return this != JSON && this != META && this != URL;
    }
  }

  /** The day, or the month where no more is known. */
  String day() {
    return value.substring(0, Math.min(DAY, value.length()));
  }

  /** Whether it is a day, not a month. */
  boolean isDay() {
    return value.length() >= DAY;
  }

  boolean is(Kind of) {
    return kind.filter(k -> k == of).isPresent();
  }

  boolean isUtc() {
    return value.endsWith("Z") || value.endsWith("+00:00");
  }

  /** Whether the page tells it to machines. */
  boolean isDeclared() {
    return place == Place.JSON || place == Place.META;
  }

  /**
   * Whether it names WIB, WITA or WIT and so says whose day it is; other lines were often made in
   * UTC.
   */
  boolean isIndonesian() {
    return value.endsWith("+07:00") || value.endsWith("+08:00") || value.endsWith("+09:00");
  }

  /** The same mention, read as another day. */
  Mention on(String otherDay) {
    return new Mention(otherDay + value.substring(day().length()), kind, place, Written.PLAIN);
  }
}
