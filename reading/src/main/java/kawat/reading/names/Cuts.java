package kawat.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kawat.reading.tagging.Shape;
import kawat.reading.text.Token;
import kawat.reading.text.Trait;
import kawat.reading.text.Word;

/** Cuts words for the reading of names, each word once. Immutable. */
final class Cuts {
  private final Glue glue;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Trait<Cut[]> cuts = Trait.of(this::cut);

  Cuts(Gazetteer gazetteer, Lexicon lexicon) {
    this.glue = new Glue(gazetteer, lexicon);
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** The parts of a word in its order; not to be written to. */
  Cut[] of(Word word) {
    return cuts.of(word);
  }

  private Cut[] cut(Word word) {
    String printed = word.text();
    List<Cut> pieces = new ArrayList<>(1);
    if (word.kind() != Token.Kind.WORD) {
      boolean number = word.kind() == Token.Kind.NUMBER;
      Entry entry = lexicon.entry(word.lower(), gazetteer);
      pieces.add(
          new Cut(
              0,
              printed.length(),
              entry,
              number ? Cut.NUMBER : 0,
              number ? Shape.NUMBER : Shape.MARK));
      return pieces.toArray(Cut[]::new);
    }
    int from = 0;
    for (int i = 1; i <= printed.length(); i++) {
      boolean hyphen = i < printed.length() && Words.hyphen(printed.charAt(i));
      if (hyphen || i == printed.length()) {
        mended(printed, from, i, pieces);
        from = i + 1;
      }
    }
    return pieces.toArray(Cut[]::new);
  }

  /** Adds a word, cut wherever a space got lost. */
  private void mended(String printed, int from, int to, List<Cut> into) {
    int at = from;
    for (int next = glue.lost(printed, at, to); next > at; next = glue.lost(printed, at, to)) {
      part(printed, at, next, into);
      at = next;
    }
    part(printed, at, to, into);
  }

  private void part(String printed, int from, int to, List<Cut> into) {
    int end = to;
    boolean stop = end - from > 1 && printed.charAt(end - 1) == '.';
    if (stop) {
      end--;
    }
    if (end <= from) {
      return;
    }
    String part = printed.substring(from, end);
    int shape = Cut.WORD;
    if (Character.isUpperCase(part.charAt(0))) {
      shape |= Cut.CAPITAL | (part.length() > 1 && capitals(part) ? Cut.CAPITALS : 0);
    }
    boolean joined = from > 0 && Words.hyphen(printed.charAt(from - 1));
    Entry entry = lexicon.entry(Words.fold(part.toLowerCase(Locale.ROOT)), gazetteer);
    into.add(
        new Cut(
            from,
            end,
            entry,
            shape | (joined ? Cut.JOINED : 0),
            Shape.ofWord(printed, from, end) + (joined ? Shape.JOINED : 0)));
    if (stop) {
      into.add(new Cut(end, to, lexicon.entry(".", gazetteer), 0, Shape.MARK));
    }
  }

  private static boolean capitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
