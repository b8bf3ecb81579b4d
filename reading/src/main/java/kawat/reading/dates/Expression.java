package kawat.reading.dates;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * What an expression of time says before anybody asks from where it counts. Year 0: not printed.
 */
sealed interface Expression {
  /** Which way an expression looks: "lalu", "ini", "mendatang"; "tahun lalu" after a date. */
  enum Lean {
    PAST,
    THIS,
    FUTURE,
    OPEN,
    LAST_YEAR,
    THIS_YEAR,
    NEXT_YEAR;

    /** "Agustus lalu" against "Agustus tahun lalu". */
    Lean ofYears() {
      return switch (this) {
        case PAST -> LAST_YEAR;
        case THIS -> THIS_YEAR;
        case FUTURE -> NEXT_YEAR;
        case OPEN, LAST_YEAR, THIS_YEAR, NEXT_YEAR -> this;
      };
    }
  }

  /** A third of a longer time: awal, pertengahan, akhir. */
  enum Part {
    EARLY,
    MIDDLE,
    LATE,
    WHOLE
  }

  /** Calendar units, finest first. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE
  }

  /**
   * A day by its date: "Senin (15/8/2022)", "15 Agustus mendatang".
   *
   * @param month 0 for a lone day of the month ("tanggal 15")
   * @param weekday as printed beside it
   * @param bracketed in brackets after its weekday, as news prints the days it reports of
   */
  record Day(
      int year, int month, int day, Optional<DayOfWeek> weekday, boolean bracketed, Lean lean)
      implements Expression {
    /** A day that is no more than printed; year 0 where that is open. */
    static Day of(int year, int month, int day) {
      return new Day(year, month, day, Optional.empty(), false, Lean.OPEN);
    }

    Day withYear(int known) {
      return new Day(known, month, day, weekday, bracketed, lean);
    }
  }

  /** Two days with all between: "1-3 September 2025". */
  record Days(Day from, Day to) implements Expression {}

  /** A month, or a part of it, which counts as the month: "akhir Agustus 2022", "April lalu". */
  record Month(int year, int month, Part part, Lean lean) implements Expression {}

  /** "Januari-April 2025". */
  record Months(Month from, Month to) implements Expression {}

  /** A year or several: "2021", "1910-1945", "awal 2000-an". */
  record Years(int from, int to, Part part) implements Expression {}

  /**
   * A day by its weekday alone.
   *
   * @param weeks weeks from the anchor's own ("Senin pekan lalu" -1), empty where none is named
   */
  record Weekday(DayOfWeek day, Lean lean, boolean before, Optional<Integer> weeks)
      implements Expression {}

  /** Counted from the day it is told: "bulan lalu" -1, "dua hari lalu" -2, "awal pekan depan". */
  record Shift(int count, Unit unit, Part part) implements Expression {}

  /** From now on or up to now: "enam bulan ke depan" 6, "dua tahun terakhir" -2. */
  record Stretch(int count, Unit unit) implements Expression {}

  /**
   * Counted from what was told before: "dua hari setelah itu" 2, "sehari sebelumnya" -1, "hari yang
   * sama" 0.
   *
   * @param event counted from an event told beside it: "tiga hari sebelum pertemuan itu"
   */
  record After(int count, Unit unit, boolean event) implements Expression {}

  /** Months of a year: "kuartal II 2023", "empat bulan pertama 2025"; first and last from 1. */
  record Term(int first, int last, int year, Optional<Integer> years) implements Expression {}

  /** A feast on a fixed day, in the year the page speaks of unless one is printed. */
  record Named(int month, int day, int year) implements Expression {}
}
