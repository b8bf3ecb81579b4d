package kawat.reading.names;

import java.util.Comparator;
import kawat.reading.tagging.Shape;
import kawat.reading.tagging.Words;

/** A text's pieces with what gazetteers and word lists know of them, as the tagger asks for it. */
final class Observed implements Words {
  private static final int DOUBTFUL = 1 << 4;
  private static final int BEGINS = 1 << 5;
  private static final int ENDS = 1 << 6;

  private final Pieces pieces;
  private final int[] listed;
  private final int[] lists;
  private final byte[] shapes;

  Observed(Draft draft) {
    this.pieces = draft.pieces;
    int size = pieces.size();
    this.listed = new int[size];
    this.lists = new int[size];
    this.shapes = new byte[size];
    String text = pieces.text().text();
    for (int i = 0; i < size; i++) {
      lists[i] = draft.lexicon.lists().of(pieces.key(i));
      if (!pieces.capital(i) && pieces.word(i)) {
        lists[i] |= WordLists.COMMON;
      }
      shapes[i] = (byte) shape(text, i, draft);
      Trie.Match<Sense> hit = draft.hit(i);
      if (hit != null) {
        mark(hit, hit.values());
      }
    }
  }

  private void mark(Trie.Match<Sense> hit, java.util.List<Sense> senses) {
    Sense best =
        senses.stream()
            .min(Comparator.comparing(Sense::doubtful).thenComparing(Sense::type))
            .orElseThrow();
    int code = best.type().ordinal() + 1 + (best.doubtful() ? DOUBTFUL : 0);
    for (int i = hit.from(); i < hit.to() && i < listed.length; i++) {
      listed[i] = code | (i == hit.from() ? BEGINS : 0) | (i == hit.to() - 1 ? ENDS : 0);
    }
  }

  private int shape(String text, int piece, Draft draft) {
    if (!pieces.word(piece)) {
      return pieces.number(piece) ? Shape.NUMBER : Shape.MARK;
    }
    int shape = Shape.ofWord(text, pieces.start(piece), pieces.end(piece));
    return shape
        + (pieces.joined(piece) ? Shape.JOINED : 0)
        + (draft.titled(piece) ? Shape.TITLED : 0);
  }

  @Override
  public int size() {
    return pieces.size();
  }

  @Override
  public String key(int word) {
    return pieces.key(word);
  }

  @Override
  public int sentence(int word) {
    return pieces.sentence(word);
  }

  @Override
  public boolean capital(int word) {
    return (shapes[word] & 7) != Shape.SMALL && pieces.word(word);
  }

  @Override
  public int shape(int word) {
    return shapes[word];
  }

  @Override
  public boolean first(int word) {
    return pieces.first(word);
  }

  @Override
  public int listed(int word) {
    return listed[word];
  }

  @Override
  public int lists(int word) {
    return lists[word];
  }
}
