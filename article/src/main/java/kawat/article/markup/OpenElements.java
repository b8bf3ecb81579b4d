package kawat.article.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The stack of open elements and the list of active formatting elements of the HTML standard
 * (13.2.4.2 and 13.2.4.3), and the white space that waits to be told whether it parts words.
 */
final class OpenElements {
  /**
   * Pages have a few dozen levels; what is nested deeper is an attack, and jsoup's bound as well.
   */
  private static final int DEEPEST = 512;

  /** A start tag opens at most its element and three others: {@code tbody}, {@code tr}. */
  private static final int MARGIN = 4;

  /** An element for formatting; the marker has no kind that anybody asks for. */
  private record Formatting(Kind kind, Element element) {}

  private static final Formatting MARKER =
      new Formatting(Kind.other("#marker"), new Element("marker"));

  private final Element[] elements = new Element[DEEPEST];
  private final Kind[] kinds = new Kind[DEEPEST];

  /** How many elements of each known kind are open. */
  private final int[] open = new int[Names.PLACES + 1];

  private final List<Formatting> formatting = new ArrayList<>();
  private int depth;

  /** Whether white space waits for what comes next. */
  private boolean blank;

  /** Whether the last thing parts lines. */
  private boolean parted = true;

  /** Puts the first element on the stack. */
  OpenElements(Kind kind, Element root) {
    stack(kind, root);
  }

  /** Whether nothing more may be opened. */
  boolean isFull() {
    return depth >= DEEPEST - MARGIN;
  }

  Element current() {
    return elements[depth - 1];
  }

  boolean isCurrent(Kind kind) {
    return kinds[depth - 1] == kind;
  }

  Kind currentKind() {
    return kinds[depth - 1];
  }

  /** The kind of the element so many levels above the current one. */
  Kind above(int levels) {
    return kinds[depth - 1 - levels];
  }

  int depth() {
    return depth;
  }

  boolean isOpen(Kind kind) {
    return open[kind.number] > 0 && (kind.number > 0 || isOnStack(kind));
  }

  private boolean isOnStack(Kind kind) {
    int i = depth - 1;
    while (i >= 0 && kinds[i] != kind) {
      i--;
    }
    return i >= 0;
  }

  /** Adds text to the current element. */
  void text(String text) {
    words();
    current().appendChild(new TextNode(text));
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
    current().appendChild(e);
    return e;
  }

  Element push(Kind kind, Attributes attributes) {
    Element e = leaf(kind, attributes);
    stack(kind, e);
    return e;
  }

  /** Puts an element on the stack that is in the tree already. */
  void stack(Kind kind, Element e) {
    elements[depth] = e;
    kinds[depth++] = kind;
    open[kind.number]++;
  }

  void pop() {
    edge(kinds[depth - 1]);
    depth--;
    open[kinds[depth].number]--;
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
    for (int i = depth - 1; i > 0; i--) {
      if (elements[i] == e) {
        edge(kinds[i]);
        open[kinds[i].number]--;
        System.arraycopy(elements, i + 1, elements, i, depth - i - 1);
        System.arraycopy(kinds, i + 1, kinds, i, depth - i - 1);
        depth--;
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

  /** Whether an element that fits is open and nothing between bounds its scope. */
  boolean inScope(Predicate<Kind> fits, Predicate<Kind> bounds) {
    for (int i = depth - 1; i >= 0; i--) {
      if (fits.test(kinds[i])) {
        return true;
      }
      if (kinds[i].boundsScope() || bounds.test(kinds[i])) {
        return false;
      }
    }
    return false;
  }

  boolean inScope(Kind kind) {
    return isOpen(kind) && inScope(k -> k == kind, k -> false);
  }

  /** Whether an element of the kind is open within the innermost table. */
  boolean inTable(Kind kind, Kind table) {
    for (int i = depth - 1; i >= 0 && isOpen(kind); i--) {
      if (kinds[i] == kind) {
        return true;
      }
      if (kinds[i] == table) {
        return false;
      }
    }
    return false;
  }

  /** Whether elements for formatting were closed by others and would have to be opened again. */
  boolean lacksFormatting() {
    return !formatting.isEmpty()
        && formatting.getLast() != MARKER
        && place(formatting.getLast().element) < 0;
  }

  private int place(Element e) {
    int i = depth - 1;
    while (i >= 0 && elements[i] != e) {
      i--;
    }
    return i;
  }

  void format(Kind kind, Attributes attributes) {
    formatting.add(new Formatting(kind, push(kind, attributes)));
  }

  /** Whether three of the kind wait to be ended, which is as many as the standard opens again. */
  boolean hasThree(Kind kind) {
    int same = 0;
    for (int i = formatting.size() - 1; i >= 0 && formatting.get(i) != MARKER; i--) {
      same += formatting.get(i).kind == kind ? 1 : 0;
    }
    return same >= 3;
  }

  void mark() {
    formatting.add(MARKER);
  }

  void clearToMarker() {
    while (!formatting.isEmpty() && formatting.removeLast() != MARKER) {}
  }

  /** The place in the list of the last of the kind since the marker, -1 for none. */
  int lastFormatting(Kind kind) {
    for (int i = formatting.size() - 1; i >= 0 && formatting.get(i) != MARKER; i--) {
      if (formatting.get(i).kind == kind) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Ends an element for formatting as long as no block stands open in it.
   *
   * @param at its place in the list
   * @return false where the adoption agency of the standard would have to step in
   */
  boolean endFormatting(int at) {
    int from = place(formatting.get(at).element);
    for (int i = from + 1; from >= 0 && i < depth; i++) {
      if (kinds[i].isSpecial()) {
        return false;
      }
    }
    formatting.remove(at);
    while (from >= 0 && depth > from) {
      pop();
    }
    return true;
  }

  /** Ends the nearest element of the kind, unless a special one stands open in it. */
  void endOrdinary(Kind kind) {
    int i = depth - 1;
    while (kinds[i] != kind && !kinds[i].isSpecial()) {
      i--;
    }
    if (kinds[i] == kind) {
      imply(kind);
      popTo(kind);
    }
  }
}
