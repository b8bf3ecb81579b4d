package kawat.reading.events;

import java.util.List;

/** Dates that one sentence tells for the act of the sentence before. */
final class Anaphora {
  private static final List<String> BACK = List.of("itu", "tersebut", "ini");

  private Anaphora() {}

  /** "Seruan itu disampaikan … pada Senin": the day belongs to what was told just before. */
  static void dates(SentenceView view, Context context) {
    if (view.dates().isEmpty() || !pointsBack(view)) {
      return;
    }
    EventDates.outside(view, 0, 0).ifPresent(when -> context.date(view.sentence(), when));
  }

  /** "Hal itu", "Permintaan tersebut" open the sentence. */
  private static boolean pointsBack(SentenceView view) {
    for (int k = 1; k < Math.min(3, view.size()); k++) {
      if (BACK.contains(view.lower(k))) {
        return view.role(k - 1) == SentenceView.Role.NOUN;
      }
    }
    return false;
  }
}
