package kawat.article.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.tree.TextBlock;

/**
 * Which blocks of a page a person took for the article: those whose four-word runs are in its text.
 */
final class BlockLabels {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int N = 4;
  private static final int REACH = 12;

  private final List<List<String>> tokens = new ArrayList<>();
  private final Map<String, Integer> gold = new HashMap<>();
  private final boolean[] label;
  final int goldWords;

  BlockLabels(List<TextBlock> blocks, String body) {
    blocks.forEach(b -> tokens.add(words(b.text())));
    List<String> words = words(body);
    goldWords = words.size();
    for (int i = 0; i + N <= words.size(); i++) {
      gold.merge(String.join(" ", words.subList(i, i + N)), 1, Integer::sum);
    }
    label = new boolean[blocks.size()];
    markLong();
    keepBestCopies(blocks);
    markShort();
  }

  boolean[] labels() {
    return label;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      words.add(m.group());
    }
    return words;
  }

  private void markLong() {
    for (int i = 0; i < label.length; i++) {
      List<String> w = tokens.get(i);
      int hits = 0;
      int all = 0;
      for (int k = 0; k + N <= w.size(); k++) {
        hits += gold.containsKey(String.join(" ", w.subList(k, k + N))) ? 1 : 0;
        all++;
      }
      label[i] = all > 0 && hits * 2 > all;
    }
  }

  /**
   * Of a text that stands on the page more often than in the gold, the copies among the article
   * stay.
   */
  private void keepBestCopies(List<TextBlock> blocks) {
    Map<String, List<Integer>> copies = new HashMap<>();
    for (int i = 0; i < label.length; i++) {
      if (label[i]) {
        copies.computeIfAbsent(blocks.get(i).text(), t -> new ArrayList<>()).add(i);
      }
    }
    boolean[] before = label.clone();
    for (List<Integer> places : copies.values()) {
      List<String> w = tokens.get(places.getFirst());
      int times = gold.getOrDefault(String.join(" ", w.subList(0, N)), 1);
      if (places.size() > times) {
        places.sort((a, b) -> support(b, before) - support(a, before));
        places.subList(Math.max(1, times), places.size()).forEach(i -> label[i] = false);
      }
    }
  }

  private int support(int at, boolean[] marked) {
    int words = 0;
    for (int i = Math.max(0, at - REACH); i <= Math.min(marked.length - 1, at + REACH); i++) {
      words += i != at && marked[i] ? tokens.get(i).size() : 0;
    }
    return words;
  }

  private void markShort() {
    for (int i = 0; i < label.length; i++) {
      if (!tokens.get(i).isEmpty() && tokens.get(i).size() < N) {
        label[i] = crosses(i, -1) || crosses(i, 1);
      }
    }
  }

  /** Whether the run over the edge to the nearest chosen block on one side is in the gold. */
  private boolean crosses(int i, int step) {
    for (int k = i + step; k >= 0 && k < label.length && Math.abs(k - i) <= 3; k += step) {
      List<String> other = tokens.get(k);
      if (label[k] && other.size() >= N) {
        List<String> run = new ArrayList<>();
        List<String> own = tokens.get(i);
        int need = N - own.size();
        if (step < 0) {
          run.addAll(other.subList(other.size() - need, other.size()));
          run.addAll(own);
        } else {
          run.addAll(own);
          run.addAll(other.subList(0, need));
        }
        return gold.containsKey(String.join(" ", run));
      }
    }
    return false;
  }
}
