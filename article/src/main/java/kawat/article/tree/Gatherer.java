package kawat.article.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Picks out the elements that speak of the article. */
final class Gatherer {
  /** More of a kind than any page has reason for; the rest is noise. */
  private static final int MOST = 400;

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
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());

  PageTree.Marks marks() {
    return marks;
  }

  void look(Element e, String tag, ClassNames.Says says) {
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
          declared(e, tag, says);
        }
      }
    }
  }

  private void declared(Element e, String tag, ClassNames.Says says) {
    Attributes said = e.attributes();
    if (!said.get("itemprop").isEmpty()) {
      keep(marks.properties(), e);
    }
    String rel = said.get("rel");
    if (rel.contains("category") && tag.equals("a")) {
      keep(marks.categories(), e);
    }
    if (says.author() || rel.contains("author")) {
      keep(marks.authors(), e);
    }
    if (says.date()) {
      keep(marks.times(), e);
    }
    if (says.current() && (tag.equals("li") || tag.equals("a"))) {
      keep(marks.current(), e);
    }
  }

  /** Keeps an element that its class, id or a property names after an author. */
  void person(Element e, int block) {
    if (marks.people().size() < MOST) {
      marks.people().add(new PageTree.PersonMark(e, block));
    }
  }

  private static void keep(List<Element> list, Element e) {
    if (list.size() < MOST) {
      list.add(e);
    }
  }
}
