package kawat.article.authors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kawat.article.byline.Byline;
import kawat.article.byline.BylineLabels;
import kawat.article.byline.PersonNames;
import kawat.article.lines.Lines;
import kawat.article.metadata.Declared;
import kawat.article.published.PrintedDates;
import kawat.article.tree.PageTree.PersonMark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Names in elements that are named after authors, piece by piece of their text. */
final class MarkedNames {
  /** A box with more text holds the person's life. */
  private static final int LONGEST = 160;

  private static final int PIECES = 5;

  private final Candidates names;
  private final Zone zone;
  private final Declared declared;

  MarkedNames(Candidates names, Zone zone, Declared declared) {
    this.declared = declared;
    this.names = names;
    this.zone = zone;
  }

  void look(PersonMark mark) {
    Element e = mark.element();
    String tag = e.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
      return;
    }
    boolean away = !declared.isOfArticle(e);
    boolean linked = e.attr("rel").contains("author");
    boolean labelled = false;
    for (String piece : pieces(e)) {
      if (BylineLabels.isLabel(piece)) {
        labelled = BylineLabels.isAuthors(piece);
        continue;
      }
      Optional<Byline.Said> said = Byline.said(piece);
      boolean by = labelled || said.filter(s -> s.part() == Byline.Part.AUTHOR).isPresent();
      String rest = said.map(Byline.Said::rest).orElse(piece);
      for (String name : PersonNames.in(BlockNames.withoutDate(rest))) {
        names
            .of(name)
            .ifPresent(
                c -> {
                  boolean other = said.isPresent() && !by;
                  say(c, mark.block(), away, linked, by, other);
                });
      }
      labelled = false;
    }
  }

  private void say(
      Candidate c, int block, boolean away, boolean linked, boolean by, boolean other) {
    if (other) {
      c.say(Clue.LABEL_OTHER);
      return;
    }
    c.say(zone.among(block, Clue.MARK_HEAD, Clue.MARK_FOOT, Clue.MARK_AWAY));
    c.at(block);
    if (linked) {
      c.say(zone.isHead(block) ? Clue.REL_HEAD : Clue.REL_AWAY);
    }
    if (by) {
      c.say(zone.among(block, Clue.BY_HEAD, Clue.BY_FOOT, Clue.BY_AWAY));
    }
    if (away) {
      c.say(Clue.OUTSIDE);
    }
    c.least(Clue.FROM_TITLE, zone.fromTitle(block));
    c.least(Clue.FROM_TEXT, zone.fromText(block));
  }

  /** The texts in the element, in order; a long one ends the list. */
  private static List<String> pieces(Element e) {
    List<String> pieces = new ArrayList<>();
    int length = 0;
    Node node = e;
    while (node != null && pieces.size() < PIECES && length < LONGEST) {
      if (node instanceof TextNode t) {
        String piece = Lines.fold(t.getWholeText());
        length += piece.length();
        if (!piece.isEmpty() && length < LONGEST && PrintedDates.first(piece).isEmpty()) {
          pieces.add(piece);
        } else if (!piece.isEmpty() && length < LONGEST) {
          pieces.add(BlockNames.withoutDate(piece));
        }
      }
      node = following(node, e);
    }
    return pieces;
  }

  private static @org.jspecify.annotations.Nullable Node following(Node node, Element root) {
    boolean skipped =
        node instanceof Element e && (e.nameIs("script") || e.nameIs("style") || e.nameIs("svg"));
    Node next = skipped ? null : node.firstChild();
    Node up = node;
    while (next == null && up != root) {
      next = up.nextSibling();
      Node parent = up.parent();
      if (parent == null) {
        return next;
      }
      up = parent;
    }
    return next;
  }
}
