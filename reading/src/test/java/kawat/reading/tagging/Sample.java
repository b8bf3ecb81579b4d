package kawat.reading.tagging;

/** A text and the right label of each of its words. */
public record Sample(Words words, byte[] labels) {
  /** The sample with labels that the decoder can reach: a name begins in its run of words. */
  public static Sample of(Words words, byte[] labels) {
    new Decoder(null, words)
        .runs(
            (from, to) -> {
              if (labels[from] > 0 && labels[from] % 2 == 0) {
                labels[from]--;
              }
            });
    return new Sample(words, labels);
  }
}
