package kawat.desk.archive;

/**
 * Where a record stands in the archive.
 *
 * @param file name of the WARC file
 * @param offset of its first byte
 * @param length of its gzip member in bytes
 */
public record Location(String file, long offset, long length) {
  public long end() {
    return offset + length;
  }
}
