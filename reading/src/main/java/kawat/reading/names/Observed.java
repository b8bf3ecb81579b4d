package kawat.reading.names;

import java.util.List;
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
    for (int i = 0; i < size; i++) {
      lists[i] = pieces.entry(i).lists;
      if (!pieces.capital(i) && pieces.word(i)) {
        lists[i] |= WordLists.COMMON;
      }
      shapes[i] =
          (byte) (pieces.letters(i) + (pieces.word(i) && draft.titled(i) ? Shape.TITLED : 0));
      Trie.Match<Sense> hit = draft.hit(i);
      if (hit != null) {
        mark(hit, hit.values());
      }
    }
  }

  private void mark(Trie.Match<Sense> hit, List<Sense> senses) {
    Sense best = senses.getFirst();
    for (Sense sense : senses) {
      int surer = Boolean.compare(sense.doubtful(), best.doubtful());
      if (surer < 0 || surer == 0 && sense.type().compareTo(best.type()) < 0) {
        best = sense;
      }
    }
    int code = best.type().ordinal() + 1 + (best.doubtful() ? DOUBTFUL : 0);
    for (int i = hit.from(); i < hit.to() && i < listed.length; i++) {
      listed[i] = code | (i == hit.from() ? BEGINS : 0) | (i == hit.to() - 1 ? ENDS : 0);
    }
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
