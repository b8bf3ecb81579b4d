package kawat.article.markup;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The adoption agency of the HTML standard (13.2.6.4.7): what the end tag of an element for
 * formatting does where blocks stand open in it. {@code <b>satu<p>dua</b>tiga} has "dua" in bold
 * within the paragraph and "tiga" plain.
 */
final class Adoption {
  private static final int OUTER = 8;
  private static final int INNER = 3;

  private final OpenElements open;
  private final Formatting formatting = new Formatting();

  Adoption(OpenElements open) {
    this.open = open;
  }

  /** The elements that wait to be ended. */
  Formatting active() {
    return formatting;
  }

  /** Opens an element for formatting. */
  void start(Kind kind, Attributes attributes) {
    formatting.add(kind, open.push(kind, attributes));
  }

  /**
   * Opens elements for formatting again that others closed: in {@code <p><b>satu<p>dua} both words
   * are bold.
   *
   * @return false where there are too many
   */
  boolean reopen() {
    int last = formatting.size() - 1;
    int from = last + 1;
    while (from > 0 && !formatting.isMarker(from - 1) && isClosed(from - 1)) {
      from--;
    }
    if (from <= last && (last - from >= OpenElements.REOPENED || open.isFull())) {
      return false;
    }
    for (int i = from; i <= last; i++) {
      formatting.replace(i, open.push(formatting.kind(i), formatting.attributes(i)));
    }
    return true;
  }

  private boolean isClosed(int active) {
    return open.place(formatting.element(active)) < 0;
  }

  /** Ends the innermost active element of the kind. */
  void end(Kind kind) {
    if (open.isCurrent(kind) && formatting.of(open.current()) < 0) {
      open.pop();
      return;
    }
    for (int i = 0; i < OUTER; i++) {
      int active = formatting.last(kind);
      if (active < 0) {
        open.endOrdinary(kind);
        return;
      }
      int place = open.place(formatting.element(active));
      if (place < 0) {
        formatting.remove(active);
        return;
      }
      if (!open.isInScope(place)) {
        return;
      }
      int block = open.specialBelow(place);
      if (block < 0) {
        formatting.remove(active);
        open.popFrom(place);
        return;
      }
      adopt(active, place, block);
    }
  }

  /** Puts the block beside the element, and another element like it into the block. */
  private void adopt(int active, int place, int block) {
    open.settle();
    Element furthest = open.element(block);
    Element subject = formatting.element(active);
    Kind kind = formatting.kind(active);
    Node last = furthest;
    int bookmark = active;
    int inner = 0;
    for (int at = block - 1; at > place; at--) {
      inner++;
      Element node = open.element(at);
      int listed = formatting.of(node);
      if (listed >= 0 && inner > INNER) {
        formatting.remove(listed);
        bookmark -= listed < bookmark ? 1 : 0;
        listed = -1;
      }
      if (listed < 0) {
        open.removeAt(at);
        continue;
      }
      Element copy = new Element(node.tag(), null, node.attributes().clone());
      formatting.replace(listed, copy);
      open.replace(at, copy);
      bookmark = last == furthest ? listed + 1 : bookmark;
      copy.appendChild(last);
      last = copy;
    }
    open.adopt(place - 1, last);
    Element copy = new Element(subject.tag(), null, subject.attributes().clone());
    // All at once: one after the other, each would move those behind it up.
    copy.appendChildren(furthest.childNodes());
    furthest.appendChild(copy);
    int old = formatting.of(subject);
    formatting.remove(old);
    formatting.add(bookmark > old ? bookmark - 1 : bookmark, kind, copy);
    open.remove(subject);
    open.insertBelow(furthest, kind, copy);
  }
}
