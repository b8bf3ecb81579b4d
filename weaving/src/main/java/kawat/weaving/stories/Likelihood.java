package kawat.weaving.stories;

import java.util.Map;
import java.util.stream.Collectors;
import kawat.weaving.words.DataFile;

/**
 * How likely two pages tell one occurrence: a logistic regression over the likeness of their fields
 * and the days between them. Its weights stand in {@code story-weights.tsv}; a command of the bench
 * learns them from invented streams.
 */
public final class Likelihood {
  /** What the regression is given, in this order. */
  public static final String[] FEATURES = {
    "constant", "headline", "body", "actors", "news", "copies", "days", "body and news"
  };

  private static final double[] WEIGHTS = weights();

  private Likelihood() {}

  /** The features of two pages. */
  static double[] features(Witness a, Witness b) {
    double body = a.cosine(b, Field.BODY);
    double news = a.cosine(b, Field.NEWS);
    return new double[] {
      1,
      a.cosine(b, Field.HEADLINE),
      body,
      a.cosine(b, Field.ACTORS),
      news,
      Math.sqrt(a.shared(b, Field.COPIES)),
      Math.log1p(a.daysTo(b)),
      body * news
    };
  }

  /** 0 to 1. */
  static double of(Witness a, Witness b) {
    double[] features = features(a, b);
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
