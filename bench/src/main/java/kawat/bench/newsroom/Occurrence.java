package kawat.bench.newsroom;

import static kawat.bench.newsroom.Palette.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.model.Event;

/**
 * Something that happens in the invented world, with all that pages may tell of it.
 *
 * @param number tells it from all others
 * @param form what one state does to the other
 * @param a who acts
 * @param b on whom
 * @param place where
 * @param day when
 */
record Occurrence(
    int number,
    String topic,
    Event.Form form,
    Official a,
    Official b,
    Official expert,
    String place,
    LocalDate day,
    Palette palette) {
  private static final List<String[]> ACTS = Lexicon.rows("acts.tsv");
  private static final Pattern CHOICE = Pattern.compile("\\[([^\\]]+)]");
  private static final List<String> DAYS =
      List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
  private static final List<String> MONTHS =
      List.of(
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
          "Desember");

  /** Forms of occurrence that the newsroom can tell. */
  static List<Event.Form> forms() {
    return ACTS.stream()
        .map(row -> Event.Form.valueOf(row[0].toUpperCase(Locale.ROOT)))
        .distinct()
        .toList();
  }

  /** The ground of paragraphs told some days on: new words come up as a matter goes on. */
  Sentences.Ground ground(int daysOn, Random random) {
    List<String> places = new ArrayList<>(List.of(place, a.state().capital(), b.state().capital()));
    places.add(pick(a.state().places(), random));
    return new Sentences.Ground(
        palette.later(topic, Math.min(4, daysOn), random),
        Palette.whole(topic),
        places,
        List.of(a, b, expert));
  }

  /**
   * A line of its own kind.
   *
   * @param line {@code head}, {@code lead}, {@code later} or {@code background}
   */
  String told(String line, Random random) {
    List<String[]> rows =
        ACTS.stream().filter(r -> r[1].equals(line) && r[0].equalsIgnoreCase(form.name())).toList();
    Matcher choice = CHOICE.matcher(pick(rows, random)[2]);
    String template = choice.replaceAll(m -> pick(List.of(m.group(1).split("\\|")), random));
    boolean title = line.equals("head") || line.equals("later");
    return template
        .replace("{A}", a.state().name())
        .replace("{B}", b.state().name())
        .replace("{PA}", a.full())
        .replace("{PB}", b.full())
        .replace("{SA}", a.last())
        .replace("{SB}", b.last())
        .replace("{place}", place)
        .replace("{day}", printedDay())
        .replace("{month}", MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear())
        .replace("{N}", thing(0, title, random))
        .replace("{M}", thing(1, title, random));
  }

  private String thing(int at, boolean title, Random random) {
    String noun = palette.nouns().get(at);
    String words = random.nextInt(3) == 0 ? noun + " " + palette.adjectives().get(at) : noun;
    return title ? Sentences.capital(words) : words;
  }

  private String printedDay() {
    return "%s (%d/%d/%d)"
        .formatted(
            DAYS.get(day.getDayOfWeek().getValue() - 1),
            day.getDayOfMonth(),
            day.getMonthValue(),
            day.getYear());
  }
}
