package kawat.article.markup;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kawat.article.charset.PageText;
import org.jsoup.nodes.Document;

/**
 * The tree of a page straight from its bytes, without what no reader of the tree asks for: scripts,
 * style sheets, drawings, comments, most attributes, runs of white space. Half of a usual page is
 * neither decoded nor kept.
 *
 * <p>It follows the tokeniser of the HTML standard (13.2.5), and {@link TreeMaker} the everyday
 * rules of tree construction. Pages in UTF-8 that need no others have the very tree that jsoup
 * makes but for what is left out; the rest are for jsoup.
 */
public final class QuickTree {
  private static final byte[] COMMENT = {'<', '!', '-', '-'};
  private static final byte[] DOCTYPE = "<!doctype html>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] JSON_LD = {'l', 'd', '+', 'j', 's', 'o', 'n'};
  private static final byte[] JSON = {'j', 's', 'o', 'n'};

  /** Their content is text until their end tag; readers of the tree skip it. */
  private static final Names SILENT = new Names("style iframe");

  /** Their content is text until their end tag; it is taken over. */
  private static final Names RAW = new Names("title textarea xmp noembed noframes");

  /** Start tags at which a drawing ends (13.2.6.5), and those in which HTML may stand. */
  private static final Names BREAK_DRAWINGS =
      new Names(
          "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i"
              + " img li listing menu meta nobr ol p pre ruby s small span strike strong sub sup"
              + " table tt u ul var font a foreignobject math");

  private static final Kind SCRIPT = Kind.named("script");
  private static final Kind SVG = Kind.named("svg");
  private static final Kind TITLE = Kind.named("title");
  private static final Kind TEMPLATE = Kind.named("template");
  private static final Kind P = Kind.named("p");
  private static final Kind BR = Kind.named("br");
  private static final long TYPE = Names.of("type");
  private static final int SHORT_NAME = 8;

  private final byte[] in;
  private final Tag tag;
  private final TreeMaker maker;
  private final Decoding decoding = new Decoding();
  private final Map<String, Kind> others = new HashMap<>();
  private byte[] scratch = new byte[1024];
  private int at;

  /** What is being passed over, a drawing or a template; any other kind for nothing. */
  private Kind passed = SCRIPT;

  /** How many of those are open in one another. */
  private int depth;

  private boolean odd;

  private QuickTree(byte[] in, String base) {
    this.in = in;
    this.tag = new Tag(in);
    this.at = PageText.markLength(in);
    this.maker = new TreeMaker(base, isStandards());
  }

  /**
   * The page's tree.
   *
   * @param base the page's address, empty where unknown
   * @return empty for pages in other charsets and those whose tags need rarer rules
   */
  public static Optional<Document> of(byte[] page, String base) {
    return PageText.isAsciiBased(page) ? new QuickTree(page, base).tree() : Optional.empty();
  }

  private boolean isStandards() {
    int i = at;
    while (i < in.length && Tag.isSpace(in[i])) {
      i++;
    }
    return Bytes.startsWith(in, DOCTYPE, i);
  }

  private Optional<Document> tree() {
    while (at < in.length && !isOdd()) {
      if (opensMarkup(at)) {
        markup();
      } else {
        characters();
      }
    }
    return isOdd() ? Optional.empty() : Optional.of(maker.finished());
  }

  private boolean isOdd() {
    return odd || maker.isOdd() || decoding.isOdd();
  }

  /** Whether a bracket stands there that is not part of a text: "3 < 5". */
  private boolean opensMarkup(int i) {
    if (in[i] != '<') {
      return false;
    }
    byte next = i + 1 < in.length ? in[i + 1] : 0;
    return Bytes.isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  /** Text up to the next tag; of white space the first character. */
  private void characters() {
    int end = at;
    do {
      end = Bytes.indexOf(in, '<', end + 1);
    } while (end >= 0 && !opensMarkup(end));
    end = end < 0 ? in.length : end;
    if (scratch.length < end - at) {
      scratch = new byte[Math.max(end - at, scratch.length * 2)];
    }
    boolean ignored = depth > 0 && passed == TEMPLATE;
    int n = folded(at, end);
    at = end;
    if (n > 0 && !ignored) {
      maker.text(decoding.text(scratch, 0, n, false));
    } else if (!ignored) {
      maker.space();
    }
  }

  /** Copies a stretch with the first of each run of white space; 0 where it holds no more. */
  private int folded(int from, int to) {
    byte[] out = scratch;
    int n = 0;
    int gaps = 0;
    boolean space = false;
    for (int i = from; i < to; i++) {
      byte c = in[i];
      boolean gap = c <= ' ' && c >= 0 && isGap(c);
      if (!gap || !space) {
        out[n++] = c;
      }
      gaps += gap ? 1 : 0;
      space = gap;
    }
    return gaps == to - from ? 0 : n;
  }

  private static boolean isGap(byte c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** What starts with a bracket. */
  private void markup() {
    byte next = at + 1 < in.length ? in[at + 1] : 0;
    if (Bytes.isLetter(next)) {
      odd |= !tag.read(at + 1);
      if (!odd) {
        opened(kind(at + 1));
      }
    } else if (next == '/' && at + 2 < in.length && Bytes.isLetter(in[at + 2])) {
      odd |= !tag.read(at + 2);
      if (!odd) {
        closed(kind(at + 2));
      }
    } else if (Bytes.startsWith(in, COMMENT, at)) {
      skipTo(Bytes.endOfComment(in, at));
    } else {
      odd |= depth > 0 && passed == SVG;
      skipTo(Bytes.indexOf(in, '>', at) + 1);
    }
  }

  private void skipTo(int end) {
    odd |= end <= 0;
    at = Math.max(at, end);
  }

  private Kind kind(int from) {
    int length = tag.nameEnd - from;
    if (Kind.knows(tag.name)) {
      Kind known = Kind.known(tag.name);
      if (known.name.length() == length
          && (length <= SHORT_NAME || known.name.equals(name(from)))) {
        return known;
      }
    }
    return others.computeIfAbsent(name(from), Kind::other);
  }

  private String name(int from) {
    return decoding.text(in, from, tag.nameEnd, false).toLowerCase(Locale.ROOT);
  }

  private void closed(Kind kind) {
    at = tag.end;
    if (depth == 0) {
      maker.end(kind);
    } else if (kind == passed) {
      depth--;
      if (depth == 0 && kind == SVG) {
        maker.end(kind);
      }
    } else if (passed == SVG && (kind == P || kind == BR || maker.isOpen(kind))) {
      // What stands around a drawing ends it, too.
      depth = 0;
      maker.end(SVG);
      maker.end(kind);
    }
  }

  private void opened(Kind kind) {
    boolean script = kind == SCRIPT;
    if (script || SILENT.has(tag.name) || RAW.has(tag.name)) {
      raw(kind, script);
      return;
    }
    at = tag.end;
    if (depth > 0) {
      odd |= passed == SVG && BREAK_DRAWINGS.has(tag.name);
      depth += kind == passed && (kind == TEMPLATE || !tag.closed) ? 1 : 0;
    } else if (kind == TEMPLATE) {
      maker.raw(kind, AskedAttributes.of(in, tag, decoding), "");
      pass(kind);
    } else {
      maker.start(kind, AskedAttributes.of(in, tag, decoding));
      if (kind == SVG && tag.closed) {
        maker.end(kind);
      } else if (kind == SVG) {
        pass(kind);
      }
    }
  }

  private void pass(Kind kind) {
    passed = kind;
    depth = 1;
  }

  /** An element that holds text only. */
  private void raw(Kind kind, boolean script) {
    boolean silent = SILENT.has(tag.name) || (script && !isJsonLd());
    int end = RawText.end(in, tag, at + 1, script);
    // In drawings such elements hold tags like any other, and may be closed at once.
    boolean drawn =
        depth > 0 && (tag.closed || (passed == SVG && Bytes.holdsTag(in, tag.end, end)));
    if (end < 0 || drawn) {
      odd = true;
      return;
    }
    if (depth == 0 && !silent) {
      boolean references = kind.tag.is(org.jsoup.parser.Tag.RcData);
      int from = tag.end;
      maker.raw(
          kind,
          AskedAttributes.of(in, tag, decoding),
          references ? decoding.text(in, from, end, false) : decoding.data(in, from, end));
    } else if (depth > 0 && passed == SVG && kind == TITLE) {
      maker.caption(kind, decoding.text(in, tag.end, end, false));
    }
    odd |= !tag.read(end + 2);
    at = tag.end;
  }

  /**
   * Whether the script holds statements about the page; its type may be written with references.
   */
  private boolean isJsonLd() {
    for (int i = 0; i < tag.attributes; i++) {
      if (tag.name(i) == TYPE) {
        int from = tag.value(i);
        boolean reference = Bytes.indexOf(in, new byte[] {'&'}, from, tag.end(i)) >= 0;
        return Bytes.indexOf(in, reference ? JSON : JSON_LD, from, tag.end(i)) >= 0;
      }
    }
    return false;
  }
}
