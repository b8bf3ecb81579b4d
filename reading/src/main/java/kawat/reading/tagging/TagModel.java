package kawat.reading.tagging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A trained model: weights of 8 bits under fingerprints of 32 bits, in one open table, so that a
 * feature costs one look into memory. Immutable.
 *
 * <p>File: deflated; the number {@link #MAGIC}; the scale that turns a byte into a weight; the
 * weights of labels in a row; the number of features; then for each, in the order of their
 * fingerprints, the distance from the one before (base 128) and a byte a label.
 */
final class TagModel implements Weights {
  static final int MAGIC = 0x4B544731; // KTG1
  static final int SHAPES = 16;
  private static final int LABELS = Label.COUNT;
  private static final int STRIDE = 3;
  private static final int BITS_A_SLOT = 4;
  private static final int COUNTED = 1 << 24;
  private static final long REST = ~(Features.OWN | Features.SHAPES | Features.KINDS);

  private final float scale;
  private final float[] follow;
  private final int[] table;
  private final int mask;

  /** A bit for each fingerprint, small enough to stay near: most that are asked for have none. */
  private final long[] known;

  private final int bits;
  private final Sums sums = new Sums();

  private TagModel(float scale, float[] follow, int features) {
    this.scale = scale;
    this.follow = follow;
    int slots = Integer.highestOneBit(Math.max(features, 8) * 2 - 1) * 2;
    this.table = new int[slots * STRIDE];
    this.mask = slots - 1;
    this.known = new long[slots * BITS_A_SLOT / Long.SIZE];
    this.bits = slots * BITS_A_SLOT - 1;
  }

  static TagModel read(byte[] file) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(file)))) {
      if (in.readInt() != MAGIC) {
        throw new IllegalArgumentException(
            "these are no tagger's weights: they do not start with KTG1");
      }
      float scale = in.readFloat();
      float[] follow = new float[SHAPES * LABELS * LABELS];
      for (int i = 0; i < follow.length; i++) {
        follow[i] = in.readFloat();
      }
      int features = in.readInt();
      byte[] rest = in.readAllBytes();
      TagModel model = new TagModel(scale, follow, features);
      model.fill(rest, features);
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException("a tagger's weights are damaged", e);
    }
  }

  private void fill(byte[] rest, int features) {
    int at = 0;
    int print = 0;
    for (int n = 0; n < features; n++) {
      int step = 0;
      int shift = 0;
      byte b;
      do {
        b = rest[at++];
        step |= (b & 0x7F) << shift;
        shift += 7;
      } while (b < 0);
      print += step;
      int slot = slot(print);
      table[slot] = print;
      known[(print & bits) / Long.SIZE] |= 1L << print;
      table[slot + 1] = pack(rest, at, 4);
      table[slot + 2] = pack(rest, at + 4, LABELS - 4) | COUNTED;
      at += LABELS;
    }
  }

  private static int pack(byte[] bytes, int at, int n) {
    int packed = 0;
    for (int i = 0; i < n; i++) {
      packed |= (bytes[at + i] + Votes.ZERO) << (8 * i);
    }
    return packed;
  }

  /** Where a fingerprint stands or would stand. */
  private int slot(int print) {
    return slot(print, (print & mask) * STRIDE);
  }

  /** The same from the place on where it stands if no other was there first. */
  private int slot(int print, int from) {
    int at = from;
    while (table[at] != 0 && table[at] != print) {
      at += STRIDE;
      at = at == table.length ? 0 : at;
    }
    return at;
  }

  /** Moves the fingerprints that may have weights to the front; how many they are. */
  private int known(int[] features, int count) {
    int n = 0;
    for (int i = 0; i < count; i++) {
      int print = features[i];
      features[n] = print;
      n += (int) (known[(print & bits) / Long.SIZE] >>> print) & 1; // no branch: half are
    }
    return n;
  }

  /**
   * Looks at the first place of all features before it asks any of them, so that the waits for
   * memory overlap: a place is nearly always the right one, and mostly far from the one before.
   */
  private void add(int[] features, int count, Votes votes) {
    int kept = known(features, count);
    int near = 0;
    for (int i = 0; i < kept; i++) {
      near |= table[(features[i] & mask) * STRIDE];
    }
    if (near == 0) {
      return; // no place is taken
    }
    long low = 0;
    long high = 0;
    for (int i = 0; i < kept; i++) {
      int slot = slot(features[i]);
      low += Votes.spread(table[slot + 1]);
      high += Votes.spread(table[slot + 2]);
    }
    votes.add(low, high);
  }

  @Override
  public void add(int[] features, int count, float[] scores) {
    Votes votes = new Votes();
    add(features, count, votes);
    score(votes, scores);
  }

  private void score(Votes votes, float[] scores) {
    for (int l = 0; l < LABELS; l++) {
      scores[l] += votes.of(l) * scale;
    }
  }

  /** Most of what is looked at comes again and again, and is added up once. */
  @Override
  public void judge(Features features, int at, int start, int to, float[] scores) {
    Votes votes = new Votes();
    features.turn(at, start, to);
    remembered(features, Features.OWN, features.key(), features.own(), features.lists(), votes);
    remembered(features, Features.SHAPES, "", features.shapes(), 0, votes);
    remembered(features, Features.KINDS, "", features.kinds(), 1, votes);
    features.look(REST);
    add(features.out(), features.count(), votes);
    Arrays.fill(scores, 0);
    score(votes, scores);
  }

  private void remembered(
      Features features, long templates, String key, int context, int lists, Votes votes) {
    if (!sums.add(key, context, lists, votes)) {
      long low = votes.low;
      long high = votes.high;
      features.look(templates);
      add(features.out(), features.count(), votes);
      sums.note(key, context, lists, votes.low - low, votes.high - high);
    }
  }

  @Override
  public float follow(int shape, int before, int label) {
    return follow[((shape & (SHAPES - 1)) * LABELS + before) * LABELS + label];
  }

  /**
   * The file of a model.
   *
   * @param prints ascending as unsigned numbers
   * @param weights {@link Label#COUNT} bytes a fingerprint
   */
  static byte[] write(float scale, float[] follow, int[] prints, byte[] weights) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(
            new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION)))) {
      out.writeInt(MAGIC);
      out.writeFloat(scale);
      for (float f : follow) {
        out.writeFloat(f);
      }
      out.writeInt(prints.length);
      int last = 0;
      for (int i = 0; i < prints.length; i++) {
        int step = prints[i] - last;
        last = prints[i];
        while ((step & ~0x7F) != 0) {
          out.writeByte(step & 0x7F | 0x80);
          step >>>= 7;
        }
        out.writeByte(step);
        out.write(Arrays.copyOfRange(weights, i * LABELS, (i + 1) * LABELS));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
