package kawat.reading.figures;

import java.util.ArrayList;
import java.util.List;
import kawat.model.Figure;

/**
 * Keeps each count of a page once: the first telling, or the first that names whose count it is.
 */
final class Tellings {
  private final List<Telling> kept = new ArrayList<>();

  void add(Telling telling) {
    for (int i = 0; i < kept.size(); i++) {
      Telling earlier = kept.get(i);
      if (earlier.repeatedBy(telling)) {
        boolean sourced =
            !telling.draft().inherited()
                && earlier.figure().sources().hops().isEmpty()
                && !telling.figure().sources().hops().isEmpty();
        if (sourced) {
          kept.set(i, telling);
        }
        return;
      }
    }
    kept.add(telling);
  }

  List<Figure> figures() {
    return kept.stream().map(Telling::figure).toList();
  }
}
