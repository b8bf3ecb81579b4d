package kawat.article.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Picks out the elements that speak of the article. */
final class Gatherer {
  /** More of a kind than any page has reason for; the rest is noise. */
  private static final int MOST = 400;

  /** Classes of hAtom, h-entry and the themes that followed them. */
  static final Pattern DATING =
      Pattern.compile(
          "(?:^|\\s)(?:entry-date|posted-on|dt-published|published|post-date)(?:\\s|$)");

  /** Parts of those names, one of which each has. */
  private static final List<String> DATES = List.of("date", "posted", "published");

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
          new ArrayList<>());

  private final Map<String, ClassSays> known = new HashMap<>();

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
          declared(e, tag);
        }
      }
    }
  }

  private void declared(Element e, String tag) {
    Attributes said = e.attributes();
    if (!said.get("itemprop").isEmpty()) {
      keep(marks.properties(), e);
    }
    String rel = said.get("rel");
    if (rel.contains("category") && tag.equals("a")) {
      keep(marks.categories(), e);
    }
    String classes = said.get("class");
    ClassSays says =
        classes.isEmpty() ? ClassSays.NOTHING : known.computeIfAbsent(classes, ClassSays::of);
    if (says.author || rel.contains("author")) {
      keep(marks.authors(), e);
    }
    if (says.date) {
      keep(marks.times(), e);
    }
  }

  /** What a class attribute declares; a page has few different ones, but many elements. */
  private record ClassSays(boolean author, boolean date) {
    static final ClassSays NOTHING = new ClassSays(false, false);

    static ClassSays of(String classes) {
      boolean dates = DATES.stream().anyMatch(classes::contains);
      return new ClassSays(isVcard(classes), dates && DATING.matcher(classes).find());
    }

    /** "author vcard" is the name's box in hAtom, in which most blogs are marked up. */
    private static boolean isVcard(String classes) {
      String lower = classes.toLowerCase(Locale.ROOT);
      if (!lower.contains("vcard") || !lower.contains("author")) {
        return false;
      }
      List<String> names = List.of(lower.split("\\s+"));
      return names.contains("author") && names.contains("vcard");
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
