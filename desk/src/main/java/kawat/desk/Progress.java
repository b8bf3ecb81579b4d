package kawat.desk;

/** Told now and then during a long work; return soon. */
@FunctionalInterface
public interface Progress {
  /**
   * @param done pages done so far
   * @param total pages in all
   */
  void at(int done, int total);

  /** For who does not care. */
  Progress SILENT = (done, total) -> {};
}
