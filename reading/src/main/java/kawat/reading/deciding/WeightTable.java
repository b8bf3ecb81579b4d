package kawat.reading.deciding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Learned weights in one open table, so that a clue costs one look into memory. Immutable.
 *
 * <p>File: deflated; the number {@link #MAGIC}; the scale that turns a byte into a weight; how many
 * there are; then the fingerprints, ascending as unsigned numbers, and a byte each.
 */
public final class WeightTable implements Weigher {
  private static final int BITS_A_SLOT = 8;
  static final int MAGIC = 0x4B574C31; // KWL1

  /** A fingerprint in the upper half, the bits of its weight in the lower; 0 where none is. */
  private final long[] table;

  private final int mask;

  /**
   * A bit for each fingerprint, small enough to stay near, so that others never touch the table.
   */
  private final long[] known;

  private final int bits;

  private WeightTable(int[] listed, float[] values) {
    // At most three places of four are taken: a small table stays near.
    int slots = Integer.highestOneBit(Math.max(listed.length, 8) * 4 / 3) * 2;
    this.table = new long[slots];
    this.mask = slots - 1;
    this.known = new long[slots * BITS_A_SLOT / Long.SIZE];
    this.bits = slots * BITS_A_SLOT - 1;
    for (int i = 0; i < listed.length; i++) {
      known[(listed[i] & bits) / Long.SIZE] |= 1L << listed[i];
      table[place(listed[i])] =
          (long) listed[i] << Integer.SIZE
              | Integer.toUnsignedLong(Float.floatToIntBits(values[i]));
    }
  }

  /** The weights of a file that {@link #write} made. */
  public static WeightTable read(byte[] file) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(file)))) {
      int magic = in.readInt();
      if (magic != MAGIC) {
        throw new IllegalArgumentException(
            "these are no weights: they start with %08x, not %08x".formatted(magic, MAGIC));
      }
      float scale = in.readFloat();
      int[] listed = new int[in.readInt()];
      float[] values = new float[listed.length];
      for (int i = 0; i < listed.length; i++) {
        listed[i] = in.readInt();
      }
      for (int i = 0; i < values.length; i++) {
        values[i] = in.readByte() * scale;
      }
      return new WeightTable(listed, values);
    } catch (IOException e) {
      throw new UncheckedIOException("learned weights are damaged", e);
    }
  }

  /**
   * The file of weights by fingerprint, rounded to 8 bits; those that round to nothing are left
   * out.
   */
  public static byte[] write(Map<Integer, Float> learned) {
    float most = 0;
    for (float weight : learned.values()) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = most / Byte.MAX_VALUE;
    int[] listed =
        learned.entrySet().stream()
            .filter(e -> Math.round(e.getValue() / scale) != 0)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparing(Integer::toUnsignedLong))
            .mapToInt(Integer::intValue)
            .toArray();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(
            new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION)))) {
      out.writeInt(MAGIC);
      out.writeFloat(scale);
      out.writeInt(listed.length);
      for (int print : listed) {
        out.writeInt(print);
      }
      for (int print : listed) {
        out.writeByte(Math.round(learned.getOrDefault(print, 0f) / scale));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private int place(int print) {
    int at = print & mask;
    while (table[at] != 0 && (int) (table[at] >>> Integer.SIZE) != print) {
      at = (at + 1) & mask;
    }
    return at;
  }

  @Override
  public boolean knows(int print) {
    return (known[(print & bits) / Long.SIZE] >>> print & 1) != 0;
  }

  @Override
  public float weight(int print) {
    return Float.intBitsToFloat((int) table[place(print)]);
  }

  /**
   * Looks at the places of all clues before it asks any of them, so that the waits for memory
   * overlap: they lie far from each other, and a place is nearly always the right one.
   */
  @Override
  public float sum(Clues clues) {
    long near = 0;
    for (int i = 0; i < clues.count(); i++) {
      near |= table[clues.print(i) & mask];
    }
    if (near == 0) {
      return 0; // no place is taken
    }
    return Weigher.super.sum(clues);
  }

  /** How many clues have a weight. */
  public int size() {
    return (int) Arrays.stream(table).filter(s -> s != 0).count();
  }
}
