package kawat.reading.deciding;

/** What clues weigh. */
@FunctionalInterface
public interface Weigher {
  /** The weight of a clue by its fingerprint; 0 for one that was never seen. */
  float weight(int print);

  /** False only for a clue that weighs nothing; quicker than asking what it weighs. */
  default boolean knows(int print) {
    return true;
  }

  /** The sum of the weights of clues: log-odds, or one of several choices' log-likelihood. */
  default float sum(Clues clues) {
    float sum = 0;
    for (int i = 0; i < clues.count(); i++) {
      sum += weight(clues.print(i));
    }
    return sum;
  }

  /** The likelihood that goes with log-odds. */
  static double likelihood(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
