package kawat.reading.events;

import java.util.Locale;
import kawat.reading.deciding.Clues;
import kawat.reading.deciding.Weigher;

/** Says which kinds of clue decided, so that a reader of the record can ask. */
final class Grounds {
  /** Begins the rule of what was told because it was weighed. */
  static final String MARK = "weighed:";

  private static final Clue[] KINDS = Clue.values();
  private final Weigher weigher;
  private final Clues clues;

  Grounds(Weigher weigher, Clues clues) {
    this.weigher = weigher;
    this.clues = clues;
  }

  /**
   * The word that tells, how likely it is that it does and that these are its parties, and for each
   * the kind of clue that spoke for it most: {@code weighed:menyebut told .71 act-word, parties .83
   * speaker/standing}.
   */
  String of(Question question, Verdict verdict) {
    Anchor anchor = question.anchor();
    String name =
        anchor.name().isEmpty() ? question.moment().view().lower(anchor.at()) : anchor.name();
    clues.clear();
    question.act(clues);
    String told = strongest();
    PartyClues parties = question.parties();
    clues.clear();
    parties.from(clues, verdict.from());
    String from = strongest();
    clues.clear();
    parties.to(clues, verdict.to(), verdict.from());
    return String.format(
        Locale.ROOT,
        "%s%s told %.2f %s, parties %.2f %s/%s",
        MARK,
        name,
        verdict.told(),
        told,
        verdict.parties(),
        from,
        strongest());
  }

  private String strongest() {
    float[] sums = new float[KINDS.length];
    for (int i = 0; i < clues.count(); i++) {
      sums[clues.kind(i)] += weigher.weight(clues.print(i));
    }
    int best = 0;
    for (int k = 1; k < sums.length; k++) {
      best = sums[k] > sums[best] ? k : best;
    }
    return KINDS[best].name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
