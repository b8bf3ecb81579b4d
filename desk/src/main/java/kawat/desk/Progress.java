package kawat.desk;

/** Told now and then during a long work; return soon. */
@FunctionalInterface
public interface Progress {
  /**
   * @param done how much is done, in bytes of the archive
   * @param total how much there is to do, same unit
   */
  void at(long done, long total);

  /** For who does not care. */
  Progress SILENT = (done, total) -> {};
}
