package kawat.reading.names;

import java.util.List;
import kawat.reading.language.WordMap;

/**
 * Which word lists hold a word, one bit each, so that the tagger asks once for a word. Built once,
 * then only read.
 */
final class WordLists {
  static final int COMMON = 1;
  static final int GIVEN = 1 << 1;
  static final int FAMILY = 1 << 2;
  static final int PERSONS = GIVEN | FAMILY;
  static final int TITLE_FIRST = 1 << 3;
  static final int TITLE_PART = 1 << 4;
  static final int HONORIFIC = 1 << 5;
  static final int HEAD_FIRST = 1 << 6;
  static final int HEAD_PART = 1 << 7;
  private static final int FIRST_PART = 8;

  /** Parts of the naming table, each with the bit after the one before it. */
  private static final List<Part> PARTS =
      List.of(
          Part.CALENDAR,
          Part.DIRECTION,
          Part.AT,
          Part.SPEECH,
          Part.PLACE_NOUN,
          Part.UNPLACED,
          Part.MEDIUM_HEAD,
          Part.FIELD,
          Part.PARTICLE,
          Part.DEGREE,
          Part.PEOPLE,
          Part.OBLIQUE,
          Part.STAND_IN,
          Part.FORMER);

  /** Where the number of a word's part of speech stands. */
  private static final int CLASS = 26;

  private final WordMap<Integer> bits = new WordMap<>();

  /** Notes that a list holds the words of a phrase. */
  void add(List<String> words, int first, int part) {
    for (int i = 0; i < words.size(); i++) {
      add(words.get(i), i == 0 ? first | part : part);
    }
  }

  void add(String word, int bit) {
    bits.put(word, of(word) | bit);
  }

  /** Notes a phrase of the naming table. */
  void part(Part part, List<String> words) {
    int at = PARTS.indexOf(part);
    if (at >= 0) {
      add(words.getFirst(), 1 << (FIRST_PART + at));
    }
  }

  /** Notes the words of a part of speech, told by a number from 1 to 15. */
  void wordClass(int number, List<String> words) {
    words.forEach(word -> add(word, number << CLASS));
  }

  int of(String word) {
    return bits.get(word, 0);
  }
}
