package kawat.reading.names;

import java.util.List;
import java.util.Locale;

/**
 * What an office without a holder is called on every page: "Menlu RI" and "Menteri Luar Negeri
 * Indonesia" are one.
 */
final class OfficeNames {
  private final Pieces pieces;
  private final Draft draft;

  OfficeNames(Draft draft) {
    this.pieces = draft.pieces;
    this.draft = draft;
  }

  /** The name of the office whose words stand from one piece up to another. */
  String of(int from, int to) {
    int state = state(from, to);
    int title = title(from, state);
    String name = Spelling.name(title < state ? pieces.slice(title, state) : "");
    String whole = name;
    if (title > from) {
      String noun = full(from, title);
      whole = name.isEmpty() ? noun : noun + " " + name;
    }
    return state == to ? whole : whole + " " + draft.sense(state).orElseThrow().actor().name();
  }

  /**
   * The piece where a short form of a state ends the words: "RI"; else their end. A mere noun keeps
   * it: "pejabat RI".
   */
  private int state(int from, int to) {
    boolean shortened =
        to - from > 1
            && pieces.capital(to - 2)
            && pieces.capitals(to - 1)
            && draft.sense(to - 1).filter(s -> s.type() == Sense.Type.STATE).isPresent();
    return shortened ? to - 1 : to;
  }

  /** The piece after a title written short: "Menlu", "PM"; else the first. */
  private int title(int from, int to) {
    Trie.Match<Lexicon.Title> title = draft.lexicon.title(pieces, from, to);
    boolean written =
        title != null
            && title.to() == from + 1
            && abbreviated(pieces.key(from), title.values().getFirst().noun());
    return written ? from + 1 : from;
  }

  /** "menlu", but not "utusan" for an "utusan khusus". */
  private static boolean abbreviated(String printed, String noun) {
    return noun.indexOf(' ') > 0 && !List.of(noun.split(" ", -1)).contains(printed);
  }

  private String full(int from, int to) {
    Trie.Match<Lexicon.Title> title = draft.lexicon.title(pieces, from, to);
    String noun = title == null ? pieces.slice(from, to) : title.values().getFirst().noun();
    return pieces.capital(from) ? capitals(noun) : noun;
  }

  private static String capitals(String noun) {
    StringBuilder name = new StringBuilder();
    for (String word : noun.split(" ", -1)) {
      name.append(name.isEmpty() ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return name.toString();
  }
}
