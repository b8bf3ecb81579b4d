package kawat.reading.tagging;

/** The labels of a text's words. */
public final class Tags {
  /** No word of any text is called anything. */
  public static final Tags NONE = new Tags(new byte[0], new float[0]);

  private static final Label[] LABELS = Label.values();
  private final byte[] labels;
  private final float[] margins;

  Tags(byte[] labels, float[] margins) {
    this.labels = labels;
    this.margins = margins;
  }

  /** What a word is called; outside every name where the text has no such word. */
  public Label label(int word) {
    return word >= 0 && word < labels.length ? LABELS[labels[word]] : Label.OUTSIDE;
  }

  /** How far a word's best kind is ahead of the next one, in the model's own measure. */
  public float margin(int word) {
    return word >= 0 && word < margins.length ? margins[word] : 0;
  }

  /** The word after the name that begins or goes on here; {@code from} where none does. */
  public int end(int from) {
    if (label(from) == Label.OUTSIDE) {
      return from;
    }
    int to = from + 1;
    while (label(to).inside()) {
      to++;
    }
    return to;
  }
}
