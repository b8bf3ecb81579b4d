package kawat.article.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.article.lines.Lines;
import kawat.article.tree.Box;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;
import org.jspecify.annotations.Nullable;

/** What the classifier must know of the page as a whole before it looks at one block. */
final class Surroundings {
  /** Share of a page's prose that the main box has to hold. */
  private static final double MOST = 0.6;

  /** What blocks of one path add up to. */
  static final class Path {
    int blocks;
    int words;
    int linkWords;
    int prose;
  }

  final List<TextBlock> blocks;
  final int words;
  final int prose;
  final int[] wordsBefore;
  final int[] proseBefore;
  final int[] proseAfter;
  final int title;
  final @Nullable Box main;
  private final Map<Integer, Path> paths = new HashMap<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final int[] copies;
  private final String description;
  private final String declaredBody;

  Surroundings(PageTree page, String title, String description, Optional<String> declaredBody) {
    this.blocks = page.blocks();
    this.title = titleBlock(Lines.key(title));
    this.description = Lines.key(description);
    this.declaredBody = declaredBody.map(Lines::key).orElse("");
    Box root = page.boxes().getFirst();
    this.words = root.words;
    this.prose = root.prose;
    this.wordsBefore = new int[blocks.size() + 1];
    this.proseBefore = new int[blocks.size()];
    this.proseAfter = new int[blocks.size()];
    this.copies = new int[blocks.size()];
    this.main = mainBox(page.boxes());
    count();
  }

  private void count() {
    int last = -1;
    for (TextBlock b : blocks) {
      int i = b.order();
      wordsBefore[i + 1] = wordsBefore[i] + b.words();
      proseBefore[i] = last;
      last = b.isProse() ? i : last;
      Path path = paths.computeIfAbsent(b.box().path, p -> new Path());
      path.blocks++;
      path.words += b.words();
      path.linkWords += b.linkWords();
      path.prose += b.isProse() ? b.words() : 0;
      copies[i] = first.merge(b.text(), 1, Integer::sum);
    }
    last = -1;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      proseAfter[i] = last;
      last = blocks.get(i).isProse() ? i : last;
    }
  }

  /** The heading that says the title again; else the first level-one heading; else none, -1. */
  private int titleBlock(String title) {
    int best = -1;
    double bestScore = 0;
    for (TextBlock b : blocks) {
      double score = TitleMatch.score(b, title);
      if (score > bestScore) {
        bestScore = score;
        best = b.order();
      }
    }
    return best;
  }

  private @Nullable Box mainBox(List<Box> boxes) {
    Box best = null;
    for (Box box : boxes) {
      if (box.prose > 0 && box.prose >= MOST * prose && (best == null || box.depth > best.depth)) {
        best = box;
      }
    }
    return best;
  }

  Path path(TextBlock b) {
    return paths.getOrDefault(b.box().path, new Path());
  }

  /** How often the block's words stand on the page. */
  int copies(TextBlock b) {
    return first.getOrDefault(b.text(), 1);
  }

  /** Which copy of its words the block is, from 1. */
  int copy(TextBlock b) {
    return copies[b.order()];
  }

  boolean inDescription(TextBlock b) {
    return description.length() > 40
        && b.words() > 5
        && (description.startsWith(opening(b)) || Lines.key(b.text()).startsWith(description));
  }

  private static String opening(TextBlock b) {
    String key = Lines.key(b.text());
    return key.length() > 60 ? key.substring(0, 60) : key;
  }

  /** -1 where the page declares no body, else whether it holds the block's opening. */
  int inDeclaredBody(TextBlock b) {
    if (declaredBody.length() < 400) {
      return -1;
    }
    return b.words() > 2 && declaredBody.contains(opening(b)) ? 1 : 0;
  }
}
