package kawat.reading.dates;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.reading.dates.CalendarWords.Role;
import kawat.reading.dates.Expression.Named;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;

/**
 * Finds feasts on fixed days: "pada Hari Kemerdekaan Ukraina", "menjelang Natal 2024". A name that
 * several states share is the day of the state that its sentence names, else of the pack's own.
 */
final class NamedDays {
  /** Words between the preposition and the feast: "pada malam peringatan Hari Kemerdekaan". */
  private static final int BETWEEN = 2;

  private static final int LONGEST_STATE = 3;

  private record Feast(String[] words, MonthDay day, String state) {}

  private final Map<String, List<Feast>> byFirstWord;
  private final Map<String, String> states;
  private final CalendarWords words;

  private NamedDays(
      Map<String, List<Feast>> byFirstWord, Map<String, String> states, CalendarWords words) {
    this.byFirstWord = byFirstWord;
    this.states = states;
    this.words = words;
  }

  static NamedDays of(LanguagePack pack, CalendarWords words) {
    Map<String, List<Feast>> feasts = new HashMap<>();
    for (Row row : pack.table("named-days.tsv")) {
      MonthDay day = MonthDay.parse("--" + row.text("month-day"));
      names(row).forEach(name -> put(feasts, name, day, row.text("country")));
    }
    feasts.values().forEach(all -> all.sort((a, b) -> b.words.length - a.words.length));
    Map<String, String> states = new HashMap<>();
    for (Row row : pack.table("states.tsv")) {
      names(row).forEach(name -> states.putIfAbsent(lower(name), row.text("alpha3")));
    }
    return new NamedDays(feasts, states, words);
  }

  private static Stream<String> names(Row row) {
    return Stream.concat(Stream.of(row.text("name")), row.list("aliases").stream()).distinct();
  }

  private static void put(
      Map<String, List<Feast>> feasts, String name, MonthDay day, String state) {
    String[] words = lower(name).split(" ");
    feasts.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Feast(words, day, state));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The words that a feast's name can start with, in lower case. */
  Set<String> openers() {
    return byFirstWord.keySet();
  }

  /** The feast that starts at a token and stands as a time. */
  Optional<Found> at(Line line, int at) {
    List<Feast> feasts = byFirstWord.get(line.lower(at));
    if (feasts == null) {
      return Optional.empty();
    }
    List<Feast> fitting = new ArrayList<>();
    for (Feast feast : feasts) {
      boolean shorter = !fitting.isEmpty() && feast.words.length < fitting.getFirst().words.length;
      if (!shorter && matches(line, at, feast)) {
        fitting.add(feast);
      }
    }
    if (fitting.isEmpty() || !timed(line, at)) {
      return Optional.empty();
    }
    int end = at + fitting.getFirst().words.length;
    return chosen(line, fitting, end).map(day -> found(line, at, end, day));
  }

  private static boolean matches(Line line, int at, Feast feast) {
    boolean capital = false;
    for (int k = 0; k < feast.words.length; k++) {
      if (!line.lower(at + k).equals(feast.words[k])) {
        return false;
      }
      capital |= line.capitalised(at + k);
    }
    return capital;
  }

  private static boolean timed(Line line, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 1 - BETWEEN); i--) {
      if (line.is(i, Role.TIME_PREPOSITION)) {
        return true;
      }
      if (!line.word(i) || line.capitalised(i)) {
        return false;
      }
    }
    return false;
  }

  private Optional<MonthDay> chosen(Line line, List<Feast> fitting, int end) {
    boolean general = fitting.stream().allMatch(f -> f.state.isEmpty());
    if (general && line.capitalised(end)) {
      return Optional.empty(); // "Tahun Baru Imlek" is another feast
    }
    if (fitting.stream().map(Feast::day).distinct().count() == 1) {
      return Optional.of(fitting.getFirst().day);
    }
    Set<String> named = named(line);
    Set<MonthDay> days =
        fitting.stream()
            .filter(f -> named.contains(f.state))
            .map(Feast::day)
            .collect(Collectors.toSet());
    return days.size() == 1
        ? days.stream().findFirst()
        : fitting.stream()
            .filter(f -> words.is(lower(f.state), Role.HOME))
            .map(Feast::day)
            .findFirst();
  }

  /** The states that a paragraph names. */
  private Set<String> named(Line line) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < line.size(); i++) {
      StringBuilder words = new StringBuilder();
      for (int k = i; k < Math.min(line.size(), i + LONGEST_STATE); k++) {
        words.append(k > i ? " " : "").append(line.lower(k));
        String state = line.capitalised(i) ? states.get(words.toString()) : null;
        if (state != null) {
          named.add(state);
        }
      }
    }
    return named;
  }

  private static Found found(Line line, int at, int end, MonthDay day) {
    int year = Math.max(0, line.year(end));
    int after = year > 0 ? end + 1 : end;
    return new Found(
        at, after, new Named(day.getMonthValue(), day.getDayOfMonth(), year), "date.named-day");
  }
}
