package kawat.article.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kawat.article.lines.WordList;

/**
 * Finds what class names and ids mean, all words of {@code class-names.tsv} in one pass (Aho and
 * Corasick 1975). A hyphen in a word stands for the edge of a part of a name: {@code -ad-} is found
 * in {@code top_ad}, {@code adBox} and {@code ad}, not in {@code header}.
 */
final class NameLexicon {
  private static final int LETTERS = 27;
  private static final int EDGE = 26;

  /** Generated names run to kilobytes and mean nothing. */
  static final int LONGEST = 200;

  private final List<int[]> steps = new ArrayList<>();
  private final List<Long> groups = new ArrayList<>();

  /** Where each letter leads from each state, a state being the place of its first letter. */
  private int[] table = new int[0];

  private long[] found = new long[0];

  private NameLexicon() {
    add();
  }

  static NameLexicon load() {
    NameLexicon lexicon = new NameLexicon();
    for (List<String> row : WordList.rows("class-names.tsv")) {
      long bit = Group.valueOf(row.get(0).toUpperCase(Locale.ROOT)).bit();
      for (String word : row.get(1).split(" ")) {
        lexicon.enter(word, bit);
      }
    }
    lexicon.link();
    lexicon.flatten();
    return lexicon;
  }

  private int add() {
    int[] row = new int[LETTERS];
    Arrays.fill(row, -1);
    steps.add(row);
    groups.add(0L);
    return steps.size() - 1;
  }

  private void enter(String word, long bit) {
    int state = 0;
    for (int i = 0; i < word.length(); i++) {
      int letter = letter(word.charAt(i));
      if (steps.get(state)[letter] < 0) {
        int next = add();
        steps.get(state)[letter] = next;
      }
      state = steps.get(state)[letter];
    }
    groups.set(state, groups.get(state) | bit);
  }

  private void link() {
    int[] fail = new int[steps.size()];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(0);
    while (!queue.isEmpty()) {
      int state = queue.remove();
      for (int letter = 0; letter < LETTERS; letter++) {
        int next = steps.get(state)[letter];
        int back = state == 0 ? 0 : steps.get(fail[state])[letter];
        if (next < 0) {
          steps.get(state)[letter] = back;
        } else {
          fail[next] = back;
          groups.set(next, groups.get(next) | groups.get(back));
          queue.add(next);
        }
      }
    }
  }

  private void flatten() {
    table = new int[steps.size() * LETTERS];
    found = new long[table.length];
    for (int state = 0; state < steps.size(); state++) {
      for (int letter = 0; letter < LETTERS; letter++) {
        table[state * LETTERS + letter] = steps.get(state)[letter] * LETTERS;
      }
      found[state * LETTERS] = groups.get(state);
    }
  }

  /** The groups, one bit each, that the name speaks of. */
  long groups(String name) {
    return groups(name, 0);
  }

  /** The same of a name that stands behind so many other characters. */
  long groups(String name, int seen) {
    int state = table[EDGE];
    long bits = 0;
    boolean small = false;
    int n = Math.min(name.length(), LONGEST - seen);
    for (int i = 0; i < n; i++) {
      char c = name.charAt(i);
      if (small && c >= 'A' && c <= 'Z') {
        state = table[state + EDGE];
        bits |= found[state];
      }
      small = c >= 'a' && c <= 'z';
      state = table[state + letter(c)];
      bits |= found[state];
    }
    return bits | found[table[state + EDGE]];
  }

  private static int letter(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    return c >= 'A' && c <= 'Z' ? c - 'A' : EDGE;
  }
}
