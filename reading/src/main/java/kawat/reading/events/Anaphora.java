package kawat.reading.events;

import kawat.reading.events.Grammar.WordClass;

/** Dates that one sentence tells for the act of the sentence before. */
final class Anaphora {
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
      if (view.is(WordClass.SAID_IT, k)) {
        return true;
      }
    }
    for (int k = 1; k < Math.min(3, view.size()); k++) {
      if (view.is(WordClass.POINTING, k)) {
        return view.role(k - 1) == SentenceView.Role.NOUN;
      }
    }
    return false;
  }
}
