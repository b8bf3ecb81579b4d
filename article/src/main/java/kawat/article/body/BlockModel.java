package kawat.article.body;

import java.util.ArrayList;
import java.util.List;
import kawat.article.lines.WordList;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * Says of every block how likely it is the article's: two stages of boosted trees, the second of
 * which sees what the first thought of the neighbours (stacked sequential learning, Cohen and
 * Carvalho 2005). The trees are in {@code block-model.tsv}; CONTRIBUTING.md has the command that
 * trains them.
 */
public final class BlockModel {
  private static final BlockModel STANDARD = load(WordList.rows("block-model.tsv"));

  /**
   * What the first stage is as sure as this to be furniture needs no second look: of 93,000 such
   * blocks of WCXB the second found none likelier than {@code 0.3}, and half of all blocks are
   * spared it.
   */
  private static final float FURNITURE = 0.025f;

  private final Forest first;
  private final Forest second;

  private BlockModel(Forest first, Forest second) {
    this.first = first;
    this.second = second;
  }

  /** The model that Kawat comes with. */
  public static BlockModel standard() {
    return STANDARD;
  }

  /** Rows of a model file: {@code base STAGE VALUE} and {@code tree STAGE NODES}. */
  static BlockModel load(List<List<String>> rows) {
    return new BlockModel(forest(rows, "1"), forest(rows, "2"));
  }

  private static Forest forest(List<List<String>> rows, String stage) {
    float base = 0;
    List<String> trees = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.get(1).equals(stage)) {
        if (row.get(0).equals("base")) {
          base = Float.parseFloat(row.get(2));
        } else {
          trees.add(row.get(2));
        }
      }
    }
    return Forest.of(base, trees);
  }

  /** A probability for each block of the page, in order. */
  float[] probabilities(Surroundings page, PageTree tree) {
    Features features = new Features(page);
    float[] thought = new float[page.blocks.size()];
    @Nullable float[][] rows = new float[page.blocks.size()][];
    for (TextBlock b : page.blocks) {
      float[] row = features.first(b);
      thought[b.order()] = first.probability(row);
      if (thought[b.order()] > FURNITURE) {
        rows[b.order()] = row.clone();
      }
    }
    Thoughts thoughts = new Thoughts(page, thought, tree.boxes());
    float[] result = new float[page.blocks.size()];
    for (TextBlock b : page.blocks) {
      float[] row = rows[b.order()];
      if (row != null) {
        features.resume(row);
        thoughts.addTo(features, b);
        result[b.order()] = second.probability(row);
      }
    }
    return result;
  }
}
