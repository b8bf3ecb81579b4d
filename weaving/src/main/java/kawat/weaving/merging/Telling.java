package kawat.weaving.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.weaving.Report;
import kawat.weaving.words.Words;

/** A report with what merging asks of it again and again. */
final class Telling {
  final Report report;
  final Event event;
  final List<Actor> from;
  final List<Actor> to;
  final Optional<Calendar> when;
  final Optional<LocalDate> told;
  final Words words;

  Telling(Report report, Optional<LocalDate> told) {
    this.report = report;
    this.event = report.event();
    this.when = event.date().map(Event.When::edtf).flatMap(Calendar::of);
    this.told = told;
    if (event.form().mutual()) {
      List<Actor> both = new ArrayList<>(event.from());
      both.addAll(event.to());
      this.from = List.copyOf(both);
      this.to = List.of();
    } else {
      this.from = event.from();
      this.to = event.to();
    }
    this.words =
        Words.of(String.join(" ", event.evidence().stream().map(Evidence::exact).toList()));
  }

  /** Whether it has happened (or is said to have), as against planned. */
  boolean planned() {
    return event.status() == Event.Status.PLANNED;
  }
}
