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
  private final float scale;
  private final float[] follow;

  /** Fingerprints apart from weights: most features that are asked for have none. */
  private final int[] prints;

  /** The weights of a fingerprint, a byte a label, the first in the lowest bits. */
  private final long[] weights;

  private final int mask;

  private TagModel(float scale, float[] follow, int features) {
    this.scale = scale;
    this.follow = follow;
    int slots = Integer.highestOneBit(Math.max(features, 8) * 2 - 1) * 2;
    this.prints = new int[slots];
    this.weights = new long[slots];
    this.mask = slots - 1;
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
      prints[slot] = print;
      weights[slot] = pack(rest, at);
      at += LABELS;
    }
  }

  private static long pack(byte[] bytes, int at) {
    long packed = 0;
    for (int i = 0; i < LABELS; i++) {
      packed |= (bytes[at + i] & 0xFFL) << (Byte.SIZE * i);
    }
    return packed;
  }

  /** Where a fingerprint stands or would stand. */
  private int slot(int print) {
    int at = print & mask;
    while (prints[at] != 0 && prints[at] != print) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /**
   * Looks at the first place of all features before it asks any of them, so that the waits for
   * memory overlap: a place is nearly always the right one, and mostly far from the one before.
   */
  @Override
  public void add(int[] features, int count, float[] scores) {
    int near = 0;
    for (int i = 0; i < count; i++) {
      near |= prints[features[i] & mask];
    }
    if (near == 0) {
      return; // no place is taken
    }
    int s0 = 0;
    int s1 = 0;
    int s2 = 0;
    int s3 = 0;
    int s4 = 0;
    int s5 = 0;
    int s6 = 0;
    for (int i = 0; i < count; i++) {
      int slot = slot(features[i]);
      if (prints[slot] == 0) {
        continue; // as most are
      }
      long packed = weights[slot];
      s0 += (byte) packed;
      s1 += (byte) (packed >> 8);
      s2 += (byte) (packed >> 16);
      s3 += (byte) (packed >> 24);
      s4 += (byte) (packed >> 32);
      s5 += (byte) (packed >> 40);
      s6 += (byte) (packed >> 48);
    }
    scores[0] += s0 * scale;
    scores[1] += s1 * scale;
    scores[2] += s2 * scale;
    scores[3] += s3 * scale;
    scores[4] += s4 * scale;
    scores[5] += s5 * scale;
    scores[6] += s6 * scale;
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
