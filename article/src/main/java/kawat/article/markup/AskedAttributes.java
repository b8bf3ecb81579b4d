package kawat.article.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Attributes;

/** Which attributes somebody asks for: those that name, date, place or hide an element. */
final class AskedAttributes {
  /** Elements of which every attribute stays. */
  private static final Names WHOLE = new Names("html body meta base font");

  private static final String NAMES =
      "class id rel itemprop property content datetime role hidden aria-hidden href type";
  private static final Names ALWAYS = new Names(NAMES);

  /** The names at their places, so that elements share them. */
  private static final String[] SHARED = new String[Names.PLACES];

  static {
    for (String name : NAMES.split(" ")) {
      SHARED[ALWAYS.place(Names.of(name))] = name;
    }
  }

  private static final Names OF_PICTURES =
      new Names("src data-src data-original data-lazy-src data-lazy");

  private static final Names PICTURES = new Names("img amp-img figure");

  private static final long STYLE = Names.of("style");
  private static final long TITLE = Names.of("title");
  private static final byte[] NONE = {'n', 'o', 'n', 'e'};

  private AskedAttributes() {}

  /** Whether the attribute of the tag is asked for. */
  private static boolean keeps(byte[] in, Tag tag, int attribute) {
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

  /** The attribute's name in small letters. */
  private static String name(byte[] in, Tag tag, int attribute) {
    int place = ALWAYS.place(tag.name(attribute));
    int from = tag.start(attribute);
    int length = tag.nameEnd(attribute) - from;
    if (place >= 0 && SHARED[place].length() == length && length <= Long.BYTES) {
      return SHARED[place];
    }
    return new String(in, from, length, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
  }

  /** The tag's attributes that somebody asks for, the first of each name. */
  static Attributes of(byte[] in, Tag tag, Decoding decoding) {
    Attributes said = new Attributes();
    boolean all = WHOLE.has(tag.name);
    for (int i = 0; i < tag.attributes; i++) {
      if (all || keeps(in, tag, i)) {
        String name = name(in, tag, i);
        if (!said.hasKey(name)) {
          said.add(name, value(in, tag, i, decoding));
        }
      }
    }
    return said;
  }

  private static String value(byte[] in, Tag tag, int attribute, Decoding decoding) {
    int from = tag.value(attribute);
    int to = tag.end(attribute);
    boolean quoted = from < to && (in[from] == '"' || in[from] == '\'');
    return quoted ? decoding.value(in, from + 1, to - 1) : decoding.value(in, from, to);
  }
}
