package kawat.article.authors;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import kawat.article.GoldSet;
import kawat.article.body.ArticleBlocks;
import kawat.article.body.TreeGrower;
import kawat.article.byline.PersonNames;
import kawat.article.metadata.Declared;
import kawat.article.tree.PageTree;
import kawat.article.tree.TextBlock;
import kawat.article.tree.Walker;
import org.jsoup.Jsoup;

/**
 * Trains {@code author-model.tsv} on the pages of a gold set that are not held out: {@code
 * TrainAuthorModel ../shared/extraction/wcxb-dev OUT [all]}. With {@code fold 2/5} a fifth of those
 * pages is left out as well, so that settings can be compared without the pages that are held out.
 */
public final class TrainAuthorModel {
  private static final int TREES = 160;
  private static final int LEAVES = 14;
  private static final double RATE = 0.05;

  private final List<float[]> rows = new ArrayList<>();
  private final List<Float> labels = new ArrayList<>();

  private TrainAuthorModel() {}

  public static void main(String[] args) throws IOException {
    boolean all = args.length > 2 && args[2].equals("all");
    boolean folds = args.length > 3 && args[2].equals("fold");
    TrainAuthorModel training = new TrainAuthorModel();
    for (GoldSet gold : GoldSet.read(Path.of(args[0]))) {
      boolean open = !GoldSet.isHeldOut(gold.id()) && !(folds && isOf(args[3], gold.id()));
      if (all || open) {
        training.add(gold);
      }
    }
    training.write(args[1]);
  }

  /** "2/5": the second of five parts of the pages that are not held out. */
  static boolean isOf(String fold, String id) {
    String[] part = fold.split("/");
    int parts = Integer.parseInt(part[1]);
    return Math.floorMod(id.hashCode() / 3, parts) == Integer.parseInt(part[0]) - 1;
  }

  private void add(GoldSet gold) throws IOException {
    Set<String> authors = new HashSet<>();
    for (String written : gold.lists().getOrDefault("authors", List.of())) {
      // The set joins what the page lists: "A, B and C" is one string there.
      for (String name : written.split("\\s*(?:[,;&|(]|\\band\\b|\\bwith\\b)\\s*")) {
        authors.add(PersonNames.key(name));
      }
    }
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(gold.page())))) {
      PageTree tree = Walker.walk(Jsoup.parse(in, null, ""));
      Declared declared = Declared.of(tree.marks());
      ArticleBlocks chosen = ArticleBlocks.of(tree, declared);
      if (chosen.blocks().isEmpty()) {
        return;
      }
      Zone zone =
          new Zone(
              chosen.title().map(TextBlock::order).orElse(-1),
              chosen.blocks().getFirst().order(),
              chosen.blocks().getLast().order());
      String outlet = declared.publisher().or(declared::siteName).orElse("");
      String host = declared.url().flatMap(Declared::host).orElse("");
      for (Candidate c : PageNames.of(tree, declared, zone, outlet, host, c -> false)) {
        rows.add(c.features());
        labels.add(authors.contains(PersonNames.key(c.name())) ? 1f : 0f);
      }
    }
  }

  private void write(String file) throws IOException {
    float[] y = new float[rows.size()];
    float[] w = new float[rows.size()];
    Arrays.fill(w, 1);
    for (int i = 0; i < y.length; i++) {
      y[i] = labels.get(i);
    }
    TreeGrower grower =
        new TreeGrower(rows.toArray(new float[0][]), y, w, Clue.values().length, LEAVES, RATE, 8);
    try (PrintStream out = new PrintStream(file, StandardCharsets.UTF_8)) {
      out.println(
          "# Boosted trees over names, trained by TrainAuthorModel on WCXB's development part (gold"
              + " CC BY 4.0)");
      out.println("base\t" + grower.base);
      grower.grow(TREES).forEach(t -> out.println("tree\t" + t));
    }
    System.err.println(y.length + " names");
  }
}
