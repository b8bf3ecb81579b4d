package kawat.app.woven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kawat.desk.ActorSummary;
import kawat.desk.Desk;
import kawat.desk.EventFilter;
import kawat.desk.Window;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.weaving.relations.Side;

/** Tells a mistyped actor from one of whom nothing is told. */
public final class Known {
  private static final int HINTS = 5;

  private Known() {}

  /**
   * @throws KawatException NOT_FOUND where no page names such an actor
   */
  public static void check(Desk desk, String key) {
    if (!desk.events(EventFilter.ALL.actors(key), Window.first(1)).items().isEmpty()) {
      return;
    }
    try {
      desk.actor(key);
    } catch (KawatException e) {
      List<ActorSummary> near = desk.actors(Optional.of(key), Window.first(HINTS)).items();
      throw unknown(key, near.stream().map(a -> a.actor().key()).toList());
    }
  }

  /**
   * @throws KawatException NOT_FOUND where no page names such an actor
   */
  public static void check(List<NewsRecord> records, String key) {
    Side side = new Side(key);
    if (records.stream().flatMap(r -> r.cast().stream()).noneMatch(c -> side.has(c.actor()))) {
      List<String> near =
          records.stream()
              .flatMap(r -> r.cast().stream())
              .map(c -> c.actor())
              .filter(a -> a.key().contains(key) || a.name().equalsIgnoreCase(key))
              .map(a -> a.key())
              .distinct()
              .limit(HINTS)
              .toList();
      throw unknown(key, near);
    }
  }

  private static KawatException unknown(String key, List<String> near) {
    String hint =
        near.isEmpty()
            ? "a state goes by its code (RUS), anybody else by the key that `kawat search --actors`"
                + " shows"
            : near.stream().collect(Collectors.joining(", ", "did you mean ", "?"));
    return new KawatException(
        ErrorCode.NOT_FOUND, "no page names an actor '%s'; %s".formatted(key, hint), key);
  }
}
