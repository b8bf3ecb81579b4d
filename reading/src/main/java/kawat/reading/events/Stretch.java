package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import kawat.reading.events.SentenceView.Role;

/**
 * The clause that tells of an act: its evidence.
 *
 * @param start inclusive, in chars of the text
 * @param end exclusive
 * @param words in lower case
 */
record Stretch(int start, int end, List<String> words) {
  Stretch {
    words = List.copyOf(words);
  }

  /** The clause around a token, widened to the first and last token that must be in it. */
  static Stretch around(SentenceView view, int token, int first, int last) {
    int from = Math.min(token, first < 0 ? token : first);
    int to = Math.max(token, last);
    while (from > 0 && !edge(view, from - 1)) {
      from--;
    }
    while (to + 1 < view.size() && !edge(view, to + 1)) {
      to++;
    }
    List<String> words = new ArrayList<>();
    for (int k = from; k <= to; k++) {
      words.add(view.lower(k));
    }
    return new Stretch(view.start(from), view.end(to), words);
  }

  private static boolean edge(SentenceView view, int k) {
    return view.role(k) == Role.COMMA || view.role(k) == Role.STOP;
  }
}
