package kawat.weaving.stories;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kawat.weaving.words.DataFile;

/**
 * How likely two pages tell one occurrence: a logistic regression over the likeness of their fields
 * and the days between them. The more pages are about, the more are alike by chance: the odds
 * beforehand fall as their number grows, which is what the weight -1 of its logarithm says. The
 * weights stand in {@code story-weights.tsv}; a command of the bench learns the others from
 * invented streams.
 */
public final class Likelihood {
  /** What the regression is given, in this order. */
  public static final String[] FEATURES = {
    "constant",
    "headline",
    "body",
    "actors",
    "news",
    "copies",
    "days",
    "lead",
    "one lead in the other",
    "each lead in the other",
    "crowd"
  };

  /**
   * Pages that count as about where fewer are: {@value}; a desk of a few pages is no whole press.
   */
  private static final int LEAST_CROWD = 12;

  /**
   * Days after which leaders do again what they did, so that like words tie two pages no longer but
   * copied ones still do: {@value}.
   */
  private static final long QUIET_DAYS = 14;

  /** Least feature of copied words that does: {@value}. */
  private static final double COPIED = 0.3;

  private static final int COPIES = List.of(FEATURES).indexOf("copies");
  private static final double[] WEIGHTS = weights();

  private Likelihood() {}

  /** The features of two pages, in any order. */
  static double[] features(Witness a, Witness b) {
    double ab = a.leadIn(b);
    double ba = b.leadIn(a);
    return new double[] {
      1,
      a.cosine(b, Field.HEADLINE),
      a.cosine(b, Field.BODY),
      a.cosine(b, Field.ACTORS),
      a.cosine(b, Field.NEWS),
      Math.sqrt(a.shared(b, Field.COPIES)),
      Math.log1p(a.daysTo(b)),
      a.cosine(b, Field.LEAD),
      Math.max(ab, ba),
      Math.min(ab, ba),
      Math.log1p(Math.max(LEAST_CROWD, a.number > b.number ? a.crowd() : b.crowd()))
    };
  }

  /** 0 to 1. */
  static double of(Witness a, Witness b) {
    double[] features = features(a, b);
    if (a.daysTo(b) > QUIET_DAYS && features[COPIES] < COPIED) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static double[] weights() {
    Map<String, Double> read =
        DataFile.lines(Likelihood.class, "story-weights.tsv").stream()
            .map(l -> l.split("\t"))
            .collect(Collectors.toMap(row -> row[0], row -> Double.parseDouble(row[1])));
    double[] weights = new double[FEATURES.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = read.getOrDefault(FEATURES[i], 0.0);
    }
    return weights;
  }
}
