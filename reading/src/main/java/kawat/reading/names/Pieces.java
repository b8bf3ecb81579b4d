package kawat.reading.names;

import java.util.Arrays;
import java.util.Locale;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;
import kawat.reading.text.Token;

/**
 * The words and marks of a text as names need them: cut at hyphens ("Rusia-Ukraina", "Jong-un") and
 * at lost spaces ("PresidenRusia", "sepakat.Kim"). Parallel arrays, for speed; all offsets are
 * chars of the text.
 */
final class Pieces {
  private static final int WORD = 1;
  private static final int CAPITAL = 2;
  private static final int CAPITALS = 4;
  private static final int JOINED = 8;
  private static final int NUMBER = 16;

  private final ReadText text;
  private final Glue glue;
  private int size;
  private int[] starts;
  private int[] ends;
  private String[] keys;
  private byte[] shapes;
  private int[] sentences;
  private final int[] sentenceEnds;

  /**
   * @param glue finds spaces that got lost around names
   */
  Pieces(ReadText text, Glue glue) {
    this.text = text;
    this.glue = glue;
    int room = text.tokens().size() + text.tokens().size() / 4 + 8;
    starts = new int[room];
    ends = new int[room];
    keys = new String[room];
    shapes = new byte[room];
    sentences = new int[room];
    sentenceEnds = new int[text.sentences().size()];
    for (Sentence sentence : text.sentences()) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        cut(text.tokens().get(t), sentence.index());
      }
      sentenceEnds[sentence.index()] = size;
    }
  }

  private void cut(Token token, int sentence) {
    if (token.kind() != Token.Kind.WORD) {
      int shape = token.kind() == Token.Kind.NUMBER ? NUMBER : 0;
      add(token.start(), token.end(), token.lower(), shape, sentence);
      return;
    }
    String printed = token.text();
    int from = 0;
    for (int i = 1; i <= printed.length(); i++) {
      boolean hyphen = i < printed.length() && Words.hyphen(printed.charAt(i));
      if (hyphen || i == printed.length()) {
        mended(token, from, i, sentence);
        from = i + 1;
      }
    }
  }

  /** Adds a word, cut wherever a space got lost. */
  private void mended(Token token, int from, int to, int sentence) {
    int at = from;
    for (int next = glue.lost(token.text(), at, to);
        next > at;
        next = glue.lost(token.text(), at, to)) {
      word(token, at, next, sentence);
      at = next;
    }
    word(token, at, to, sentence);
  }

  private void word(Token token, int from, int to, int sentence) {
    String printed = token.text();
    int end = to;
    boolean stop = end - from > 1 && printed.charAt(end - 1) == '.';
    if (stop) {
      end--;
    }
    if (end <= from) {
      return;
    }
    boolean whole = from == 0 && end == printed.length();
    String word = whole ? printed : printed.substring(from, end);
    String lower = whole ? token.lower() : word.toLowerCase(Locale.ROOT);
    int shape = WORD;
    if (Character.isUpperCase(word.charAt(0))) {
      shape |= CAPITAL;
      if (word.length() > 1 && capitals(word)) {
        shape |= CAPITALS;
      }
    }
    if (from > 0 && Words.hyphen(printed.charAt(from - 1))) {
      shape |= JOINED;
    }
    add(token.start() + from, token.start() + end, Words.fold(lower), shape, sentence);
    if (stop) {
      add(token.start() + end, token.start() + to, ".", 0, sentence);
    }
  }

  private static boolean capitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int end, String key, int shape, int sentence) {
    if (size == starts.length) {
      int room = size * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      keys = Arrays.copyOf(keys, room);
      shapes = Arrays.copyOf(shapes, room);
      sentences = Arrays.copyOf(sentences, room);
    }
    starts[size] = start;
    ends[size] = end;
    keys[size] = key;
    shapes[size] = (byte) shape;
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

  /** Lower case, without accents; empty outside the text. */
  String key(int piece) {
    return piece >= 0 && piece < size ? keys[piece] : "";
  }

  boolean is(int piece, String key) {
    return piece >= 0 && piece < size && keys[piece].equals(key);
  }

  /** Index of its sentence, -1 outside the text. */
  int sentence(int piece) {
    return piece >= 0 && piece < size ? sentences[piece] : -1;
  }

  boolean word(int piece) {
    return has(piece, WORD);
  }

  boolean capital(int piece) {
    return has(piece, CAPITAL);
  }

  /** Two or more letters, all capitals. */
  boolean capitals(int piece) {
    return has(piece, CAPITALS);
  }

  /** A hyphen joins it to the piece before. */
  boolean joined(int piece) {
    return has(piece, JOINED);
  }

  boolean number(int piece) {
    return has(piece, NUMBER);
  }

  private boolean has(int piece, int shape) {
    return piece >= 0 && piece < size && (shapes[piece] & shape) != 0;
  }

  /** True for the first word of a sentence or of a quotation. */
  boolean first(int piece) {
    int i = piece - 1;
    while (i >= 0 && sentences[i] == sentences[piece] && "\"“”'‘’([-–—".contains(keys[i])) {
      i--;
    }
    return i < 0
        || sentences[i] != sentences[piece]
        || (i < piece - 1 && (keys[i].equals(",") || keys[i].equals(":")))
        || (i < piece - 1 && ".?!".contains(keys[i]));
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
