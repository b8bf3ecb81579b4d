package kawat.reading.events;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.reading.language.CommonTable;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;

/**
 * Whom a state deals with in a land that it holds to be a state of its own, though its name is that
 * of another's province: codes/recognitions.tsv. Immutable.
 */
final class Recognitions {
  private record Land(List<Actor> states, Set<String> by) {}

  private final Map<String, Land> lands = new HashMap<>();

  Recognitions(LanguagePack pack) {
    Map<String, Actor> unrecognised = new HashMap<>();
    for (Row row : pack.table("peoples.tsv")) {
      if (row.text("kind").equals("state") && row.text("country").isEmpty()) {
        String key = row.text("key");
        unrecognised.put(
            key, new Actor(key, row.text("name"), Actor.Kind.STATE, Optional.<String>empty()));
      }
    }
    for (String line : CommonTable.rows("recognitions.tsv")) {
      String[] cells = line.split("\t", -1);
      List<Actor> states =
          Arrays.stream(cells[1].split("\\|"))
              .filter(unrecognised::containsKey)
              .map(unrecognised::get)
              .toList();
      lands.put(cells[0], new Land(states, Set.of(cells[2].split("\\|"))));
    }
  }

  /** The states that lie in a place for those who act there; none where they recognise none. */
  List<Actor> in(Actor place, List<Actor> acting) {
    Land land = lands.get(place.key());
    return land != null
            && !acting.isEmpty()
            && acting.stream().allMatch(a -> a.country().filter(land.by()::contains).isPresent())
        ? land.states()
        : List.of();
  }
}
