package kawat.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names that are the same on every run because they are made of what they name. */
public final class StableId {
  private static final int PAGE_DIGITS = 16;
  private static final int ITEM_DIGITS = 10;

  /** Copied for each digest: looking the algorithm up costs more than a short digest does. */
  private static final MessageDigest SHA_256 = algorithm();

  private StableId() {}

  /** The id of a page's record: the first 16 hexadecimal digits of its SHA-256. */
  public static String ofPage(byte[] page) {
    return ofDigest(digest(page));
  }

  /** The same, where the page's SHA-256 is known: {@code sha256} in hexadecimal. */
  public static String ofDigest(String sha256) {
    return sha256.substring(0, PAGE_DIGITS);
  }

  /**
   * The id of an item inside a record.
   *
   * @param prefix a letter that tells the kind: {@code q}, {@code e}, {@code d}, {@code f}
   * @param parts what tells the item from its neighbours: its span, form, actors
   */
  public static String ofItem(String prefix, Object... parts) {
    StringBuilder all = new StringBuilder();
    for (Object part : parts) {
      all.append(part).append('\u001f');
    }
    byte[] digest = sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    return prefix + HexFormat.of().formatHex(digest, 0, ITEM_DIGITS / 2);
  }

  /** Lower-case hexadecimal SHA-256. */
  public static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(sha256(bytes));
  }

  private static MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return ((MessageDigest) SHA_256.clone()).digest(bytes);
    } catch (CloneNotSupportedException e) {
      return algorithm().digest(bytes);
    }
  }
}
