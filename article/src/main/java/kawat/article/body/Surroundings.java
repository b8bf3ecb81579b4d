package kawat.article.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.article.furniture.Furniture;
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

  /** A text of the page, however often it stands there. */
  private static final class Copies {
    int count;
    int furniture = UNKNOWN;
  }

  /** Letters of a block that tell whether a longer text holds it. */
  private static final int OPENING = 60;

  /** Not looked up yet. */
  private static final int UNKNOWN = -1;

  final List<TextBlock> blocks;
  final int words;
  final int prose;
  final int[] wordsBefore;
  final int[] proseBefore;
  final int[] proseAfter;
  final int title;
  final @Nullable Box main;
  private final Path[] paths;
  private final Copies[] copies;
  private final int[] copy;
  private final @Nullable String[] openings;
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
    this.paths = new Path[blocks.size()];
    this.copies = new Copies[blocks.size()];
    this.copy = new int[blocks.size()];
    this.openings = new String[blocks.size()];
    this.main = mainBox(page.boxes());
    count();
  }

  private void count() {
    Map<Integer, Path> byPath = new HashMap<>();
    Map<String, Copies> byText = new HashMap<>();
    int last = -1;
    for (TextBlock b : blocks) {
      int i = b.order();
      wordsBefore[i + 1] = wordsBefore[i] + b.words();
      proseBefore[i] = last;
      last = b.isProse() ? i : last;
      Path path = byPath.computeIfAbsent(b.box().path, p -> new Path());
      path.blocks++;
      path.words += b.words();
      path.linkWords += b.linkWords();
      path.prose += b.isProse() ? b.words() : 0;
      paths[i] = path;
      copies[i] = byText.computeIfAbsent(b.text(), t -> new Copies());
      copy[i] = ++copies[i].count;
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
    return paths[b.order()];
  }

  /** How often the block's words stand on the page. */
  int copies(TextBlock b) {
    return copies[b.order()].count;
  }

  /** Which copy of its words the block is, from 1. */
  int copy(TextBlock b) {
    return copy[b.order()];
  }

  /** How many levels the block stands below the box that holds most of the prose, else -1. */
  int levelsBelowMain(TextBlock b) {
    Box found = main;
    if (found == null) {
      return -1;
    }
    Box box = b.box();
    int levels = box.depth - found.depth;
    for (int i = 0; i < levels && box != null; i++) {
      box = box.parent;
    }
    return levels >= 0 && box == found ? levels : -1;
  }

  /** What kind of furniture the block's words are, from 1; 0 for none. */
  int furniture(TextBlock b) {
    Copies text = copies[b.order()];
    if (text.furniture == UNKNOWN) {
      text.furniture = Furniture.of(b.text()).map(k -> k.ordinal() + 1).orElse(0);
    }
    return text.furniture;
  }

  /** Whether the description begins as the block does, or the block with all of it. */
  boolean inDescription(TextBlock b) {
    if (description.length() <= 40 || b.words() <= 5) {
      return false;
    }
    String opening = opening(b);
    return description.startsWith(opening) || opening.startsWith(description);
  }

  private String opening(TextBlock b) {
    String opening = openings[b.order()];
    if (opening == null) {
      opening = Lines.key(b.text(), OPENING);
      openings[b.order()] = opening;
    }
    return opening;
  }

  /** -1 where the page declares no body, else whether it holds the block's opening. */
  int inDeclaredBody(TextBlock b) {
    if (declaredBody.length() < 400) {
      return -1;
    }
    return b.words() > 2 && declaredBody.contains(opening(b)) ? 1 : 0;
  }
}
