package kawat.article.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Picks out the elements that speak of the article. */
final class Gatherer {
  /** More of a kind than any page has reason for; the rest is noise. */
  private static final int MOST = 400;

  /** Classes of hAtom, h-entry and the themes that followed them. */
  static final Pattern DATING =
      Pattern.compile(
          "(?:^|\\s)(?:entry-date|posted-on|dt-published|published|post-date)(?:\\s|$)");

  private final PageTree.Marks marks =
      new PageTree.Marks(
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());

  PageTree.Marks marks() {
    return marks;
  }

  void look(Element e, String tag) {
    switch (tag) {
      case "meta" -> keep(marks.metas(), e);
      case "link" -> keep(marks.links(), e);
      case "title" -> {
        if (marks.titles().isEmpty()) {
          marks.titles().add(e.wholeText());
        }
      }
      case "script" -> {
        if (e.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")
            && marks.json().size() < MOST) {
          marks.json().add(e.data());
        }
      }
      case "time" -> keep(marks.times(), e);
      case "img", "amp-img", "figure" -> keep(marks.pictures(), e);
      default -> {
        if (e.attributesSize() > 0) {
          declared(e);
        }
      }
    }
  }

  private void declared(Element e) {
    String property = e.attr("itemprop");
    if (!property.isEmpty()) {
      keep(marks.properties(), e);
    }
    String rel = e.attr("rel");
    String classes = e.className();
    // "author vcard" is the name's box in hAtom, in which most blogs are marked up.
    if (rel.contains("author") || (e.hasClass("author") && e.hasClass("vcard"))) {
      keep(marks.authors(), e);
    }
    if (rel.contains("category") && tagIsLink(e)) {
      keep(marks.categories(), e);
    }
    if (!classes.isEmpty() && DATING.matcher(classes).find()) {
      keep(marks.times(), e);
    }
  }

  private static boolean tagIsLink(Element e) {
    return e.normalName().equals("a");
  }

  private static void keep(List<Element> list, Element e) {
    if (list.size() < MOST) {
      list.add(e);
    }
  }
}
