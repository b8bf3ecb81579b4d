package kawat.article.markup;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of tags and texts by the rules of the HTML standard (13.2.6), as long as they are
 * the everyday ones, elements that are opened again ({@link Adoption}) or moved out of a table
 * among them. A page that needs more, such as frames or formulas, is called {@link #isOdd odd} and
 * given up.
 */
final class TreeMaker {
  /** Insertion modes (13.2.4.1). */
  enum Mode {
    BEFORE_HEAD,
    IN_HEAD,
    IN_HEAD_NOSCRIPT,
    AFTER_HEAD,
    IN_BODY,
    IN_TABLE,
    IN_COLUMNS,
    IN_SECTION,
    IN_ROW,
    IN_CELL,
    IN_CAPTION
  }

  private static final Kind HTML = Kind.named("html");
  private static final Kind HEAD = Kind.named("head");
  private static final Kind BODY = Kind.named("body");
  private static final Kind BR = Kind.named("br");
  private static final Kind SELECT = Kind.named("select");

  /** To move a node out of a table takes the longer the more stands before it. */
  private static final int MOST_FOSTERED = 1000;

  private final Document document;
  private final Element root;
  private final OpenElements open;
  private final Adoption formats;
  private final BodyRules inBody;
  private final TableRules tables;
  private Mode mode = Mode.BEFORE_HEAD;
  private @Nullable Element head;
  private @Nullable Element body;
  private boolean odd;

  /**
   * @param standards whether the page's document type asks for the standard's layout
   */
  TreeMaker(String base, boolean standards) {
    this.document = new Document(base);
    this.root = new Element(HTML.tag, null, new Attributes());
    this.open = new OpenElements(HTML, root);
    this.formats = new Adoption(open);
    this.inBody = new BodyRules(this, open, formats, standards);
    this.tables = new TableRules(this, open, inBody, formats.active());
    document.appendChild(root);
  }

  /** Whether the page needs rules that are not among these. */
  boolean isOdd() {
    return odd || open.fostered() > MOST_FOSTERED;
  }

  void giveUp() {
    odd = true;
  }

  Mode mode() {
    return mode;
  }

  void mode(Mode next) {
    mode = next;
  }

  /** The tree, with head and body even where the page has none. */
  Document finished() {
    if (mode.compareTo(Mode.IN_BODY) < 0) {
      openBody(new Attributes());
    }
    return document;
  }

  /** White space between tags. */
  void space() {
    if (mode.compareTo(Mode.IN_BODY) >= 0) {
      open.space();
    }
    if (mode == Mode.IN_BODY || mode.compareTo(Mode.IN_CELL) >= 0) {
      odd |= !open.isOpen(SELECT) && !reopened();
    }
  }

  /** Text that is not blank. */
  void text(String text) {
    if (mode == Mode.IN_HEAD_NOSCRIPT) {
      return;
    }
    if (mode.compareTo(Mode.IN_BODY) < 0) {
      openBody(new Attributes());
    }
    if (isBetweenCells()) {
      tables.text(text);
    } else {
      words(text);
    }
  }

  /** Text where text may stand. */
  void words(String text) {
    if (open.isOpen(SELECT) || reopened()) {
      open.text(text);
    }
  }

  /** True unless too many elements for formatting would have to be opened again, which is odd. */
  boolean reopened() {
    odd |= !formats.reopen();
    return !odd;
  }

  /** A start tag; elements nested too deep are not opened, and their text is that around them. */
  void start(Kind kind, Attributes attributes) {
    if (open.isFull()) {
      return;
    }
    switch (mode) {
      case BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD -> startEarly(kind, attributes);
      case IN_BODY -> inBody.start(kind, attributes);
      default -> tables.start(kind, attributes);
    }
  }

  /** An element that holds text only. */
  void raw(Kind kind, Attributes attributes, String text) {
    if (mode == Mode.IN_HEAD_NOSCRIPT) {
      return;
    }
    boolean ofHead = kind.rule == Kind.Rule.HEAD_TEXT;
    openUpTo(ofHead ? Mode.IN_HEAD : Mode.IN_BODY);
    odd |= kind.rule == Kind.Rule.RARE || open.isOpen(SELECT) || (isBetweenCells() && !ofHead);
    hold(leaf(kind, attributes), kind, text);
  }

  private static void hold(Element holder, Kind kind, String text) {
    if (!text.isEmpty()) {
      holder.appendChild(kind.tag.is(Tag.Data) ? new DataNode(text) : new TextNode(text));
    }
  }

  /** The title of a drawing that stands open. */
  void caption(Kind kind, String text) {
    if (mode != Mode.IN_HEAD_NOSCRIPT) {
      hold(open.leaf(kind, new Attributes()), kind, text);
    }
  }

  /** Text and most tags are moved out of a table there. */
  private boolean isBetweenCells() {
    return mode.compareTo(Mode.IN_TABLE) >= 0 && mode.compareTo(Mode.IN_ROW) <= 0;
  }

  /** Adds what stands between head and body to the head. */
  private Element leaf(Kind kind, Attributes attributes) {
    if (mode == Mode.AFTER_HEAD && head != null) {
      Element e = new Element(kind.tag, null, attributes);
      head.appendChild(e);
      return e;
    }
    return open.leaf(kind, attributes);
  }

  private void openUpTo(Mode wanted) {
    if (wanted == Mode.IN_BODY && mode.compareTo(Mode.IN_BODY) < 0) {
      openBody(new Attributes());
    } else if (mode == Mode.BEFORE_HEAD) {
      openHead(new Attributes());
    }
  }

  private void openHead(Attributes attributes) {
    head = open.push(HEAD, attributes);
    mode = Mode.IN_HEAD;
  }

  private void openBody(Attributes attributes) {
    openUpTo(Mode.IN_HEAD);
    if (mode != Mode.AFTER_HEAD) {
      open.popUntil(k -> k == HTML);
    }
    body = open.push(BODY, attributes);
    mode = Mode.IN_BODY;
  }

  private void startEarly(Kind kind, Attributes attributes) {
    if (mode == Mode.IN_HEAD_NOSCRIPT) {
      odd |= kind == HTML || kind == HEAD;
      return;
    }
    switch (kind.rule) {
      case HTML -> merge(attributes, root);
      case HEAD -> {
        if (mode == Mode.BEFORE_HEAD) {
          openHead(attributes);
        }
      }
      case HEAD_VOID -> startVoidInHead(kind, attributes);
      case NOSCRIPT -> startNoscript(kind, attributes);
      case BODY -> openBody(attributes);
      case RARE, MEDIA -> odd = true;
      default -> {
        openBody(new Attributes());
        inBody.start(kind, attributes);
      }
    }
  }

  private void startVoidInHead(Kind kind, Attributes attributes) {
    openUpTo(Mode.IN_HEAD);
    Element e = leaf(kind, attributes);
    if (kind.name.equals("base") && e.hasAttr("href")) {
      rebase(e.absUrl("href"));
    }
  }

  /** The first base of a page counts. */
  private void rebase(String address) {
    if (!address.isEmpty() && root.select("base[href]").size() == 1) {
      document.setBaseUri(address);
    }
  }

  private void startNoscript(Kind kind, Attributes attributes) {
    if (mode == Mode.AFTER_HEAD) {
      openBody(new Attributes());
      inBody.start(kind, attributes);
    } else {
      openUpTo(Mode.IN_HEAD);
      open.push(kind, attributes);
      mode = Mode.IN_HEAD_NOSCRIPT;
    }
  }

  /** What a second start tag says of the page or its body. */
  void merge(Kind kind, Attributes attributes) {
    if (kind == HTML) {
      merge(attributes, root);
    } else if (body != null) {
      merge(attributes, body);
    }
  }

  private static void merge(Attributes from, Element to) {
    for (Attribute a : from) {
      if (!to.hasAttr(a.getKey())) {
        to.attributes().put(a);
      }
    }
  }

  /** An end tag. */
  void end(Kind kind) {
    switch (mode) {
      case BEFORE_HEAD, IN_HEAD, AFTER_HEAD -> endEarly(kind);
      case IN_HEAD_NOSCRIPT -> {
        if (kind.rule == Kind.Rule.NOSCRIPT) {
          open.pop();
          mode = Mode.IN_HEAD;
        }
      }
      case IN_BODY -> inBody.end(kind);
      default -> tables.end(kind);
    }
  }

  private void endEarly(Kind kind) {
    if (kind == HEAD && mode != Mode.AFTER_HEAD) {
      openUpTo(Mode.IN_HEAD);
      open.pop();
      mode = Mode.AFTER_HEAD;
    } else if (kind == BODY || kind == HTML || kind == BR) {
      openBody(new Attributes());
      inBody.end(kind);
    }
  }

  boolean isOpen(Kind kind) {
    return open.isOpen(kind);
  }
}
