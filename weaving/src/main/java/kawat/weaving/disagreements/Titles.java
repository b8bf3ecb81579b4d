package kawat.weaving.disagreements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kawat.model.Actor;
import kawat.weaving.MergedEvent;

/** Names an event in a line. */
final class Titles {
  private Titles() {}

  static String of(MergedEvent event) {
    String to = event.to().isEmpty() ? "" : " -> " + names(event.to());
    return "%s: %s%s%s"
        .formatted(
            event.form().name().toLowerCase(Locale.ROOT),
            names(event.from()),
            to,
            event.date().map(d -> ", " + d).orElse(""));
  }

  private static String names(List<Actor> actors) {
    return actors.isEmpty()
        ? "?"
        : actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }
}
