package kawat.article.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.lines.Words;
import kawat.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * A printed byline: "Penulis: Sari Dewi", "Editor: Budi".
 *
 * @param label as printed, lower case
 * @param part which part the label names
 * @param people those named
 */
public record Byline(String label, Part part, List<Person> people) {
  /** What a named person did to the article. */
  public enum Part {
    AUTHOR,
    EDITOR,
    /** Photographers, translators, sources. */
    NONE
  }

  private static final Words FIRST_WORDS =
      Words.of(BylineLabels.all().stream().map(label -> Lines.firstWord(label, 0)).toList());

  private static final String NAMES =
      BylineLabels.all().stream()
          .sorted((a, b) -> b.length() - a.length())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  private static final Pattern LINE =
      Pattern.compile(
          "^[\\W_]{0,3}(" + NAMES + ")(?:\\s*[:：|]\\s*|\\s+(?=\\p{Lu}))(.{2,120})$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NEXT_LABEL =
      Pattern.compile(
          "[\\s,;|/(]+(?<label>" + NAMES + ")\\s*[:：]\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Ditulis oleh Sari Dewi, disunting oleh Budi Rai", "Oleh Sari Dewi; Editor Budi Rai". */
  private static final Pattern NEXT_BARE_LABEL =
      Pattern.compile(
          "\\s*(?:[;|/]\\s*|,\\s*(?=\\p{L}+ (?:oleh|by) ))(?<label>"
              + NAMES
              + ")\\s+(?=(?-i:\\p{Lu}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Oleh Sari Dewi pada 3 Maret 2025". */
  private static final Pattern WHEN = Pattern.compile("(?iu)\\s+(?:pada|on)\\s+\\D{0,12}\\d.*$");

  /** What no list of names has. */
  private static final Pattern SENTENCE = Pattern.compile("[:?!\"“”]");

  /** Last words of the labels that count between other words too. */
  private static final Set<String> INSIDE_END = Set.copyOf(WordList.entries("byline-inside.txt"));

  private static final Words INSIDE_WORDS = Words.of(INSIDE_END);

  /** "2 Juli 2025 by Sari Dewi": a label between other words counts only if it is one of these. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?iu)(?:^|[\\s·|•⋅,(-])(?<label>"
              + BylineLabels.all().stream()
                  .filter(l -> INSIDE_END.contains(l.substring(l.lastIndexOf(' ') + 1)))
                  .sorted((a, b) -> b.length() - a.length())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\s*[:：]?\\s+(?<rest>(?-i:[\\p{Lu}\\p{Lo}]).{1,90})$");

  /** "Diuji" oleh, "Tested" by: what was done, where no label says that it was writing. */
  private static final Pattern DONE =
      Pattern.compile("(?iu)(?:^|\\P{L})(?:\\p{L}+ed|di\\p{L}{3,})\\s+$");

  /** Words of sections, dates and clocks before a label that stands between words, at most. */
  private static final int MOST_BEFORE = 12;

  /** "OlehSari Dewi": where a template leaves the space out, a capital opens the name. */
  private static final Pattern GLUED =
      Pattern.compile("^(\\W{0,3}(?:\\p{L}+ ){0,2}?(?:[Bb]y|[Oo]leh))(?=\\p{Lu}\\p{Ll})");

  /** The space that is left out comes within so many chars. */
  private static final int GLUE = 30;

  /** Letters of a label that is read aloud and a name, at most. */
  private static final int SPOKEN = 70;

  /** Two words or more in capitals, several such parted by "dan". */
  private static final Pattern NAMES_ALONE =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*(?:,? dan |, | |$)){2,9}");

  public Byline {
    people = List.copyOf(people);
  }

  /** The bylines on the line: "Rep: Sari / Red: Budi" has two; none where it is no byline. */
  public static List<Byline> in(String printed) {
    String line = unglued(printed);
    if (line.length() > 200 || !FIRST_WORDS.open(line, 3)) {
      return List.of();
    }
    Matcher m = LINE.matcher(line);
    if (!m.matches()) {
      return List.of();
    }
    boolean colon = line.substring(m.end(1), m.start(2)).matches("\\s*[:：|]\\s*");
    if (!colon && !BylineLabels.isCommon(m.group(1))) {
      return List.of();
    }
    List<Said> parts = parts(m.group(1), m.group(2));
    if (!colon && parts.stream().anyMatch(p -> SENTENCE.matcher(undated(p.rest)).find())) {
      return List.of(); // "Laporan Dewan Bocor: Kota Sepi" is a headline
    }
    List<Byline> found = parts.stream().map(p -> of(p.label, p.rest)).toList();
    boolean named = found.stream().anyMatch(b -> !b.people.isEmpty());
    return colon || named ? found : List.of();
  }

  private static String unglued(String line) {
    for (int i = 1; i < Math.min(line.length(), GLUE); i++) {
      if (Character.isUpperCase(line.charAt(i)) && Character.isLowerCase(line.charAt(i - 1))) {
        return GLUED.matcher(line).replaceFirst("$1 ");
      }
    }
    return line;
  }

  /** "Sari / Red: Budi", after a label, is two. */
  private static List<Said> parts(String first, String names) {
    List<Said> parts = new ArrayList<>();
    String label = first;
    String rest = names;
    for (Matcher next = next(rest); next != null; next = next(rest)) {
      parts.add(new Said(label, BylineLabels.part(label), rest.substring(0, next.start())));
      label = next.group("label");
      rest = rest.substring(next.end());
    }
    parts.add(new Said(label, BylineLabels.part(label), rest));
    return parts;
  }

  private static @Nullable Matcher next(String rest) {
    Matcher labelled = NEXT_LABEL.matcher(rest);
    Matcher bare = NEXT_BARE_LABEL.matcher(rest);
    boolean a = labelled.find();
    boolean b = bare.find();
    if (a && b) {
      return labelled.start() <= bare.start() ? labelled : bare;
    }
    return a ? labelled : b ? bare : null;
  }

  /**
   * The bylines of a piece of a line, where any label does without a colon: "Penulis Sari Dewi".
   */
  public static List<Byline> ofPiece(String piece) {
    List<Byline> found = in(piece);
    if (!found.isEmpty()) {
      return found;
    }
    return said(piece)
        .filter(s -> s.part() != Part.NONE && PersonNames.plausible(s.rest()))
        .map(s -> List.of(of(s.label(), s.rest())))
        .orElse(List.of());
  }

  /** "Penulis, Sari Dewi": labels that are there to be read aloud end in a comma. */
  public static List<Byline> spoken(String line) {
    int comma = line.length() > SPOKEN ? -1 : line.indexOf(", ");
    return comma > 0
            && Lines.words(line) <= 8
            && !Lines.endsSentence(line)
            && BylineLabels.isLabel(line.substring(0, comma))
        ? in(line.substring(0, comma) + ": " + line.substring(comma + 2))
        : List.of();
  }

  /** "Reporter Sari Dewi dan Budi Utomo": a label without a colon, then names and nothing else. */
  public static List<Byline> bare(String line) {
    return line.length() > SPOKEN
        ? List.of()
        : said(line)
            .filter(s -> s.part() != Part.NONE && NAMES_ALONE.matcher(s.rest()).matches())
            .map(s -> of(s.label(), s.rest()))
            .filter(b -> !b.people.isEmpty())
            .map(List::of)
            .orElse(List.of());
  }

  /**
   * What stands after a label.
   *
   * @param label as printed
   * @param part which part the label names
   * @param rest the words after it
   */
  public record Said(String label, Part part, String rest) {}

  /** The label that opens the line, with or without a colon, and the rest: "By Sari Dewi". */
  public static Optional<Said> said(String printed) {
    String line = unglued(printed);
    if (!FIRST_WORDS.open(line, 3)) {
      return Optional.empty();
    }
    Matcher m = LINE.matcher(line);
    return m.matches()
        ? Optional.of(new Said(m.group(1), BylineLabels.part(m.group(1)), m.group(2)))
        : Optional.empty();
  }

  /**
   * The label at the start of the line or between other words: "2 Juli 2025 by Sari Dewi". "Diuji
   * oleh Budi Rai", "Tested by Budi Rai" name somebody for another part; after many words, "Lagu di
   * awal siaran ini adalah sebuah lagu lama oleh Budi Rai", it is a sentence.
   */
  public static Optional<Said> within(String line) {
    Matcher m = INSIDE.matcher(line);
    if (!INSIDE_WORDS.standIn(line) || !m.find()) {
      return Optional.empty();
    }
    String before = line.substring(0, m.start("label"));
    if (Lines.words(before) > MOST_BEFORE) {
      return Optional.empty();
    }
    boolean other = DONE.matcher(before).find();
    Part part = other ? Part.NONE : BylineLabels.part(m.group("label"));
    return Optional.of(new Said(m.group("label"), part, m.group("rest")));
  }

  private static String undated(String names) {
    return WHEN.matcher(names).replaceFirst("");
  }

  /** "Penulis: Tim Warta" is a team; after a label in English Tim is somebody's name. */
  private static boolean isTeam(String name, String role) {
    return name.startsWith("Tim ") && !role.equals("author");
  }

  private static Byline of(String printed, String names) {
    String label = printed.toLowerCase(Locale.ROOT);
    String role = BylineLabels.role(label);
    return new Byline(
        label,
        BylineLabels.part(label),
        PersonNames.in(undated(names)).stream()
            .filter(n -> !isTeam(n, role))
            .map(n -> new Person(n, role))
            .toList());
  }
}
