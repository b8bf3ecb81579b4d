package kawat.article.tree;

import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * What part elements of one name play on a page.
 *
 * @param silent whether nothing in them is text that a reader sees
 * @param isBox whether they stand as blocks of their own
 * @param strong whether they set words off
 * @param group the bit of the group that the name speaks of, 0 for none
 */
record Part(boolean silent, boolean isBox, boolean strong, long group) {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "title",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "select",
          "textarea",
          "audio",
          "map",
          "applet",
          "datalist",
          "dialog");

  private static final Map<String, Group> GROUPS =
      Map.ofEntries(
          Map.entry("article", Group.ARTICLE_ELEMENT),
          Map.entry("main", Group.MAIN_ELEMENT),
          Map.entry("aside", Group.ASIDE_ELEMENT),
          Map.entry("nav", Group.NAV_ELEMENT),
          Map.entry("header", Group.HEADER_ELEMENT),
          Map.entry("footer", Group.FOOTER_ELEMENT),
          Map.entry("figure", Group.FIGURE_ELEMENT),
          Map.entry("figcaption", Group.CAPTION),
          Map.entry("form", Group.FORM_ELEMENT),
          Map.entry("ul", Group.LIST_ELEMENT),
          Map.entry("ol", Group.LIST_ELEMENT),
          Map.entry("dl", Group.LIST_ELEMENT),
          Map.entry("table", Group.TABLE_ELEMENT),
          Map.entry("blockquote", Group.QUOTE_ELEMENT),
          Map.entry("section", Group.SECTION_ELEMENT));

  private static final Set<String> STRONG = Set.of("b", "strong", "i", "em", "u");

  static Part of(Tag tag) {
    String name = tag.normalName();
    boolean box =
        tag.isBlock() || name.equals("button") || name.equals("picture") || name.indexOf('-') > 0;
    Group group = GROUPS.get(name);
    return new Part(
        SILENT.contains(name), box, STRONG.contains(name), group == null ? 0 : group.bit());
  }
}
