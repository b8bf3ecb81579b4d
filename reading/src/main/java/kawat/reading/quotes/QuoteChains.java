package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import kawat.reading.attribution.Attribution;

/** Gives each quote its chain. */
final class QuoteChains {
  private final Attribution attribution;

  QuoteChains(Scene scene) {
    this.attribution = scene.attribution;
  }

  List<Draft> settle(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    for (Draft draft : drafts) {
      settled.add(
          draft.sourced(attribution.chainFor(draft.start(), draft.end(), draft.speakers())));
    }
    return settled;
  }
}
