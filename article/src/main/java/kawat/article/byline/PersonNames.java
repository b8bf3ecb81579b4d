package kawat.article.byline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.lines.Words;

/** What may be the name of a person, and how several are listed. */
public final class PersonNames {
  private static final Set<String> NOT_PERSONS = new HashSet<>(WordList.entries("not-persons.txt"));
  private static final Set<String> PARTICLES = Set.copyOf(WordList.entries("name-particles.txt"));
  private static final Set<String> SYSTEMS = Set.copyOf(WordList.entries("system-names.txt"));
  private static final Set<String> HONORIFICS = Set.copyOf(WordList.entries("honorifics.txt"));
  private static final Set<String> JOBS = Set.copyOf(WordList.entries("job-titles.txt"));

  /** The last of "Sari Dewi, Budi Utomo, dan Made Rai" has a comma and a word before it. */
  private static final Pattern SEPARATORS =
      Pattern.compile(
          "\\s*(?:[,;]\\s*(?:(?:dan|serta|and|und|et|y|&)\\s)?|\\||/|•|·|⋅|\\s&\\s|\\+|"
              + "\\s(?:dan|serta|and|und|et|y|with|bersama)\\s)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Words ANDS =
      Words.of(List.of("dan", "serta", "and", "und", "et", "y", "with", "bersama"));

  private static final Pattern DEGREE =
      Pattern.compile("(?:[A-Z][A-Za-z]{0,3}\\.?){1,4}|[A-Z.]{2,8}|Jr\\.?|Sr\\.?|I{2,3}");
  private static final Pattern NEITHER_LETTER_NOR_DOT = Pattern.compile("[^\\p{L}.]");
  private static final Pattern DOMAIN = Pattern.compile("\\.(?:com|id|net|org|tv|co)$");

  /** What stands in brackets or behind a dash after a name. */
  /** "Sari (Ayu) Dewi" has the name by which she is called in the middle. */
  private static final Pattern ASIDE =
      Pattern.compile("\\s*[(\\[][^)\\]]*+[)\\]]?+(?!\\s*\\p{Lu}).*$");

  private static final Pattern ABBREVIATION =
      Pattern.compile("\\p{Lu}{2,3}|[^\\p{Ll}aeiouyAEIOUY]{2,6}");
  private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{1,5}");
  private static final Pattern DASHED = Pattern.compile("\\s[-–—]\\s.*$");
  private static final Pattern EDGES = Pattern.compile("^[\\s\"'@:.,*-]+|[\\s\"':,®™*-]+$");

  /** A full stop that belongs to the name: "Budi S.", "Made Rai Jr.". */
  private static final Pattern INITIAL = Pattern.compile("\\b(?:\\p{Lu}|Jr|Sr|D)\\.$");

  private static final Pattern STOPS = Pattern.compile("\\.+$");
  private static final int LONGEST = 48;

  private PersonNames() {}

  /**
   * The names in a list such as "Sari Dewi, Budi Utomo dan Made Rai"; what is no name is left out.
   */
  public static List<String> in(String list) {
    List<String> names = new ArrayList<>();
    String line = Lines.fold(list);
    for (String part : mayList(line) ? SEPARATORS.split(line) : new String[] {line}) {
      String name = cleaned(part);
      if (isDegree(name) && !names.isEmpty()) {
        names.add(names.removeLast() + ", " + name);
      } else if ((plausible(name) || Collectives.is(name)) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether a mark or a small word may part the line: nearly every line holds one name. */
  private static boolean mayList(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (",;|/•·⋅+&".indexOf(c) >= 0 || (c == ' ' && opensAnd(line, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensAnd(String line, int at) {
    int end = line.indexOf(' ', at);
    return end > at && ANDS.has(line, at, end);
  }

  /** "Sari Dewi Sari Dewi" and "Sari Dewi Writer" are Sari Dewi. */
  private static String once(String name) {
    int half = name.length() / 2;
    if (name.length() % 2 == 1
        && name.charAt(half) == ' '
        && name.substring(0, half).equals(name.substring(half + 1))) {
      return name.substring(0, half);
    }
    int last = name.lastIndexOf(' ');
    boolean titled =
        name.indexOf(' ') < last
            && JOBS.contains(name.substring(last + 1).toLowerCase(Locale.ROOT));
    return titled ? name.substring(0, last) : name;
  }

  /** Whether the word never stands in the name of a person: "Redaksi". */
  static boolean isNoPersons(String word) {
    return NOT_PERSONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the words, in lower case, say what a person does: "wartawan". */
  public static boolean isJob(String words) {
    return JOBS.contains(words);
  }

  /** Whether the word, in lower case, stands inside names without being one: "bin", "van". */
  public static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** For comparing: without degrees and without what stands before a name: "Dr Sari Dewi, MD". */
  public static String key(String name) {
    String key = Lines.key(withoutDegrees(name));
    int space = key.indexOf(' ');
    return space > 0 && HONORIFICS.contains(key.substring(0, space))
        ? key.substring(space + 1)
        : key;
  }

  /** Whether a word stands before the name that stands before names of persons: "Dr. Sari". */
  public static boolean hasHonorific(String name) {
    String key = Lines.key(name);
    int space = key.indexOf(' ');
    return space > 0 && HONORIFICS.contains(key.substring(0, space));
  }

  /** "Sari Dewi, MD" without what follows the comma. */
  public static String withoutDegrees(String name) {
    int comma = name.indexOf(',');
    return comma > 0 ? name.substring(0, comma) : name;
  }

  private static boolean isDegree(String part) {
    return part.length() <= 6
        && DEGREE.matcher(part).matches()
        && part.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private static boolean hasDash(String name) {
    return name.contains(" - ") || name.indexOf('–') >= 0 || name.indexOf('—') >= 0;
  }

  private static boolean hasPlainEdges(String name) {
    return !name.isEmpty()
        && Character.isLetter(name.charAt(0))
        && Character.isLetter(name.charAt(name.length() - 1));
  }

  private static String cleaned(String part) {
    boolean aside = part.indexOf('(') >= 0 || part.indexOf('[') >= 0;
    String name = aside ? ASIDE.matcher(part).replaceFirst("") : part;
    String head = hasDash(name) ? DASHED.matcher(name).replaceFirst("") : name;
    String bare = once(hasPlainEdges(head) ? head : EDGES.matcher(head).replaceAll(""));
    return bare.endsWith(".") && !INITIAL.matcher(bare).find()
        ? STOPS.matcher(bare).replaceFirst("")
        : bare;
  }

  /** Whether these words can be one person's name: "Sari", "Budi bin Amir", not "Redaksi". */
  public static boolean plausible(String name) {
    if (name.length() < 2 || name.length() > LONGEST) {
      return false;
    }
    String[] words = name.split(" ");
    // "Tim Green" is a person, "Tim" alone a team, and so is "Tim" before what is no surname.
    boolean team = words.length == 1 && name.equalsIgnoreCase("tim");
    boolean abbreviation = words.length == 1 && ABBREVIATION.matcher(name).matches();
    if (words.length > 6 || abbreviation || team) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      if (!fits(word)) {
        return false;
      }
      capitals += Character.isUpperCase(word.codePointAt(0)) || !cased(word) ? 1 : 0;
    }
    return capitals > 0;
  }

  /**
   * Whether a page that says "a person" can mean this: one to four words, none of a desk or system.
   */
  public static boolean isPenName(String name) {
    String[] words = Lines.fold(name).split(" ");
    return words.length <= 4
        && name.length() >= 3
        && name.length() <= LONGEST
        && name.chars().noneMatch(c -> "@/:<>{}=|".indexOf(c) >= 0)
        && java.util.Arrays.stream(words)
            .noneMatch(w -> SYSTEMS.contains(w.toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether what a page declares and prints as its writer can be a pen name: no word of an outlet,
   * an office or a job in it, articles passed over: "senja24", "The Lamplighter". Few small letters
   * are staff initials: "sdw".
   */
  public static boolean isPrintedPenName(String name) {
    String[] words = Lines.fold(name).split(" ");
    return isPenName(name)
        && name.codePoints().anyMatch(Character::isLetter)
        && !ABBREVIATION.matcher(name).matches()
        && !INITIALS.matcher(name).matches()
        && java.util.Arrays.stream(words)
            .map(w -> w.toLowerCase(Locale.ROOT))
            .noneMatch(w -> NOT_PERSONS.contains(w) && !w.equals("the"));
  }

  /** Whether an editing system fills the word in where nobody is named: "admin". */
  static boolean isSystems(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return SYSTEMS.contains(small) && !Collectives.isEnd(small) && !small.equals("editorial");
  }

  private static boolean cased(String word) {
    int c = word.codePointAt(0);
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  private static boolean hasNoNamesMark(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= '0' && c <= '9') || "@/:<>{}=_|".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(String small) {
    for (int i = 0; i < small.length(); i++) {
      if (small.charAt(i) < 'a' || small.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String word) {
    if (word.isEmpty() || hasNoNamesMark(word)) {
      return false;
    }
    String small = word.toLowerCase(Locale.ROOT);
    String lower = isPlain(small) ? small : NEITHER_LETTER_NOR_DOT.matcher(small).replaceAll("");
    if (NOT_PERSONS.contains(lower) || (lower.indexOf('.') >= 0 && DOMAIN.matcher(lower).find())) {
      return false;
    }
    int first = word.codePointAt(0);
    return !Character.isLowerCase(first)
        || PARTICLES.contains(lower)
        || word.startsWith("d'")
        || word.startsWith("al-");
  }
}
