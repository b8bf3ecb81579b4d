package kawat.app.web.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Says a date in EDTF as people do: {@code 2023-09/2023-12} is "late 2023". What it can't read it
 * gives back as it is written.
 */
public final class When {
  private final Words words;

  private When(Words words) {
    this.words = words;
  }

  public static When in(Words words) {
    return new When(words);
  }

  /**
   * @param edtf a day, month, year or an interval of them; a moment in ISO 8601 counts as its day
   */
  public String of(String edtf) {
    return said(edtf, "month.");
  }

  /** The same in few letters, for a narrow column: {@code 15 Agu 2022}. */
  public String brief(String edtf) {
    return said(edtf, "month.brief.");
  }

  private String said(String edtf, String months) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return Time.of(edtf).map(t -> shown(t, months)).orElse(edtf);
    }
    String from = edtf.substring(0, slash);
    String to = edtf.substring(slash + 1);
    if (open(to)) {
      return Time.of(from).map(t -> words.of("when.since", shown(t, months))).orElse(edtf);
    }
    if (open(from)) {
      return Time.of(to).map(t -> words.of("when.until", shown(t, months))).orElse(edtf);
    }
    return Time.of(from).flatMap(a -> Time.of(to).map(b -> interval(a, b, months))).orElse(edtf);
  }

  private static boolean open(String side) {
    return side.isEmpty() || side.equals("..");
  }

  private String shown(Time t, String months) {
    String year = Integer.toString(t.year);
    if (t.month == 0) {
      return year;
    }
    String month = words.of(months + t.month);
    return t.day == 0 ? month + " " + year : t.day + " " + month + " " + year;
  }

  private String interval(Time a, Time b, String months) {
    String last = shown(b, months);
    Optional<String> third = third(a, b);
    if (a.equals(b)) {
      return last;
    }
    if (third.isPresent()) {
      return words.of("when." + third.get(), Integer.toString(a.year));
    }
    boolean days = a.day != 0 && b.day != 0;
    boolean oneYear = a.year == b.year && a.month != 0 && b.month != 0;
    if (!oneYear || (a.day == 0) != (b.day == 0)) {
      return shown(a, months) + " – " + last;
    }
    if (!days) {
      return words.of(months + a.month) + "–" + last;
    }
    return a.month == b.month
        ? a.day + "–" + last
        : a.day + " " + words.of(months + a.month) + " – " + last;
  }

  /** Early, mid and late are thirds of a year. */
  private static Optional<String> third(Time a, Time b) {
    if (a.year != b.year || a.day != 0 || b.day != 0) {
      return Optional.empty();
    }
    return switch (a.month * 100 + b.month) {
      case 104 -> Optional.of("early");
      case 508 -> Optional.of("mid");
      case 912 -> Optional.of("late");
      default -> Optional.empty();
    };
  }

  /** Month and day are 0 where not told. */
  private record Time(int year, int month, int day) {
    static Optional<Time> of(String written) {
      String text =
          written.length() > 10 && written.charAt(10) == 'T' ? written.substring(0, 10) : written;
      try {
        return switch (text.length()) {
          case 4 -> Optional.of(new Time(Integer.parseInt(text), 0, 0));
          case 7 -> Optional.of(of(YearMonth.parse(text)));
          case 10 -> Optional.of(of(LocalDate.parse(text)));
          default -> Optional.empty();
        };
      } catch (DateTimeException | NumberFormatException e) {
        return Optional.empty(); // shown as it is written
      }
    }

    private static Time of(YearMonth month) {
      return new Time(month.getYear(), month.getMonthValue(), 0);
    }

    private static Time of(LocalDate day) {
      return new Time(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
  }
}
