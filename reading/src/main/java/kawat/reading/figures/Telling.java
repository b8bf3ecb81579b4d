package kawat.reading.figures;

import kawat.model.Figure;
import kawat.reading.figures.FigureWords.Kind;

/** A figure as one place tells it. */
record Telling(Figure figure, Draft draft) {
  /** True where a later telling speaks of the same count. */
  boolean repeatedBy(Telling later) {
    boolean value =
        figure.value().compareTo(later.figure.value()) == 0
            && figure.max().equals(later.figure.max())
            && draft.numeral().vague() == later.draft.numeral().vague();
    if (!value) {
      return false;
    }
    boolean unit = FigureScan.key(figure.unit()).equals(FigureScan.key(later.figure.unit()));
    boolean bare = later.draft.inherited() && draft.is(Kind.PEOPLE);
    return unit ? !draft.is(Kind.MEASURE) || sharesWords(later) : bare;
  }

  /** Two shares of ten percent are the same only where they are of the same thing. */
  private boolean sharesWords(Telling later) {
    for (String word : figure.what().split(" ")) {
      if (word.length() > 4 && later.figure.what().contains(word)) {
        return true;
      }
    }
    return false;
  }
}
