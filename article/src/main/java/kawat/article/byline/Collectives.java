package kawat.article.byline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kawat.article.lines.WordList;
import kawat.article.lines.Words;

/**
 * Those who sign together under a name of their own: "The Lensa Senja Team", "Team Senja". What
 * only says what they do ("Our Editors", "Editorial Team") names nobody outside a byline, and "Tim
 * Warta" signs for its newsroom.
 */
public final class Collectives {
  private static final Set<String> ENDS = Set.copyOf(WordList.entries("collectives.txt"));

  /** A look at the last word spares nearly all names the rest. */
  private static final Words LAST = Words.of(List.copyOf(ENDS));

  private static final int LONGEST = 60;
  private static final String FIRST = "team";
  private static final String ARTICLE = "the";
  private static final int MOST_WORDS = 6;

  private Collectives() {}

  /** Whether the words are the name of such a group. */
  public static boolean is(String name) {
    int space = name.lastIndexOf(' ');
    boolean may =
        space > 0
            && name.length() <= LONGEST
            && (LAST.has(name, space + 1, name.length())
                || name.regionMatches(true, 0, FIRST, 0, FIRST.length()));
    if (!may || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    String last = name.substring(space + 1).toLowerCase(Locale.ROOT);
    String[] words = name.split(" ");
    boolean opens = words[0].toLowerCase(Locale.ROOT).equals(FIRST);
    if (words.length > MOST_WORDS || opens == ENDS.contains(last)) {
      return false;
    }
    boolean named = false;
    for (int i = opens ? 1 : 0; i < words.length - (opens ? 0 : 1); i++) {
      if (!isOfName(words[i])) {
        return false;
      }
      named |= isOwn(words[i]);
    }
    return named;
  }

  /**
   * Whether the words are those of a group, with a name of its own or without: "Our Editors",
   * "Marketing Team". Only a byline makes them somebody's.
   */
  public static boolean isTeam(String words) {
    int space = words.lastIndexOf(' ');
    boolean team = space > 0 && LAST.has(words, space + 1, words.length());
    String[] each = words.split(" ");
    return team
        && each.length <= MOST_WORDS
        && Arrays.stream(each).allMatch(w -> isOfName(w) && !PersonNames.isSystems(w));
  }

  /** Whether names of groups end in the word, in small letters: "team". */
  static boolean isEnd(String word) {
    return ENDS.contains(word);
  }

  private static boolean isOfName(String word) {
    int first = word.isEmpty() ? 0 : word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || word.equals("&");
  }

  /** "Senja", not "The" nor "Editorial". */
  private static boolean isOwn(String word) {
    return !word.equalsIgnoreCase(ARTICLE) && PersonNames.plausible(word)
        || word.length() > 2
            && word.equals(word.toUpperCase(Locale.ROOT))
            && !PersonNames.isNoPersons(word);
  }
}
