package kawat.desk;

/**
 * Something that is not as it should be in a desk.
 *
 * @param part where
 * @param what what is wrong, with the file, page and values concerned
 * @param remedy what to do about it
 */
public record Finding(Part part, String what, String remedy) {
  /** Parts of a desk. */
  public enum Part {
    ARCHIVE,
    DATABASE,
    INDEX
  }
}
