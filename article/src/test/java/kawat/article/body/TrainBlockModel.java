package kawat.article.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import kawat.article.GoldSet;
import kawat.article.metadata.Declared;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;
import kawat.article.tree.Walker;
import org.jsoup.Jsoup;

/**
 * Trains {@code block-model.tsv} on the pages of a gold set that are not held out: {@code
 * TrainBlockModel ../shared/extraction/wcxb-dev OUT [all]}.
 */
public final class TrainBlockModel {
  private static final int FIRST_TREES = 40;
  private static final int SECOND_TREES = 70;
  private static final int FOLDS = 3;

  private record Sample(Surroundings page, PageTree tree, boolean[] label, int goldWords) {}

  private TrainBlockModel() {}

  public static void main(String[] args) throws IOException {
    boolean all = args.length > 2 && args[2].equals("all");
    List<Sample> samples = new ArrayList<>();
    for (GoldSet gold : GoldSet.read(Path.of(args[0]))) {
      if (all || !GoldSet.isHeldOut(gold.id())) {
        samples.add(sample(gold));
      }
    }
    System.err.println(samples.size() + " pages");
    float[][] thoughts = outOfFold(samples);
    Data first = Data.first(samples);
    TreeGrower one = first.grower(Features.FIRST);
    List<String> firstTrees = one.grow(FIRST_TREES);
    Data second = Data.second(samples, thoughts);
    TreeGrower two = second.grower(Features.SECOND);
    List<String> secondTrees = two.grow(SECOND_TREES);
    try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      out.println(
          "# Boosted trees over blocks, trained by TrainBlockModel on WCXB's development part (gold"
              + " CC BY 4.0)");
      write(out, "1", one.base, firstTrees);
      write(out, "2", two.base, secondTrees);
    }
  }

  private static void write(PrintStream out, String stage, float base, List<String> trees) {
    out.println("base\t" + stage + "\t" + base);
    trees.forEach(t -> out.println("tree\t" + stage + "\t" + t));
  }

  private static Sample sample(GoldSet gold) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(gold.page())))) {
      PageTree tree = Walker.walk(Jsoup.parse(in, null, ""));
      Declared declared = Declared.of(tree.marks());
      Surroundings page =
          new Surroundings(tree, declared.title(), declared.description(), declared.body());
      BlockLabels labels = new BlockLabels(tree.blocks(), gold.texts().get("body"));
      return new Sample(page, tree, labels.labels(), labels.goldWords);
    }
  }

  /** What a first stage that has not seen the page thinks of it. */
  private static float[][] outOfFold(List<Sample> samples) {
    float[][] thoughts = new float[samples.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Sample> rest = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        if (i % FOLDS != fold) {
          rest.add(samples.get(i));
        }
      }
      TreeGrower grower = Data.first(rest).grower(Features.FIRST);
      Forest forest = Forest.of(grower.base, grower.grow(FIRST_TREES));
      for (int i = fold; i < samples.size(); i += FOLDS) {
        thoughts[i] = think(samples.get(i), forest);
      }
      System.err.println("fold " + fold);
    }
    return thoughts;
  }

  private static float[] think(Sample sample, Forest forest) {
    Features features = new Features(sample.page);
    float[] p = new float[sample.page.blocks.size()];
    for (TextBlock b : sample.page.blocks) {
      p[b.order()] = forest.probability(features.first(b));
    }
    return p;
  }

  /** Rows of features with labels and weights. */
  private static final class Data {
    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    static Data first(List<Sample> samples) {
      Data data = new Data();
      for (Sample s : samples) {
        Features features = new Features(s.page);
        for (TextBlock b : s.page.blocks) {
          float[] row = features.first(b);
          if (features.filled() != Features.FIRST) {
            throw new IllegalStateException("features filled: " + features.filled());
          }
          data.add(Arrays.copyOf(row, Features.FIRST), s, b);
        }
      }
      return data;
    }

    static Data second(List<Sample> samples, float[][] thoughts) {
      Data data = new Data();
      for (int i = 0; i < samples.size(); i++) {
        Sample s = samples.get(i);
        Features features = new Features(s.page);
        Thoughts t = new Thoughts(s.page, thoughts[i], s.tree.boxes());
        for (TextBlock b : s.page.blocks) {
          if (thoughts[i][b.order()] > 0.004f) {
            float[] row = features.first(b);
            t.addTo(features, b);
            if (features.filled() != Features.SECOND) {
              throw new IllegalStateException("features filled: " + features.filled());
            }
            data.add(row.clone(), s, b);
          }
        }
      }
      return data;
    }

    private void add(float[] row, Sample s, TextBlock b) {
      rows.add(row);
      labels.add(s.label[b.order()]);
      // A wrong word weighs as much of the page's score as the article is short.
      weights.add(Math.min(0.5f, (b.words() + 1f) / Math.max(80, s.goldWords)) * 60);
    }

    TreeGrower grower(int features) {
      float[] y = new float[rows.size()];
      float[] w = new float[rows.size()];
      for (int i = 0; i < y.length; i++) {
        y[i] = labels.get(i) ? 1 : 0;
        w[i] = weights.get(i);
      }
      System.err.println(y.length + " rows");
      return new TreeGrower(rows.toArray(new float[0][]), y, w, features, 31, 0.12);
    }
  }
}
