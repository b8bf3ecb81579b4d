package kawat.article.authors;

import java.util.BitSet;
import java.util.Optional;

/** A name and what the page shows of it; used by one thread and then thrown away. */
final class Candidate {
  private final float[] clues = new float[Clue.values().length];
  private final String key;
  private String name;
  private Optional<String> role = Optional.empty();
  private final BitSet blocks = new BitSet();
  private boolean signed;

  Candidate(String name, String key) {
    this.name = name;
    this.key = key;
    set(Clue.FROM_TITLE, 99);
    set(Clue.FROM_TEXT, 99);
    set(Clue.BLOCK_WORDS, 99);
  }

  /** As names are compared. */
  String key() {
    return key;
  }

  String name() {
    return name;
  }

  /** What a label calls the person's part; empty where none does. */
  String role() {
    return role.orElse("");
  }

  void role(String said) {
    role = role.or(() -> Optional.of(said));
  }

  /** A label that is no common word says that the person wrote: "Penulis: Sari Dewi". */
  boolean isSigned() {
    return signed;
  }

  void sign() {
    signed = true;
  }

  /** "SARI DEWI" is written "Sari Dewi" where the page writes it so elsewhere. */
  void written(String other) {
    boolean loud = name.equals(name.toUpperCase(java.util.Locale.ROOT));
    if (loud && !other.equals(name)) {
      name = other;
    }
  }

  /** A block or mark at this place names it. */
  void at(int block) {
    if (block >= 0) {
      blocks.set(block);
    }
  }

  /** Whether one block names both. */
  boolean besides(Candidate other) {
    return blocks.intersects(other.blocks);
  }

  float get(Clue clue) {
    return clues[clue.ordinal()];
  }

  boolean has(Clue clue) {
    return get(clue) > 0;
  }

  void set(Clue clue, double value) {
    clues[clue.ordinal()] = (float) value;
  }

  void say(Clue clue) {
    set(clue, 1);
  }

  void least(Clue clue, double value) {
    set(clue, Math.min(get(clue), value));
  }

  void more(Clue clue) {
    set(clue, Math.min(9, get(clue) + 1));
  }

  float[] features() {
    return clues.clone();
  }
}
