package kawat.article.markup;

import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** The stack of open elements of the HTML standard (13.2.4.2), and what it asks of it. */
class Stack {
  private final Element[] elements;
  private final Kind[] kinds;

  /** How many elements of each known kind are open. */
  private final int[] open = new int[Names.PLACES + 1];

  private int depth;

  /** None open yet, and at most so many. */
  Stack(int most) {
    this.elements = new Element[most];
    this.kinds = new Kind[most];
  }

  final Element current() {
    return elements[depth - 1];
  }

  final boolean isCurrent(Kind kind) {
    return kinds[depth - 1] == kind;
  }

  final Kind currentKind() {
    return kinds[depth - 1];
  }

  /** The kind of the element so many levels above the current one. */
  final Kind above(int levels) {
    return kinds[depth - 1 - levels];
  }

  final int depth() {
    return depth;
  }

  final boolean isOpen(Kind kind) {
    return open[kind.number] > 0 && (kind.number > 0 || isOnStack(kind));
  }

  private boolean isOnStack(Kind kind) {
    int i = depth - 1;
    while (i >= 0 && kinds[i] != kind) {
      i--;
    }
    return i >= 0;
  }

  /** Puts an element on the stack that is in the tree already. */
  final void stack(Kind kind, Element e) {
    elements[depth] = e;
    kinds[depth++] = kind;
    open[kind.number]++;
  }

  /** Whether an element that fits is open and nothing between bounds its scope. */
  final boolean inScope(Predicate<Kind> fits, Predicate<Kind> bounds) {
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

  final boolean inScope(Kind kind) {
    return isOpen(kind) && inScope(k -> k == kind, k -> false);
  }

  /** Whether an element of the kind is open within the innermost table. */
  final boolean inTable(Kind kind, Kind table) {
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

  /** Where the element stands, -1 where it is not open. */
  final int place(Element e) {
    int i = depth - 1;
    while (i >= 0 && elements[i] != e) {
      i--;
    }
    return i;
  }

  /** The innermost element of the kind. */
  final Optional<Element> last(Kind kind) {
    int i = depth - 1;
    while (i >= 0 && kinds[i] != kind) {
      i--;
    }
    return i < 0 ? Optional.empty() : Optional.of(elements[i]);
  }

  final Kind kind(int place) {
    return kinds[place];
  }

  final Element element(int place) {
    return elements[place];
  }

  /** Whether nothing bounds the scope between the place and the current element. */
  final boolean isInScope(int place) {
    int i = depth - 1;
    while (i > place && !kinds[i].boundsScope()) {
      i--;
    }
    return i == place;
  }

  /** The first special element that stands open in the one at the place, -1 for none. */
  final int specialBelow(int place) {
    int i = place + 1;
    while (i < depth && !kinds[i].isSpecial()) {
      i++;
    }
    return i < depth ? i : -1;
  }

  final void replace(int place, Element e) {
    elements[place] = e;
  }

  final void removeAt(int place) {
    open[kinds[place].number]--;
    System.arraycopy(elements, place + 1, elements, place, depth - place - 1);
    System.arraycopy(kinds, place + 1, kinds, place, depth - place - 1);
    depth--;
  }

  /** Opens an element right within another, which is open. */
  final void insertBelow(Element around, Kind kind, Element e) {
    int at = place(around) + 1;
    System.arraycopy(elements, at, elements, at + 1, depth - at);
    System.arraycopy(kinds, at, kinds, at + 1, depth - at);
    elements[at] = e;
    kinds[at] = kind;
    open[kind.number]++;
    depth++;
  }
}
