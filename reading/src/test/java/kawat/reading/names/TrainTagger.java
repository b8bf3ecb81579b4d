package kawat.reading.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kawat.reading.language.LanguagePack;
import kawat.reading.tagging.Label;
import kawat.reading.tagging.RandomField;
import kawat.reading.tagging.Sample;

/**
 * Trains {@code name-tagger.bin} on the training part of idner-news-2k: {@code TrainTagger OUT}.
 * The same data and word lists give the same file.
 */
final class TrainTagger {
  private static final int ROUNDS = 16;
  private static final int TIMES = 6;
  private static final float RATE = 0.1f;
  private static final float PULL = 0.003f;
  private static final long SEED = 20261122;

  /** One sentence in so many is learned as a headline too. */
  private static final int HEADLINES = 8;

  private TrainTagger() {}

  public static void main(String[] arguments) throws IOException {
    List<Idner.Sentence> sentences = Idner.read(Idner.FOLDER.resolve("train.txt"));
    RandomField field = new RandomField(RATE, PULL);
    field.learn(samples(sentences, SEED), ROUNDS, TIMES, SEED);
    byte[] model = field.model();
    Files.write(Path.of(arguments[0]), model);
    System.out.printf(Locale.ROOT, "%d sentences, %d bytes%n", sentences.size(), model.length);
  }

  static List<Sample> samples(List<Idner.Sentence> sentences, long seed) {
    NameReader reader = NameReader.of(LanguagePack.INDONESIAN);
    Random random = new Random(seed);
    List<Sample> samples = new ArrayList<>();
    for (Idner.Sentence sentence : sentences) {
      samples.add(sample(reader, sentence));
      if (random.nextInt(HEADLINES) == 0) {
        samples.add(sample(reader, sentence.titled()));
      }
    }
    return samples;
  }

  private static Sample sample(NameReader reader, Idner.Sentence sentence) {
    Draft draft = reader.draft(sentence.read());
    byte[] labels = new byte[draft.pieces.size()];
    for (Idner.Entity entity : sentence.entities()) {
      int last = -1;
      for (int i = 0; i < labels.length; i++) {
        if (draft.pieces.start(i) >= entity.start()
            && draft.pieces.end(i) <= entity.end()
            && draft.pieces.word(i)) {
          for (int j = last + 1; last >= 0 && j < i; j++) {
            labels[j] = (byte) label(entity.kind(), true).ordinal();
          }
          labels[i] = (byte) label(entity.kind(), last >= 0).ordinal();
          last = i;
        }
      }
    }
    return Sample.of(new Observed(draft), labels);
  }

  private static Label label(String kind, boolean inside) {
    return switch (kind) {
      case "PER" -> inside ? Label.PERSON_INSIDE : Label.PERSON_BEGIN;
      case "ORG" -> inside ? Label.BODY_INSIDE : Label.BODY_BEGIN;
      case "LOC" -> inside ? Label.PLACE_INSIDE : Label.PLACE_BEGIN;
      default -> throw new IllegalArgumentException("kind " + kind + " is none of PER, ORG, LOC");
    };
  }
}
