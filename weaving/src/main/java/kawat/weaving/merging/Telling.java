package kawat.weaving.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.weaving.Report;
import kawat.weaving.words.Senses;
import kawat.weaving.words.Words;

/** A report with what merging asks of it again and again. */
final class Telling {
  final Report report;
  final Event event;
  final List<Actor> from;
  final List<Actor> to;
  final Optional<Calendar> when;
  final Optional<LocalDate> told;

  /** The place, lower case; empty where it only repeats a party's name. */
  final Optional<String> place;

  /** Words of matter, without the parties' names. */
  final Set<String> words;

  /** The steps of a treaty that the words show. */
  final Set<String> stages;

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
    this.words = new HashSet<>(Senses.content(told));
    this.words.removeAll(names);
    this.stages = Senses.of(Senses.Table.STAGE, told);
    this.place =
        event
            .place()
            .map(p -> p.toLowerCase(Locale.ROOT))
            .filter(p -> !names.containsAll(Words.of(p).words()));
  }

  /** Whether it has happened (or is said to have), as against planned. */
  boolean planned() {
    return event.status() == Event.Status.PLANNED;
  }
}
