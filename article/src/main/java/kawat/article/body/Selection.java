package kawat.article.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kawat.article.dateline.Dateline;
import kawat.article.lines.Lines;
import kawat.article.tree.Box;
import kawat.article.tree.TextBlock;

/** From probabilities to the blocks of the body. */
final class Selection {
  /** Blocks at least this likely are taken. */
  private static final float THRESHOLD = 0.5f;

  /** Fewer words than this are no article that the model believes in. */
  private static final int FEW = 20;

  /** A paragraph of an entry has more words. */
  private static final int SHORT = 8;

  /**
   * A page that calls itself an article is believed down to here: photo pages have one paragraph.
   */
  private static final float FAINT = 0.08f;

  /** A sentence a little below the headline has to be this likely. */
  private static final float LIKELY = 0.35f;

  /** How far below the headline a standfirst may stand. */
  private static final int UNDER = 4;

  private Selection() {}

  static List<TextBlock> of(
      Surroundings page, float[] p, boolean declaredArticle, boolean declaredLive) {
    List<TextBlock> chosen = above(page, p, THRESHOLD, false);
    dropOtherColumns(page, chosen);
    if (declaredLive) {
      chosen = withEntries(page, chosen);
    }
    rescueOpening(page, p, chosen);
    int words = chosen.stream().mapToInt(TextBlock::words).sum();
    boolean enough = words >= FEW || !declaredArticle || page.title < 0;
    return enough ? chosen : described(page).orElseGet(() -> likeliest(page, p));
  }

  /** On pages laid out as tables short lines of other cells are menus, polls and mastheads. */
  private static void dropOtherColumns(Surroundings page, List<TextBlock> chosen) {
    Box main = page.main;
    if (main != null && main.tag.equals("td")) {
      chosen.removeIf(b -> !b.isProse() && (page.levelsBelowMain(b) < 0 || b.order() < page.title));
    }
  }

  /**
   * Entries of a live blog are alike: what stands where its sure paragraphs stand, and above it.
   */
  private static List<TextBlock> withEntries(Surroundings page, List<TextBlock> chosen) {
    Set<Integer> paths =
        chosen.stream()
            .filter(b -> b.words() > SHORT && b.box().parent != null)
            .map(b -> b.box().path)
            .collect(Collectors.toSet());
    Set<TextBlock> all = new LinkedHashSet<>(chosen);
    List<TextBlock> found = new ArrayList<>();
    for (TextBlock b : page.blocks) {
      boolean alike = paths.contains(b.box().path) && b.linkWords() * 3 < b.words();
      boolean heads =
          isHeading(b)
              && b.order() > page.title
              && b.order() + 1 < page.blocks.size()
              && paths.contains(page.blocks.get(b.order() + 1).box().path);
      if (all.contains(b) || alike || heads) {
        found.add(b);
      }
    }
    return found;
  }

  private static boolean isHeading(TextBlock b) {
    return b.box().tag.length() == 2 && b.box().tag.charAt(0) == 'h' && b.linkWords() == 0;
  }

  /** The prose that stands as the paragraph does which the page's description quotes. */
  private static Optional<List<TextBlock>> described(Surroundings page) {
    return page.blocks.stream()
        .filter(b -> b.isProse() && page.inDescription(b))
        .findFirst()
        .map(b -> prose(page, b.box().path));
  }

  private static List<TextBlock> prose(Surroundings page, int path) {
    return page.blocks.stream()
        .filter(b -> b.isProse() && b.box().path == path)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<TextBlock> likeliest(Surroundings page, float[] p) {
    float best = FAINT;
    for (TextBlock b : page.blocks) {
      best = b.isProse() ? Math.max(best, p[b.order()]) : best;
    }
    return above(page, p, Math.max(FAINT, best / 2), true);
  }

  /**
   * Takes in what the model left standing right above the body: a paragraph that opens with a
   * dateline, a sentence between headline and text.
   */
  private static void rescueOpening(Surroundings page, float[] p, List<TextBlock> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    int first = chosen.getFirst().order();
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      TextBlock b = page.blocks.get(i);
      if (p[i] >= FAINT && opensWithDateline(b)) {
        chosen.addFirst(b);
      }
    }
    int to = Math.min(page.title + UNDER, chosen.getFirst().order() - 1);
    boolean near = page.title >= 0 && page.title + 1 > first - 15;
    for (int under = page.title + 1; near && under <= to; under++) {
      // Right under the headline, or behind the names and days that follow it.
      float least = under == page.title + 1 ? FAINT : LIKELY;
      if (p[under] >= least && isSentence(page.blocks.get(under))) {
        chosen.addFirst(page.blocks.get(under));
        return;
      }
    }
  }

  private static boolean opensWithDateline(TextBlock b) {
    return b.words() >= 8 && Dateline.at(b.text()).flatMap(Dateline::outlet).isPresent();
  }

  private static boolean isSentence(TextBlock b) {
    return b.words() >= 6
        && b.words() <= 45
        && b.linkWords() == 0
        && Lines.endsSentence(b.text())
        && !b.pictured();
  }

  private static List<TextBlock> above(
      Surroundings page, float[] p, float threshold, boolean prose) {
    List<TextBlock> chosen = new ArrayList<>();
    for (TextBlock b : page.blocks) {
      if (p[b.order()] >= threshold && b.order() != page.title && (b.isProse() || !prose)) {
        chosen.add(b);
      }
    }
    return chosen;
  }
}
