package kawat.reading.events;

import java.util.List;
import java.util.Set;
import kawat.reading.deciding.Clues;
import kawat.reading.deciding.Weigher;

/**
 * The likeliest answer to a question.
 *
 * @param from who acts
 * @param to who is acted upon
 * @param told how likely it is that an act is told at all
 * @param parties how likely these parties are, if it is
 * @param rules how likely the parties are that the rules read, if it is
 */
record Verdict(Candidate from, Candidate to, double told, double parties, double rules) {
  /** Who is less likely to act is not asked whom he acts upon. */
  private static final double UNLIKELY = 0.04;

  double likelihood() {
    return told * parties;
  }

  /** How likely it is that an act is told. */
  static double told(Question question, Weigher weigher, Clues clues) {
    clues.clear();
    question.act(clues);
    return Weigher.likelihood(weigher.sum(clues));
  }

  static Verdict of(Question question, double told, Weigher weigher, Clues clues) {
    PartyClues parties = question.parties();
    List<Candidate> choices = question.choices();
    double[] from = new double[choices.size()];
    double[] alone = new double[choices.size()];
    for (int i = 0; i < from.length; i++) {
      clues.clear();
      parties.from(clues, choices.get(i));
      from[i] = weigher.sum(clues);
      clues.clear();
      parties.to(clues, choices.get(i));
      alone[i] = weigher.sum(clues);
    }
    share(from);
    Verdict best = new Verdict(Candidate.NOBODY, Candidate.NOBODY, told, 0, 0);
    double rules = 0;
    for (int n = 0; n < from.length; n++) {
      if (from[n] < UNLIKELY) {
        continue;
      }
      Candidate acting = choices.get(n);
      double[] to = alone.clone();
      for (int k = 0; k < to.length; k++) {
        if (k == n && !acting.nobody()) {
          to[k] = Double.NEGATIVE_INFINITY;
          continue;
        }
        clues.clear();
        parties.pair(clues, choices.get(k), acting);
        to[k] += weigher.sum(clues);
      }
      share(to);
      for (int k = 0; k < to.length; k++) {
        double both = from[n] * to[k];
        if (both > best.parties()) {
          best = new Verdict(acting, choices.get(k), told, both, 0);
        }
        if (agrees(acting, parties.ruleFrom()) && agrees(choices.get(k), parties.ruleTo())) {
          rules += both;
        }
      }
    }
    return new Verdict(best.from(), best.to(), told, best.parties(), rules);
  }

  /** Turns log-likelihoods into shares of one. */
  private static void share(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  private static boolean agrees(Candidate candidate, Set<String> read) {
    return candidate.nobody() ? read.isEmpty() : read.contains(candidate.key());
  }
}
