package kawat.reading.names;

import java.util.Arrays;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;
import kawat.reading.text.Token;

/**
 * The words and marks of a text as names need them: cut at hyphens ("Rusia-Ukraina", "Jong-un") and
 * at lost spaces ("PresidenRusia", "sepakat.Kim"). Parallel arrays, for speed; all offsets are
 * chars of the text.
 */
final class Pieces {
  private final ReadText text;
  private int size;
  private int[] starts;
  private int[] ends;
  private Entry[] entries;
  private byte[] shapes;
  private byte[] letters;
  private int[] sentences;
  private final int[] sentenceEnds;

  Pieces(ReadText text, Cuts cuts) {
    this.text = text;
    int room = text.tokens().size() + text.tokens().size() / 4 + 8;
    starts = new int[room];
    ends = new int[room];
    entries = new Entry[room];
    shapes = new byte[room];
    letters = new byte[room];
    sentences = new int[room];
    sentenceEnds = new int[text.sentences().size()];
    for (Sentence sentence : text.sentences()) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        Token token = text.tokens().get(t);
        for (Cut piece : cuts.of(token.word())) {
          add(token.start(), piece, sentence.index());
        }
      }
      sentenceEnds[sentence.index()] = size;
    }
  }

  private void add(int start, Cut piece, int sentence) {
    if (size == starts.length) {
      int room = size * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      entries = Arrays.copyOf(entries, room);
      shapes = Arrays.copyOf(shapes, room);
      letters = Arrays.copyOf(letters, room);
      sentences = Arrays.copyOf(sentences, room);
    }
    starts[size] = start + piece.from();
    ends[size] = start + piece.to();
    entries[size] = piece.entry();
    shapes[size] = (byte) piece.shape();
    letters[size] = (byte) piece.letters();
    sentences[size] = sentence;
    size++;
  }

  int size() {
    return size;
  }

  int start(int piece) {
    return starts[piece];
  }

  int end(int piece) {
    return ends[piece];
  }

  /** The piece that starts at a char, -1 where none does. */
  int at(int start) {
    return Math.max(-1, Arrays.binarySearch(starts, 0, size, start));
  }

  /** Lower case, without accents; empty outside the text. */
  String key(int piece) {
    return entry(piece).key;
  }

  /** What the lists know of it; nothing outside the text. */
  Entry entry(int piece) {
    return piece >= 0 && piece < size ? entries[piece] : Entry.NONE;
  }

  /** How it is written: a {@link kawat.reading.tagging.Shape}. */
  int letters(int piece) {
    return letters[piece];
  }

  boolean is(int piece, String key) {
    return piece >= 0 && piece < size && entries[piece].key.equals(key);
  }

  /** Index of its sentence, -1 outside the text. */
  int sentence(int piece) {
    return piece >= 0 && piece < size ? sentences[piece] : -1;
  }

  boolean word(int piece) {
    return has(piece, Cut.WORD);
  }

  boolean capital(int piece) {
    return has(piece, Cut.CAPITAL);
  }

  /** Two or more letters, all capitals. */
  boolean capitals(int piece) {
    return has(piece, Cut.CAPITALS);
  }

  /** A hyphen joins it to the piece before. */
  boolean joined(int piece) {
    return has(piece, Cut.JOINED);
  }

  boolean number(int piece) {
    return has(piece, Cut.NUMBER);
  }

  private boolean has(int piece, int shape) {
    return piece >= 0 && piece < size && (shapes[piece] & shape) != 0;
  }

  /** True for the first word of a sentence or of a quotation. */
  boolean first(int piece) {
    int i = piece - 1;
    while (i >= 0 && sentences[i] == sentences[piece] && entries[i].is(Entry.OPENING_MARK)) {
      i--;
    }
    return i < 0
        || sentences[i] != sentences[piece]
        || i < piece - 1 && entries[i].is(Entry.COMMA | Entry.STOP);
  }

  /** First piece after the sentence of a piece. */
  int sentenceEnd(int piece) {
    return sentenceEnds[sentences[piece]];
  }

  /** The printed words from one piece up to another. */
  String slice(int from, int to) {
    return text.slice(starts[from], ends[to - 1]);
  }

  ReadText text() {
    return text;
  }
}
