package kawat.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kawat.reading.text.Quotation;

/**
 * A quotation that runs over several paragraphs names its speaker at its end: "Kita tidak boleh
 * lengah. ¶ "Musuh bisa datang," kata Dewi.
 */
final class Continuations {
  private static final Set<String> GUESSED =
      Set.of("quote.direct.told-before", "quote.direct.last-speaker");
  private final Scene scene;

  Continuations(Scene scene) {
    this.scene = scene;
  }

  List<Draft> settled(List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparingInt(Draft::start));
    for (int i = sorted.size() - 2; i >= 0; i--) {
      Draft draft = sorted.get(i);
      Draft next = sorted.get(i + 1);
      if (draft.direct() && next.direct() && follows(draft, next) && goesOn(draft)) {
        sorted.set(i, draft.spokenBy(next.speakers()));
      }
    }
    return sorted;
  }

  private boolean follows(Draft draft, Draft next) {
    return scene.text.sentenceAt(next.start()).index()
            - scene.text.sentenceAt(draft.end() - 1).index()
        == 1;
  }

  /** Left open, or said by nobody: no cue has named another speaker. */
  private boolean goesOn(Draft draft) {
    return draft.speakers().isEmpty() || (GUESSED.contains(draft.by()) && open(draft));
  }

  private boolean open(Draft draft) {
    for (Quotation q : scene.text.quotations()) {
      if (!q.single() && q.innerStart() == draft.start()) {
        return !q.closed();
      }
    }
    return false;
  }
}
