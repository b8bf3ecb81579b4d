package kawat.reading.events;

import java.util.List;

/** Dates that one sentence tells for the act of the sentence before. */
final class Anaphora {
  private static final List<String> BACK = List.of("itu", "tersebut", "ini");

  private static final List<String> SAID_IT =
      List.of("menyampaikannya", "mengumumkannya", "menyatakannya", "mengatakannya");

  private Anaphora() {}

  /** "Seruan itu disampaikan … pada Senin": the day belongs to what was told just before. */
  static void dates(SentenceView view, Context context) {
    if (view.dates().isEmpty() || !pointsBack(view)) {
      return;
    }
    EventDates.outside(view, 0, 0).ifPresent(when -> context.date(view.sentence(), when));
  }

  /** "Hal itu", "Permintaan tersebut" open the sentence; "Ia menyampaikannya lewat …". */
  private static boolean pointsBack(SentenceView view) {
    for (int k = 0; k < view.size(); k++) {
      if (SAID_IT.contains(view.lower(k))) {
        return true;
      }
    }
    for (int k = 1; k < Math.min(3, view.size()); k++) {
      if (BACK.contains(view.lower(k))) {
        return view.role(k - 1) == SentenceView.Role.NOUN;
      }
    }
    return false;
  }
}
