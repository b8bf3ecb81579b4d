package kawat.article.markup;

import java.util.Arrays;

/**
 * A tag as the tokeniser of the HTML standard reads it (13.2.5.8 and 13.2.5.32 to 40): where its
 * name and its attributes stand. One object serves all tags of a page, one after the other.
 */
final class Tag {
  private static final int FIELDS = 4;
  private static final byte[] SPACE = new byte[256];

  static {
    for (char c : " \t\n\f\r".toCharArray()) {
      SPACE[c] = 1;
    }
  }

  private final byte[] in;

  /** The number of the tag's name. */
  long name;

  /** Where the name ends. */
  int nameEnd;

  /** Behind the tag's last bracket. */
  int end;

  /** Whether a slash stands before the last bracket. */
  boolean closed;

  /** How many attributes it has. */
  int attributes;

  /** Of each attribute where it starts, where its name ends, where its value starts and ends. */
  private int[] places = new int[16 * FIELDS];

  private long[] names = new long[16];

  Tag(byte[] in) {
    this.in = in;
  }

  long name(int attribute) {
    return names[attribute];
  }

  int start(int attribute) {
    return places[attribute * FIELDS];
  }

  int nameEnd(int attribute) {
    return places[attribute * FIELDS + 1];
  }

  /** Where the attribute ends, its quotation mark included. */
  int end(int attribute) {
    return places[attribute * FIELDS + 3];
  }

  /** Where its value starts, with its quotation mark; where the name ends if it has none. */
  int value(int attribute) {
    return places[attribute * FIELDS + 2];
  }

  static boolean isSpace(byte b) {
    return b >= 0 && SPACE[b] == 1;
  }

  /**
   * Reads the tag whose name starts at the place. In {@code <p <b>} the second bracket opens the
   * name of an attribute.
   *
   * @return false where it does not end
   */
  boolean read(int from) {
    attributes = 0;
    long folded = 0;
    int i = from;
    while (i < in.length && !endsName(in[i])) {
      folded = Names.with(folded, in[i++]);
    }
    nameEnd = i;
    name = Names.end(folded, i - from);
    return attributes(i);
  }

  /** Reads up to the end of the tag. */
  private boolean attributes(int from) {
    int i = from;
    boolean slash = false;
    while (i >= 0 && i < in.length) {
      byte c = in[i];
      if (c == '>') {
        closed = slash;
        end = i + 1;
        return true;
      }
      slash = c == '/';
      i = slash || isSpace(c) ? i + 1 : attribute(i);
    }
    return false;
  }

  /** Reads an attribute and tells where it ends, -1 where that is not to be seen. */
  private int attribute(int from) {
    long folded = 0;
    int i = from;
    // A name may start with an equals sign.
    while (i < in.length && (in[i] != '=' || i == from) && !endsName(in[i])) {
      folded = Names.with(folded, in[i++]);
    }
    int nameEnds = i;
    int value = skipSpace(i);
    int ends = nameEnds;
    if (value < in.length && in[value] == '=') {
      value = skipSpace(value + 1);
      ends = value < in.length ? endOfValue(value) : -1;
    } else {
      value = nameEnds;
    }
    if (ends >= 0) {
      keep(Names.end(folded, nameEnds - from), from, nameEnds, value, ends);
    }
    return ends;
  }

  private static boolean endsName(byte b) {
    return b == '>' || b == '/' || isSpace(b);
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < in.length && isSpace(in[i])) {
      i++;
    }
    return i;
  }

  private int endOfValue(int from) {
    byte quote = in[from];
    int i = from;
    if (quote == '"' || quote == '\'') {
      do {
        i++;
      } while (i < in.length && in[i] != quote);
      return i < in.length ? i + 1 : -1;
    }
    while (i < in.length && in[i] != '>' && !isSpace(in[i])) {
      i++;
    }
    return i;
  }

  private void keep(long folded, int start, int nameEnds, int value, int ends) {
    if (attributes == names.length) {
      names = Arrays.copyOf(names, attributes * 2);
      places = Arrays.copyOf(places, attributes * 2 * FIELDS);
    }
    names[attributes] = folded;
    int at = attributes * FIELDS;
    places[at] = start;
    places[at + 1] = nameEnds;
    places[at + 2] = value;
    places[at + 3] = ends;
    attributes++;
  }
}
