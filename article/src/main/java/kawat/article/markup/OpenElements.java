package kawat.article.markup;

import java.util.function.Predicate;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The open elements of a page and the tree that they make, and the white space that waits to be
 * told whether it parts words.
 */
final class OpenElements extends Stack {
  /**
   * Pages have a few dozen levels; what is nested deeper is an attack, and jsoup's bound as well.
   */
  private static final int DEEPEST = 512;

  /** More are not opened again at once. */
  static final int REOPENED = 12;

  /** A start tag opens at most its element and three others: {@code tbody}, {@code tr}. */
  private static final int MARGIN = 4;

  private boolean fostering;
  private int fostered;

  /** Whether white space waits for what comes next. */
  private boolean blank;

  /** Whether the last thing parts lines. */
  private boolean parted = true;

  /** Puts the first element on the stack. */
  OpenElements(Kind kind, Element root) {
    super(DEEPEST + REOPENED);
    stack(kind, root);
  }

  /** Whether nothing more may be opened. */
  boolean isFull() {
    return depth() >= DEEPEST - MARGIN;
  }

  /** Adds text to the current element. */
  void text(String text) {
    words();
    append(new TextNode(text));
    parted = false;
  }

  /** White space that says something only between words. */
  void space() {
    blank |= !parted;
  }

  /** What waits is white space between words. */
  private void words() {
    if (blank) {
      current().appendChild(new TextNode(" "));
      blank = false;
    }
  }

  private void edge(Kind kind) {
    if (kind.partsLines()) {
      blank = false;
    } else {
      words();
    }
    parted = kind.partsLines();
  }

  /** Adds an element that holds nothing, or only text. */
  Element leaf(Kind kind, Attributes attributes) {
    edge(kind);
    Element e = new Element(kind.tag, null, attributes);
    append(e);
    return e;
  }

  Element push(Kind kind, Attributes attributes) {
    Element e = leaf(kind, attributes);
    stack(kind, e);
    return e;
  }

  void pop() {
    edge(currentKind());
    removeAt(depth() - 1);
  }

  /** Closes elements up to the nearest of the kind. */
  void popTo(Kind kind) {
    while (!isCurrent(kind)) {
      pop();
    }
    pop();
  }

  /** Closes elements until the current one fits. */
  void popUntil(Predicate<Kind> fits) {
    while (!fits.test(currentKind())) {
      pop();
    }
  }

  /** Takes an element off the stack, wherever it is. */
  void remove(Element e) {
    for (int i = depth() - 1; i > 0; i--) {
      if (element(i) == e) {
        if (i == depth() - 1) {
          edge(kind(i));
        }
        removeAt(i);
        return;
      }
    }
  }

  /** Closes elements whose end tags may be left out, but for those of the kind. */
  void imply(Kind but) {
    while (currentKind().isImplied() && currentKind() != but) {
      pop();
    }
  }

  /** Closes the element at the place and what stands open in it. */
  void popFrom(int place) {
    while (depth() > place) {
      pop();
    }
  }

  /** Writes down white space that waits before elements change their places. */
  void settle() {
    words();
  }

  /** Moves a node to the end of the element at the place, or out of the table that it is. */
  void adopt(int place, Node node) {
    if (fostering && kind(place).isPartOfTable()) {
      foster(node);
    } else {
      element(place).appendChild(node);
    }
  }

  /** Whether elements are put before the table between whose cells they stand (13.2.6.1). */
  void fostering(boolean now) {
    fostering = now;
  }

  private void append(Node node) {
    if (fostering && currentKind().isPartOfTable()) {
      foster(node);
    } else {
      current().appendChild(node);
    }
  }

  private void foster(Node node) {
    fostered++;
    int i = depth() - 1;
    while (i > 0 && !kind(i).name.equals("table")) {
      i--;
    }
    if (i > 0 && element(i).parent() != null) {
      element(i).before(node);
    } else {
      element(Math.max(0, i - 1)).appendChild(node);
    }
  }

  /** How many nodes were moved out of tables. */
  int fostered() {
    return fostered;
  }

  /** Ends the nearest element of the kind, unless a special one stands open in it. */
  void endOrdinary(Kind kind) {
    int i = depth() - 1;
    while (kind(i) != kind && !kind(i).isSpecial()) {
      i--;
    }
    if (kind(i) == kind) {
      imply(kind);
      popTo(kind);
    }
  }
}
