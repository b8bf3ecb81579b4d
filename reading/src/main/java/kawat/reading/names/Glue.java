package kawat.reading.names;

import java.util.List;
import java.util.Locale;

/**
 * Finds spaces that got lost around names, as they do where a page's links were taken out:
 * "PresidenPeru", "diPeru", "Perudan", "sepakat.Sari".
 */
final class Glue {
  /** Letters up to which a word may be part of many names. */
  private static final int SHORT = 5;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  Glue(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** Where the first lost space of a stretch stood; {@code from} where none did. */
  int lost(String printed, int from, int to) {
    boolean small = false;
    for (int i = from + 1; i < to; i++) {
      boolean capital = Character.isUpperCase(printed.charAt(i));
      boolean before = Character.isLowerCase(printed.charAt(i - 1));
      small |= before;
      if (capital && (before || printed.charAt(i - 1) == '.') && opens(printed, from, i, to)) {
        return i;
      }
    }
    boolean name = Character.isUpperCase(printed.charAt(from)) && to - from > 4;
    return name && (small || Character.isLowerCase(printed.charAt(to - 1)))
        ? closes(printed, from, to)
        : from;
  }

  /** A capital inside a word: the gazetteer knows what it starts, or a sentence ended before it. */
  private boolean opens(String printed, int from, int at, int to) {
    if (printed.charAt(at - 1) == '.') {
      return at - from > 3
          && Character.isLowerCase(printed.charAt(at - 2))
          && Character.isLowerCase(printed.charAt(at - 3))
          && at + 1 < to
          && Character.isLowerCase(printed.charAt(at + 1));
    }
    String whole = key(printed, from, to);
    if (printed.indexOf('.') >= 0 || gazetteer.starts(whole)) {
      return false;
    }
    String left = key(printed, from, at);
    return (at - from > 3 || lexicon.common(left))
        && (gazetteer.starts(key(printed, at, to)) || closes(printed, at, to) > at);
  }

  /** Small letters after a known name: "Perudan", "ASdari". */
  private int closes(String printed, int from, int to) {
    String whole = key(printed, from, to);
    if (lexicon.common(whole) || gazetteer.word(whole)) {
      return from;
    }
    for (int i = to - 2; i > from + 1; i--) {
      if (!Character.isLowerCase(printed.charAt(i))) {
        break;
      }
      String rest = key(printed, i, to);
      boolean ordinary =
          lexicon.listed(Part.GLUE, rest) || rest.length() > 5 && lexicon.common(rest);
      if (ordinary && named(printed, from, i) && (i - from > 3 || !mixed(printed, from, i))) {
        return i;
      }
    }
    return from;
  }

  /** A short word must be a name by itself: "Thandi" is one name, though some are called Than. */
  private boolean named(String printed, int from, int to) {
    String key = key(printed, from, to);
    return gazetteer.word(key) && (to - from > SHORT || !gazetteer.exactly(List.of(key)).isEmpty());
  }

  /** A short name in front must be all capitals: AS, RI. */
  private static boolean mixed(String printed, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(printed.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String key(String printed, int from, int to) {
    return Words.fold(printed.substring(from, to).toLowerCase(Locale.ROOT));
  }
}
