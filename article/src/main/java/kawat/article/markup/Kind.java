package kawat.article.markup;

import java.util.Arrays;
import org.jsoup.parser.Tag;

/**
 * What the HTML standard says of the elements of one name: which rule of the body (13.2.6.4.7)
 * their start tags follow, and to which of its classes they belong.
 */
final class Kind {
  /** Which rule a start tag follows. */
  enum Rule {
    HTML,
    HEAD,
    BODY,
    /** They belong into the head and hold nothing. */
    HEAD_VOID,
    /** They belong into the head and hold text. */
    HEAD_TEXT,
    NOSCRIPT,
    /** They end a paragraph. */
    BLOCK,
    HEADING,
    LISTING,
    PARAGRAPH,
    FORM,
    ITEM,
    TERM,
    BUTTON,
    LINK,
    FORMATTING,
    OBJECT,
    TABLE,
    /** Void among words. */
    VOID,
    /** Void beside a film. */
    MEDIA,
    INPUT,
    RULER,
    /** They hold text. */
    TEXT,
    SELECT,
    OPTION,
    RUBY,
    SVG,
    /** Parts of tables: {@code tr}. */
    PART,
    /** What they do is told by the parser that knows every rule. */
    RARE,
    ORDINARY
  }

  private static final Names NAMES = new Names();
  private static final Kind[] KINDS = new Kind[Names.PLACES];

  private static final String HEADINGS = "h1 h2 h3 h4 h5 h6";
  private static final String BLOCKS =
      "address article aside blockquote center details dialog dir div dl fieldset figcaption figure"
          + " footer header hgroup main menu nav ol search section summary ul";
  private static final String VOIDS = "area br embed img keygen wbr";

  static {
    enter(Rule.HTML, "html");
    enter(Rule.HEAD, "head");
    enter(Rule.BODY, "body");
    enter(Rule.HEAD_VOID, "base basefont bgsound link meta");
    enter(Rule.HEAD_TEXT, "noframes script style template title");
    enter(Rule.NOSCRIPT, "noscript");
    enter(Rule.BLOCK, BLOCKS);
    enter(Rule.HEADING, HEADINGS);
    enter(Rule.LISTING, "pre listing");
    enter(Rule.PARAGRAPH, "p");
    enter(Rule.FORM, "form");
    enter(Rule.ITEM, "li");
    enter(Rule.TERM, "dd dt");
    enter(Rule.BUTTON, "button");
    enter(Rule.LINK, "a");
    enter(Rule.FORMATTING, "b big code em font i s small strike strong tt u");
    enter(Rule.OBJECT, "applet marquee object");
    enter(Rule.TABLE, "table");
    enter(Rule.VOID, VOIDS);
    enter(Rule.MEDIA, "param source track");
    enter(Rule.INPUT, "input");
    enter(Rule.RULER, "hr");
    enter(Rule.TEXT, "iframe noembed textarea");
    enter(Rule.SELECT, "select");
    enter(Rule.OPTION, "optgroup option");
    enter(Rule.RUBY, "rb rp rt rtc");
    enter(Rule.SVG, "svg");
    enter(Rule.PART, "caption col colgroup tbody td tfoot th thead tr");
    enter(Rule.RARE, "frame frameset image isindex math nobr plaintext xmp");
    enter(
        Rule.ORDINARY,
        "abbr acronym audio bdi bdo canvas cite data datalist del dfn ins kbd label legend map mark"
            + " meter output picture progress q ruby samp slot span sub sup time var video");
    special("address applet area article aside base basefont bgsound blockquote body br button");
    special("caption center col colgroup dd details dir div dl dt embed fieldset figcaption");
    special("figure footer form frame frameset head header hgroup hr html iframe img input keygen");
    special("li link listing main marquee menu meta nav noembed noframes noscript object ol p");
    special("param plaintext pre script search section select source style summary table tbody td");
    special("template textarea tfoot th thead title tr track ul wbr xmp " + HEADINGS);
    for (Kind k : of("dd dt li optgroup option p rb rp rt rtc")) {
      k.implied = true;
    }
    for (Kind k : of("applet caption html marquee object select table td template th")) {
      k.bounds = true;
    }
    for (Kind k : of("table tbody tfoot thead tr")) {
      k.table = true;
    }
    for (Kind k : of("meta link hr br button p li dt dd form fieldset table " + HEADINGS)) {
      k.parts = true;
    }
    for (Kind k : of("thead tbody tfoot tr td th " + BLOCKS)) {
      k.parts = k.tag.isBlock();
    }
  }

  final String name;
  final Rule rule;
  final Tag tag;

  /** Its number among the kinds that the standard knows, 0 for all others. */
  final int number;

  /** "Special" in the standard: other end tags do not reach beyond it. */
  private boolean special;

  /** Its end tag may be left out. */
  private boolean implied;

  /** It bounds what is in scope. */
  private boolean bounds;

  /** It parts lines, so white space next to it says nothing. */
  private boolean parts;

  /** It holds cells or rows of them, and nothing else. */
  private boolean table;

  private Kind(String name, Rule rule, int number) {
    this.name = name;
    this.rule = rule;
    this.number = number;
    this.tag = Tag.valueOf(name);
  }

  /** A kind that the standard does not know: {@code amp-img}. */
  static Kind other(String name) {
    return new Kind(name, Rule.ORDINARY, 0);
  }

  private static void enter(Rule rule, String names) {
    for (String name : names.split(" ")) {
      int place = NAMES.enter(Names.of(name));
      KINDS[place] = new Kind(name, rule, place + 1);
    }
  }

  private static Iterable<Kind> of(String names) {
    return Arrays.stream(names.split(" ")).map(Kind::named).toList();
  }

  private static void special(String names) {
    for (Kind k : of(names)) {
      k.special = true;
    }
  }

  /** A kind that the standard knows. */
  static Kind named(String name) {
    return KINDS[NAMES.place(Names.of(name))];
  }

  /** Whether a kind that the standard knows may bear the name of this number. */
  static boolean knows(long name) {
    return NAMES.place(name) >= 0;
  }

  /** The kind of a name that may be known. */
  static Kind known(long name) {
    return KINDS[NAMES.place(name)];
  }

  boolean isSpecial() {
    return special;
  }

  boolean isImplied() {
    return implied;
  }

  boolean boundsScope() {
    return bounds;
  }

  /** What stands right within it is moved out of its table. */
  boolean isPartOfTable() {
    return table;
  }

  boolean partsLines() {
    return parts;
  }
}
