package kawat.article.markup;

import java.util.Arrays;
import kawat.article.charset.PageText;

/**
 * Leaves out of a page, byte by byte and before anything is decoded or parsed, what no reader of
 * the tree asks for: scripts, style sheets, comments, most attributes, runs of white space. Half of
 * a usual page goes. The tree is the same but for that.
 *
 * <p>It follows the states of the tokeniser of the HTML standard (13.2.5) as far as they say where
 * things end. Where a page is too odd for that, the rest of it is taken over as it is.
 */
public final class Pruning {
  private static final byte[] COMMENT = {'<', '!', '-', '-'};
  private static final byte[] SHORTEST_COMMENT = {'<', '!', '-', '-', '-', '-', '>'};
  private static final byte[] JSON = {'j', 's', 'o', 'n'};

  /** Their content is text until their end tag; readers of the tree skip it. */
  private static final Names SILENT = new Names("style iframe");

  /** Their content is text until their end tag; it is taken over. */
  private static final Names RAW = new Names("title textarea xmp noembed noframes");

  /** They part lines, so white space next to them says nothing. */
  private static final Names LINES =
      new Names(
          "meta link div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 br hr table "
              + "section article header footer main nav aside form fieldset figure "
              + "figcaption blockquote button");

  /** So do these, but only in tables. */
  private static final Names CELLS = new Names("thead tbody tfoot tr td th");

  private static final int TABLE = LINES.place(Names.of("table"));

  /** In them the standard reads elements that hold text only as any other. */
  private static final Names OTHERWISE = new Names("select svg math frameset");

  private static final long SCRIPT = Names.of("script");
  private static final long PLAINTEXT = Names.of("plaintext");
  private static final long TYPE = Names.of("type");

  private final byte[] in;
  private final Tag tag;
  private byte[] out;
  private int at;
  private int n;

  /** Whether something but white space was written since the last tag. */
  private boolean text;

  /** Whether the last tag parts lines. */
  private boolean parted = true;

  /** How many elements are open that part lines, each kind at its place. */
  private final int[] open = new int[Names.PLACES];

  /** How many elements are open in which text elements may be read otherwise. */
  private int otherwise;

  /** How much of what was written last is white space between two tags. */
  private int blank;

  private Pruning(byte[] in) {
    this.in = in;
    this.out = new byte[in.length / 2 + 64];
    this.tag = new Tag(in);
  }

  /** The page without what nobody reads, or the page where its charset is not based on ASCII. */
  public static byte[] of(byte[] page) {
    return PageText.isAsciiBased(page) ? new Pruning(page).pruned() : page;
  }

  private byte[] pruned() {
    while (at < in.length) {
      if (in[at] != '<') {
        characters();
      } else if (!markup()) {
        copy(at, in.length);
        at = in.length;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private void room(int bytes) {
    if (out.length - n < bytes) {
      out = Arrays.copyOf(out, Math.max(out.length + out.length / 2, n + bytes));
    }
  }

  private void copy(int from, int to) {
    room(to - from);
    System.arraycopy(in, from, out, n, to - from);
    n += to - from;
  }

  private void write(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, out, n, bytes.length);
    n += bytes.length;
  }

  private void write(char c) {
    room(1);
    out[n++] = (byte) c;
  }

  /** Text up to the next bracket; of white space the first character. */
  private void characters() {
    int end = Bytes.indexOf(in, '<', at);
    end = end < 0 ? in.length : end;
    room(end - at);
    boolean space = blank > 0;
    int start = n - blank;
    for (int i = at; i < end; i++) {
      byte c = in[i];
      boolean gap = c <= ' ' && c >= 0 && isGap(c);
      if (!gap || !space) {
        out[n++] = c;
      }
      text |= !gap;
      space = gap;
    }
    at = end;
    blank = text ? 0 : n - start;
    if (parted) {
      n -= blank;
      blank = 0;
    }
  }

  private static boolean isGap(byte c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Takes back white space before the tag if that parts lines. */
  private void tagged(boolean starts) {
    boolean parts = parts(starts) && otherwise == 0;
    n -= parts ? blank : 0;
    parted = parts;
    blank = 0;
    text = false;
  }

  /** A tag that ends what was never started is passed over by every reader. */
  private boolean parts(boolean starts) {
    int place = LINES.place(tag.name);
    if (place < 0) {
      return open[TABLE] > 0 && CELLS.place(tag.name) >= 0;
    }
    boolean parts = starts || open[place] > 0;
    open[place] += starts ? 1 : parts ? -1 : 0;
    return parts;
  }

  /** What starts with a bracket; false where its end is not to be seen. */
  private boolean markup() {
    byte next = at + 1 < in.length ? in[at + 1] : 0;
    if (Bytes.isLetter(next)) {
      return tag.read(at + 1) && opened();
    }
    if (next == '/' && at + 2 < in.length && Bytes.isLetter(in[at + 2])) {
      return tag.read(at + 2) && closed();
    }
    if (Bytes.startsWith(in, COMMENT, at)) {
      return comment();
    }
    if (next == '!' || next == '?' || next == '/') {
      return declaration();
    }
    write('<');
    at++;
    text = true;
    blank = 0;
    return true;
  }

  /** A document type, or what browsers take for a comment: up to the bracket, as it is. */
  private boolean declaration() {
    int end = Bytes.indexOf(in, '>', at) + 1;
    if (end > 0) {
      copy(at, end);
      at = end;
    }
    return end > 0;
  }

  /** Between words a comment parts two nodes of text; elsewhere it says nothing. */
  private boolean comment() {
    int end = endOfComment();
    if (end > 0 && text) {
      write(SHORTEST_COMMENT);
    }
    at = Math.max(at, end);
    return end > 0;
  }

  private int endOfComment() {
    int from = at + COMMENT.length;
    for (int i = Bytes.indexOf(in, '>', from); i >= 0; i = Bytes.indexOf(in, '>', i + 1)) {
      boolean dashes = in[i - 1] == '-' && in[i - 2] == '-';
      boolean bang = i >= from + 3 && in[i - 1] == '!' && in[i - 2] == '-' && in[i - 3] == '-';
      if (i == from || dashes || bang) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean closed() {
    tagged(false);
    otherwise -= otherwise > 0 && OTHERWISE.has(tag.name) ? 1 : 0;
    copy(at, tag.nameEnd);
    write('>');
    at = tag.end;
    return true;
  }

  private boolean opened() {
    boolean script = tag.name == SCRIPT;
    boolean silent = SILENT.has(tag.name) || (script && !isJson());
    if (script || silent || RAW.has(tag.name)) {
      // In drawings such an element may be closed at once; in HTML the slash says nothing.
      int end = tag.closed ? -1 : RawText.end(in, tag, at + 1, script);
      boolean other = !silent || otherwise > 0;
      return end >= 0
          && !(other && Bytes.holdsTag(in, tag.end, end) && !script)
          && raw(end, silent);
    }
    start();
    otherwise += OTHERWISE.has(tag.name) ? 1 : 0;
    at = tag.end;
    return tag.name != PLAINTEXT;
  }

  private boolean isJson() {
    for (int i = 0; i < tag.attributes; i++) {
      if (tag.name(i) == TYPE) {
        return Bytes.indexOf(in, JSON, tag.value(i), tag.end(i)) >= 0;
      }
    }
    return false;
  }

  /** An element that holds text only, up to where its end tag starts. */
  private boolean raw(int end, boolean silent) {
    int name = at + 1;
    int length = tag.nameEnd - name;
    boolean shown = !silent || text;
    if (!silent) {
      start();
      copy(tag.end, end);
    } else if (text) {
      // Between words even an empty element parts two nodes of text.
      start();
    }
    at = end;
    if (!tag.read(end + 2)) {
      return false;
    }
    if (shown) {
      copy(end, end + 2 + length);
      write('>');
    }
    at = tag.end;
    return true;
  }

  /** Writes the start tag with the attributes that somebody asks for. */
  private void start() {
    tagged(true);
    copy(at, tag.nameEnd);
    boolean all = Attributes.keepsAll(tag.name);
    boolean bare = false;
    for (int i = 0; i < tag.attributes; i++) {
      if (all || Attributes.keeps(in, tag, i)) {
        write(' ');
        copy(tag.start(i), tag.end(i));
        bare = tag.isBare(i);
      }
    }
    if (tag.closed) {
      if (bare) {
        write(' ');
      }
      write('/');
    }
    write('>');
  }
}
