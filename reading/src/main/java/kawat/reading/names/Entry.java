package kawat.reading.names;

import org.jspecify.annotations.Nullable;

/**
 * What lists and letters make of one word of a name, told once for each word (see {@link
 * kawat.reading.text.Trait}): with it, reading names looks at a field where it asked list after
 * list. Immutable.
 */
final class Entry {
  /** Stands beyond both ends of a text. */
  static final Entry NONE = new Entry("", 0, 0, 0, 0, null, null, null);

  /** An ordinary word of the language. */
  static final int COMMON = 1;

  /** Known as part of persons' names. */
  static final int PERSON_WORD = 1 << 1;

  /** First name of a listed person. */
  static final int FORENAME = 1 << 2;

  /** Built like a verb, or a word with its owner. */
  static final int VERBAL = 1 << 3;

  /** May mean somebody named before: "ia", "ujarnya", "keduanya". */
  static final int POINTING = 1 << 4;

  /** A mark that a sentence or a quotation may open with. */
  static final int OPENING_MARK = 1 << 5;

  /** A comma or a colon. */
  static final int COMMA = 1 << 6;

  /** A mark that ends a sentence. */
  static final int STOP = 1 << 7;

  /** Of more than three letters. */
  static final int LONG = 1 << 8;

  /** Lower case, without accents. */
  final String key;

  /** Bits of {@link WordLists}. */
  final int lists;

  /** Listed names, titles and bodies' nouns that begin with the word. */
  final @Nullable Trie<Sense> names;

  final @Nullable Trie<Lexicon.Title> titles;
  final @Nullable Trie<Lexicon.Head> heads;
  private final int flags;
  private final long opens;
  private final long alone;

  /**
   * @param opens a bit for each {@link Part} with a phrase that begins with the word
   * @param alone a bit for each part that lists the word by itself
   */
  Entry(
      String key,
      int lists,
      int flags,
      long opens,
      long alone,
      @Nullable Trie<Sense> names,
      @Nullable Trie<Lexicon.Title> titles,
      @Nullable Trie<Lexicon.Head> heads) {
    this.key = key;
    this.lists = lists;
    this.flags = flags;
    this.opens = opens;
    this.alone = alone;
    this.names = names;
    this.titles = titles;
    this.heads = heads;
  }

  boolean is(int flag) {
    return (flags & flag) != 0;
  }

  /** True where a phrase of the part begins with the word. */
  boolean opens(Part part) {
    return (opens & part.bit()) != 0;
  }

  /** True where one of several parts has a phrase that begins with the word. */
  boolean opensAny(long parts) {
    return (opens & parts) != 0;
  }

  /** True where the part lists the word by itself. */
  boolean alone(Part part) {
    return (alone & part.bit()) != 0;
  }
}
