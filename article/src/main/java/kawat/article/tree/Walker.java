package kawat.article.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks a page once, without recursion, and makes its blocks and boxes. */
public final class Walker {
  private final List<Box> boxes = new ArrayList<>();
  private final Gatherer gatherer = new Gatherer();
  private final BlockBuilder text = new BlockBuilder();
  private final ClassNames names = new ClassNames();
  private final Map<String, Part> parts = new HashMap<>();
  private Box box = new Box(null, "#page", "", 0, 0);

  private Walker() {}

  /** The page's blocks, boxes and marks. */
  public static PageTree walk(Document page) {
    Walker walker = new Walker();
    walker.run(page);
    // What a box holds, the box around it holds too; inner boxes come later in the order.
    for (Box box : walker.boxes.reversed()) {
      box.addToParent();
    }
    return new PageTree(walker.text.blocks(), walker.boxes, walker.gatherer.marks());
  }

  private void run(Document page) {
    boxes.add(box);
    Node node = page.firstChild();
    while (node != null) {
      boolean into = enter(node);
      Node inside = into ? node.firstChild() : null;
      if (into && inside == null) {
        leave((Element) node);
      }
      node = inside != null ? inside : after(node, page);
    }
    text.flush(box, false);
  }

  /** The node that follows in the page's order, elements that end before it left behind. */
  private @Nullable Node after(Node node, Document page) {
    Node next = node.nextSibling();
    Element parent = node.parentElement();
    while (next == null && parent != null && parent != page) {
      leave(parent);
      next = parent.nextSibling();
      parent = parent.parentElement();
    }
    return next;
  }

  /** Whether the node's children are to be visited. */
  private boolean enter(Node node) {
    if (node instanceof TextNode t) {
      text.append(t.getWholeText());
      return false;
    }
    if (!(node instanceof Element e)) {
      return false;
    }
    String tag = e.normalName();
    boolean bare = e.attributesSize() == 0;
    String classes = bare ? "" : e.attributes().get("class");
    ClassNames.Says says = names.of(classes);
    gatherer.look(e, tag, says);
    Part part = part(e, tag);
    return !part.silent() && (tag.equals("head") || enter(e, tag, part, classes, says.groups()));
  }

  private Part part(Element e, String tag) {
    Part known = parts.get(tag);
    if (known != null) {
      return known;
    }
    Part part = Part.of(e.tag());
    parts.put(tag, part);
    return part;
  }

  private boolean enter(Element e, String tag, Part part, String classes, long named) {
    if (tag.equals("br") || tag.equals("hr")) {
      text.flush(box, true);
      return false;
    }
    long said = named | part.group();
    if (part.isBox()) {
      text.flush(box, false);
      open(e, tag, classes, said);
    } else if (isUnseen(e, tag)) {
      return false;
    } else {
      inline(e, tag, part, classes, said);
    }
    return true;
  }

  private void open(Element e, String tag, String classes, long named) {
    long groups = groups(e, classes, named);
    person(e, groups);
    box = new Box(box, tag, classes, groups, boxes.size());
    boxes.add(box);
  }

  private void inline(Element e, String tag, Part part, String classes, long named) {
    switch (tag) {
      case "a" -> text.openLink(e.attr("href"));
      case "img" -> text.picture(e);
      case "input", "wbr" -> {}
      default -> {
        if (part.strong()) {
          text.strong(1);
        }
        if (tag.equals("small") && box.tag.equals("figcaption")) {
          text.append(" "); // pages set the credit on a line of its own
        }
        if (text.isEmpty() && e.attributesSize() == 0) {
          text.inline(groups(e, classes, named));
        }
      }
    }
    if (e.attributesSize() > 0) {
      long groups = groups(e, classes, named);
      person(e, groups);
      if (text.isEmpty() && !tag.equals("a") && !tag.equals("img")) {
        text.inline(groups);
        if ((groups & Group.AUTHOR.bit()) != 0) {
          text.openName(e);
        }
      }
    }
  }

  private void person(Element e, long groups) {
    boolean named = (groups & Group.AUTHOR.bit()) != 0;
    if (named || (e.attributesSize() > 0 && e.attributes().get("rel").contains("author"))) {
      gatherer.person(e, text.blocks().size());
    }
  }

  private static long groups(Element e, String classes, long named) {
    long bits = named;
    int left = e.attributesSize() - (classes.isEmpty() ? 0 : 1);
    if (left == 0) {
      return bits;
    }
    Attributes said = e.attributes();
    String id = said.get("id");
    if (!id.isEmpty()) {
      bits |= ClassNames.ofId(id, classes.length() + 1);
      if (left == 1) {
        return bits;
      }
    }
    return isHidden(said) ? bits | Group.HIDDEN.bit() : bits | declared(said);
  }

  /** Words inside a line that no reader sees: "<i style="display:none">read-12</i>". */
  private static boolean isUnseen(Element e, String tag) {
    if (e.attributesSize() == 0 || tag.equals("a") || tag.equals("img")) {
      return false;
    }
    String style = e.attributes().get("style");
    return !style.isEmpty() && style.replace(" ", "").contains("display:none");
  }

  private static boolean isHidden(Attributes said) {
    String style = said.get("style");
    return said.hasKey("hidden")
        || said.get("aria-hidden").equals("true")
        || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
  }

  /** What microdata and roles say. */
  private static long declared(Attributes said) {
    return switch (said.get("itemprop")) {
          case "articleBody" -> Group.TEXT.bit();
          case "author" -> Group.AUTHOR.bit();
          case "headline" -> Group.TITLE.bit();
          case "datePublished", "dateModified" -> Group.DATE.bit();
          default -> 0L;
        }
        | switch (said.get("role")) {
          case "navigation", "menu", "menubar" -> Group.NAV_ELEMENT.bit();
          case "main" -> Group.MAIN_ELEMENT.bit();
          case "complementary" -> Group.ASIDE_ELEMENT.bit();
          case "contentinfo" -> Group.FOOTER_ELEMENT.bit();
          case "banner" -> Group.HEADER_ELEMENT.bit();
          case "dialog", "alertdialog", "alert" -> Group.PROMPT.bit();
          default -> 0L;
        };
  }

  private void leave(Element e) {
    String tag = e.normalName();
    if (tag.equals("head")) {
      return;
    }
    Part part = part(e, tag);
    if (part.isBox()) {
      text.flush(box, false);
      Box done = box;
      @Nullable Box parent = done.parent;
      if (parent != null) {
        box = parent;
      }
    } else if (tag.equals("a")) {
      text.closeLink();
    } else {
      if (part.strong()) {
        text.strong(-1);
      }
      text.close(e);
    }
  }
}
