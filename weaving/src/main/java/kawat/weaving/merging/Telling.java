package kawat.weaving.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.weaving.Report;
import kawat.weaving.words.DataFile;
import kawat.weaving.words.Senses;
import kawat.weaving.words.Stem;
import kawat.weaving.words.Words;

/** A report with what merging asks of it again and again. */
final class Telling {
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\d,)] )(\\p{Lu}\\p{L}{2,})");

  private static final Set<String> ACT_WORDS =
      Set.copyOf(DataFile.lines(Telling.class, "act-words.txt"));

  /** Days that the date of one act leaves open at most: {@value}. */
  private static final long BRIEF_DAYS = 31;

  final Report report;
  final Event event;
  final List<Actor> from;
  final List<Actor> to;
  final Optional<Calendar> when;
  final Optional<LocalDate> told;

  /** The place, lower case; empty where it only repeats a party's name. */
  final Optional<String> place;

  /** Names in its words besides the parties', lower case. */
  final Set<String> names;

  /** Words of matter, without the parties' names. */
  final Set<String> words;

  /** The same without the words that name a public word itself: "menolak usul". */
  final Set<String> matter;

  /** The steps of a treaty that the words show, those of the first telling that shows any. */
  final Set<String> stages;

  /** Whether its firmest telling is of a whole war rather than of one blow. */
  final boolean war;

  Telling(Report report, Optional<LocalDate> day) {
    this.report = report;
    this.event = report.event();
    this.when = event.date().map(Event.When::edtf).flatMap(Calendar::of);
    this.told = day;
    if (event.form().mutual()) {
      List<Actor> both = new ArrayList<>(event.from());
      both.addAll(event.to());
      this.from = List.copyOf(both);
      this.to = List.of();
    } else {
      this.from = event.from();
      this.to = event.to();
    }
    String told = String.join(" ", event.evidence().stream().map(Evidence::exact).toList());
    Set<String> names = new HashSet<>();
    Stream.concat(event.from().stream(), event.to().stream())
        .forEach(actor -> names.addAll(Words.of(actor.name()).words()));
    this.names = names(event.evidence());
    this.names.removeAll(names);
    Set<String> content = new HashSet<>(Senses.content(told));
    content.removeAll(names);
    content.removeIf(w -> Character.isDigit(w.charAt(0)));
    this.words = stems(content, event.form());
    if (event.form().spoken()) {
      content.removeAll(ACT_WORDS);
    }
    this.matter = stems(content, event.form());
    this.stages =
        event.evidence().stream()
            .map(e -> Senses.of(Senses.Table.STAGE, e.exact()))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(Set.of());
    this.war =
        event.form() == Event.Form.ATTACK
            && event.evidence().stream()
                .limit(1)
                .anyMatch(e -> !Senses.of(Senses.Table.SCALE, sentence(e)).isEmpty());
    this.place =
        event
            .place()
            .map(p -> p.toLowerCase(Locale.ROOT))
            .filter(p -> !names.containsAll(Words.of(p).words()));
  }

  /**
   * "memulangkan" and "dipulangkan" are one matter; but offices at home do so many things that only
   * the very words count: "layanan diterapkan", "menerapkan pembatasan".
   */
  private static Set<String> stems(Set<String> words, Event.Form form) {
    return form == Event.Form.DOMESTIC
        ? Set.copyOf(words)
        : words.stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Words with a capital that do not open a sentence; without short forms ("PSBB") and words for
   * kinds of places ("Kota"), which many names share.
   */
  private static Set<String> names(List<Evidence> told) {
    Set<String> names = new HashSet<>();
    for (Evidence evidence : told) {
      Matcher name = NAME.matcher(evidence.exact());
      while (name.find()) {
        String word = name.group(1);
        if (!Senses.commonwealth(word) && !word.equals(word.toUpperCase(Locale.ROOT))) {
          names.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  /**
   * The words with what follows up to the sentence's end: 'serangan yang disebutnya "operasi…"'.
   */
  private static String sentence(Evidence evidence) {
    String told = evidence.exact();
    boolean whole = !told.isEmpty() && ".!?".indexOf(told.charAt(told.length() - 1)) >= 0;
    return whole ? told : told + evidence.suffix().split("[.!?\\n]", 2)[0];
  }

  /** Whether it is told as the act of a day or of some weeks. */
  boolean brief() {
    return when.filter(c -> c.days() <= BRIEF_DAYS).isPresent();
  }

  /** Whether it has happened (or is said to have), as against planned. */
  boolean planned() {
    return event.status() == Event.Status.PLANNED;
  }
}
