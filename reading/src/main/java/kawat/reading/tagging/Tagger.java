package kawat.reading.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells names of persons, organisations and places by the words themselves and those around them.
 * Averaged perceptron over rows of labels (Collins, 2002). Immutable, safe for any number of
 * threads.
 */
public final class Tagger {
  private final Weights model;

  Tagger(Weights model) {
    this.model = model;
  }

  /**
   * @param model the bytes of a model's file
   */
  public static Tagger of(byte[] model) {
    return new Tagger(TagModel.read(model));
  }

  /**
   * Why a word has its label; empty for one that can belong to no name.
   *
   * @param tags of the same words
   */
  public Optional<Opinion> weigh(Words words, Tags tags, int word) {
    Decoder decoder = new Decoder(model, words);
    List<Opinion> found = new ArrayList<>();
    decoder.runs(
        (from, to) -> {
          if (from <= word && word < to) {
            Features features = decoder.look(word, from, to);
            found.add(new Weighing(model, features).of(tags.label(word)));
          }
        });
    return found.stream().findFirst();
  }

  /** The labels of a text's words. */
  public Tags tag(Words words) {
    byte[] labels = new byte[words.size()];
    float[] margins = new float[words.size()];
    Decoder decoder = new Decoder(model, words);
    decoder.runs((from, to) -> decoder.decode(from, to, labels, margins));
    return new Tags(labels, margins);
  }
}
