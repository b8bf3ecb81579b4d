package kawat.article.markup;

/** Which attributes somebody asks for: those that name, date, place or hide an element. */
final class Attributes {
  /** Elements of which every attribute stays. */
  private static final Names WHOLE = new Names("html body meta base font");

  private static final Names ALWAYS =
      new Names(
          "class id rel itemprop property content datetime role hidden aria-hidden href type");

  private static final Names OF_PICTURES =
      new Names("src data-src data-original data-lazy-src data-lazy");

  private static final Names PICTURES = new Names("img amp-img figure");

  private static final long STYLE = Names.of("style");
  private static final long TITLE = Names.of("title");
  private static final byte[] NONE = {'n', 'o', 'n', 'e'};

  private Attributes() {}

  static boolean keepsAll(long element) {
    return WHOLE.has(element);
  }

  /** Whether the attribute of the tag is asked for. */
  static boolean keeps(byte[] in, Tag tag, int attribute) {
    long name = tag.name(attribute);
    if (ALWAYS.has(name)) {
      return true;
    }
    boolean picture = PICTURES.has(tag.name);
    if (name == STYLE) {
      return Bytes.indexOf(in, NONE, tag.value(attribute), tag.end(attribute)) >= 0;
    }
    return picture ? OF_PICTURES.has(name) : name == TITLE;
  }
}
