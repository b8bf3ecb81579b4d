package kawat.reading.names;

import kawat.reading.text.Paragraph;

/**
 * Steps over what opens a dispatch and names nobody who acts: "LIMA, KORAN.com - ", "KORAN.COM,
 * LIMA – ", "KORAN: ".
 */
final class Datelines {
  private static final int REACH = 12;
  private final Draft draft;
  private final Pieces pieces;
  private int paragraph;

  /** End of the paragraph whose beginning was looked at: no other dateline opens before it. */
  private int settled;

  Datelines(Draft draft) {
    this.draft = draft;
    this.pieces = draft.pieces;
  }

  /** Piece after the dateline that starts here; the same piece where a paragraph opens without. */
  int after(int from) {
    if (pieces.start(from) < settled) {
      return from;
    }
    var paragraphs = pieces.text().paragraphs();
    while (paragraph < paragraphs.size() && paragraphs.get(paragraph).end() <= pieces.start(from)) {
      paragraph++;
    }
    if (paragraph >= paragraphs.size()) {
      return from;
    }
    settled = paragraphs.get(paragraph).end();
    if (!opens(paragraphs.get(paragraph), from)) {
      return from;
    }
    boolean outlet = false;
    for (int i = from; i < from + REACH && draft.together(from, i); i++) {
      String key = pieces.key(i);
      boolean rule = key.length() == 1 && Words.hyphen(key.charAt(0));
      if (rule || key.equals(":") && outlet && i - from < 5) {
        return i > from && (outlet || pieces.capitals(from)) ? i + 1 : from;
      }
      if (pieces.word(i) && !pieces.capital(i) && !pieces.joined(i) && key.indexOf('.') < 0) {
        return from;
      }
      outlet |= medium(i) || key.endsWith(".com") || key.endsWith(".id");
    }
    return from;
  }

  private boolean opens(Paragraph paragraph, int from) {
    return pieces.start(from) == paragraph.start()
        || from > 0 && pieces.end(from - 1) <= paragraph.start();
  }

  private boolean medium(int piece) {
    return draft.sense(piece).filter(s -> s.type() == Sense.Type.MEDIUM).isPresent();
  }
}
