package kawat.article.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The list of active formatting elements of the HTML standard (13.2.4.3). */
final class Formatting {
  private record Entry(Kind kind, Element element) {}

  private static final Entry MARKER = new Entry(Kind.other("#marker"), new Element("marker"));

  /** As many of one kind as the standard keeps. */
  private static final int ALIKE = 3;

  private final List<Entry> entries = new ArrayList<>();

  int size() {
    return entries.size();
  }

  void add(Kind kind, Element element) {
    entries.add(new Entry(kind, element));
  }

  void add(int at, Kind kind, Element element) {
    entries.add(at, new Entry(kind, element));
  }

  /** Puts another element of the same kind and attributes in the place of one. */
  void replace(int at, Element element) {
    entries.set(at, new Entry(kind(at), element));
  }

  void remove(int at) {
    entries.remove(at);
  }

  void remove(Element element) {
    int at = of(element);
    if (at >= 0) {
      remove(at);
    }
  }

  Kind kind(int at) {
    return entries.get(at).kind;
  }

  Element element(int at) {
    return entries.get(at).element;
  }

  /** Attributes for another element like the one at the place. */
  Attributes attributes(int at) {
    return element(at).attributes().clone();
  }

  boolean isMarker(int at) {
    return entries.get(at) == MARKER;
  }

  void mark() {
    entries.add(MARKER);
  }

  void clearToMarker() {
    while (!entries.isEmpty() && entries.removeLast() != MARKER) {}
  }

  /** Whether three of the kind wait to be ended, which is as many as the standard opens again. */
  boolean hasThree(Kind kind) {
    int same = 0;
    for (int i = entries.size() - 1; i >= 0 && !isMarker(i); i--) {
      same += kind(i) == kind ? 1 : 0;
    }
    return same >= ALIKE;
  }

  /** The place of the last of the kind since the marker, -1 for none. */
  int last(Kind kind) {
    for (int i = entries.size() - 1; i >= 0 && !isMarker(i); i--) {
      if (kind(i) == kind) {
        return i;
      }
    }
    return -1;
  }

  /** The place of the element, -1 where it is not in the list. */
  int of(Element element) {
    int i = entries.size() - 1;
    while (i >= 0 && entries.get(i).element != element) {
      i--;
    }
    return i;
  }
}
