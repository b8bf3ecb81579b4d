package kawat.desk.search;

import java.util.Map;

/**
 * Which state of the database an index belongs to.
 *
 * @param generation counts changes of the database
 * @param epoch counts rebuilds, after which even pages of the same id may read differently
 */
public record IndexState(long generation, long epoch) {
  /** Of an index that belongs to none. */
  public static final IndexState NONE = new IndexState(-1, -1);

  Map<String, String> userData() {
    return Map.of("generation", Long.toString(generation), "epoch", Long.toString(epoch));
  }

  static IndexState of(Map<String, String> userData) {
    String generation = userData.get("generation");
    String epoch = userData.get("epoch");
    return generation == null || epoch == null
        ? NONE
        : new IndexState(Long.parseLong(generation), Long.parseLong(epoch));
  }
}
