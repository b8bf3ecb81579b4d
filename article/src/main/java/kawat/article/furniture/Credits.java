package kawat.article.furniture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.lines.Words;

/** Picture credits: "(Foto: Sari/Warta)", "STR / AFP / KCNA", "Foto: Kantor Presiden". */
public final class Credits {
  private static final Set<String> AGENCIES = column("agency");
  private static final Set<String> BUTTONS = column("button");
  private static final String LABELS = alternatives("label");
  private static final Pattern BRACKETED =
      Pattern.compile("\\(([^()]{2,80})\\)\\s*\\.?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:^|[\\s.(\\[])(?:" + LABELS + ")\\s*[:.]\\s*(?=\\S)([^:()]{2,80})[)\\]]?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LINE_START =
      Pattern.compile(
          "^[(\\[]?(?:" + LABELS + ")\\s*(?:/[\\w ]+)?:\\s*\\S.*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "KOTA TUA - Foto diambil dari udara": capitals, a dash, then what kind of picture it is. */
  private static final Pattern SLUG =
      Pattern.compile(
          "^[\\p{Lu}\\d][\\p{Lu}\\d"
              + " ,.'’/()&-]{2,60}\\s[-–—]\\s+(?i:"
              + alternatives("slug")
              + ")");

  private static final Pattern CAPITALS =
      Pattern.compile("^[\\p{Lu}\\d]+(?: [\\p{Lu}\\d]+){1,6} [-–—] \\p{Lu}");

  /** "Foto: Warta" after a caption: words like these open it, in capitals or not. */
  private static final Pattern CAPTION_START =
      Pattern.compile(
          "(?:"
              + alternatives("caption")
              + ")(?: (?:"
              + alternatives("side")
              + "))?\\s*:.*"
              + "|(?:"
              + alternatives("caption-comma")
              + "), \\p{Lu}.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:" + alternatives("caption") + ")\\s*:\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Words CAPTION_WORDS =
      Words.of(column("caption").stream().map(c -> Lines.firstWord(c, 0)).toList());

  /** "(Foto: Warta/Sari)" at the end. */
  private static final Pattern PICTURE_CREDIT =
      Pattern.compile(
          "\\((?:" + LABELS + ")\\s*[:/].{2,80}\\)\\.?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*\\([^()]*\\)$");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[/,|]\\s*|\\s+(?i:via)\\s+");

  /** The longest credit with its label, in chars: what stands before it need not be searched. */
  private static final int REACH = 120;

  /** Words in the name of a house or a photographer, at most: {@value}. */
  private static final int LONGEST_NAME = 5;

  /** The last words of labels; a look at them spares most lines the pattern. */
  private static final Words LABELS_END =
      Words.of(column("label").stream().map(l -> l.substring(l.lastIndexOf(' ') + 1)).toList());

  private static final int LONGEST_LABEL = 20;

  private static final Set<String> SPOKEN = column("label-comma");

  private static final Set<String> FIRST_LABELS =
      column("label").stream()
          .filter(l -> l.indexOf(' ') < 0)
          .collect(Collectors.toUnmodifiableSet());

  /** Whether the name is a news agency's: "ANTARA", "AFP". */
  public static boolean isAgency(String name) {
    return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The first words of agencies, to the same end. */
  private static final Words AGENCIES_START =
      Words.of(AGENCIES.stream().map(a -> Lines.firstWord(a, 0)).toList());

  private Credits() {}

  /** Whether a label stands before a colon or full stop, from the place on. */
  private static boolean mayBeLabelled(String line, int from) {
    for (int i = from; i < line.length() - 2; i++) {
      if (line.charAt(i) == ':' || line.charAt(i) == '.') {
        int end = i;
        while (end > from && line.charAt(end - 1) <= ' ') {
          end--;
        }
        int start = end;
        while (start > from && Character.isLetter(line.charAt(start - 1))) {
          start--;
        }
        if (LABELS_END.has(line, start, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Searches the end of the line alone. */
  private static Matcher atEnd(Pattern pattern, String line) {
    return pattern
        .matcher(line)
        .region(Math.max(0, line.length() - REACH), line.length())
        .useAnchoringBounds(false);
  }

  private static String alternatives(String kind) {
    return column(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private static Set<String> column(String kind) {
    return WordList.rows("credits.tsv").stream()
        .filter(r -> r.get(0).equals(kind))
        .map(r -> r.get(1))
        .collect(Collectors.toSet());
  }

  /** Who is credited at the end of a caption. */
  public static Optional<String> trailing(String caption) {
    int from = Math.max(0, caption.length() - REACH);
    if (mayBeLabelled(caption, from)) {
      Matcher labelled = atEnd(LABELLED, caption);
      if (labelled.find()) {
        return Optional.of(labelled.group(1).strip());
      }
    }
    if (caption.indexOf('(', from) >= 0) {
      Matcher bracketed = atEnd(BRACKETED, caption);
      if (bracketed.find()) {
        String inside = bracketed.group(1);
        return inside.indexOf('/') > 0 || AGENCIES.contains(inside.toLowerCase(Locale.ROOT))
            ? Optional.of(inside.strip())
            : Optional.empty();
      }
    }
    int sign = caption.lastIndexOf('©');
    return sign > 0 ? Optional.of(caption.substring(sign + 1).strip()) : Optional.empty();
  }

  /** Whether words that stand in brackets open as credits do: "Dok. Istana", "arsip warga". */
  public static boolean opensAsLabel(String words) {
    String first = Lines.firstWord(words, 0);
    return FIRST_LABELS.contains(first) && words.length() > first.length();
  }

  /** Whether the line is a button that enlarges a picture. */
  public static boolean isButton(String line) {
    return BUTTONS.contains(line.toLowerCase(Locale.ROOT));
  }

  /** Whether the line is a credit and nothing else: "AFP/BRENDA S", "Foto: Kantor Presiden". */
  public static boolean isCredit(String line) {
    return line.length() < 120 && !Lines.endsSentence(line) && (labelled(line) || agencies(line));
  }

  /** Whether "/", a comma, a bar or "via" parts the line. */
  private static boolean listsNames(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean via = c == ' ' && line.regionMatches(true, i, " via ", 0, 5);
      if (c == '/' || c == ',' || c == '|' || via) {
        return true;
      }
    }
    return false;
  }

  private static boolean labelled(String line) {
    if (line.indexOf(':') < 0) {
      return isSpoken(line);
    }
    return LINE_START.matcher(line).matches() && Lines.words(line) <= 10;
  }

  /** "Sumber gambar, Warta": labels that are there to be read aloud end in a comma. */
  public static boolean isSpoken(String line) {
    int comma = line.indexOf(", ");
    return comma > 0
        && comma < LONGEST_LABEL
        && SPOKEN.contains(line.substring(0, comma).toLowerCase(Locale.ROOT));
  }

  private static boolean agencies(String line) {
    if (!listsNames(line)) {
      return AGENCIES.contains(line.toLowerCase(Locale.ROOT));
    }
    // Without a slash each part has to be an agency, so the first is asked first.
    if (line.indexOf('/') < 0 && !AGENCIES_START.open(line, 0)) {
      return false;
    }
    String[] parts = BETWEEN_NAMES.split(line);
    if (Arrays.stream(parts).anyMatch(p -> Lines.words(p) > LONGEST_NAME)) {
      return false; // "Izin itu berlaku sampai akhir tahun. [AFP/AP]"
    }
    long known =
        Arrays.stream(parts).filter(p -> AGENCIES.contains(p.toLowerCase(Locale.ROOT))).count();
    return known > 0 && (line.indexOf('/') >= 0 || known == parts.length);
  }

  /** Whether the line says of itself that it describes a picture. */
  public static boolean isCaption(String line) {
    return isSlug(line)
        || startsAsPicture(line)
        || (endsInPictureCredit(line)
            && (line.length() < 300
                || !Lines.endsSentence(BRACKET_AT_END.matcher(line).replaceFirst(""))));
  }

  /** "Foto: Menteri tiba di Praha." without what it says of itself. */
  public static String withoutLabel(String caption) {
    Matcher label = startsAsPicture(caption) ? OPENING.matcher(caption) : null;
    return label != null && label.lookingAt() ? caption.substring(label.end()) : caption;
  }

  /** Whether two words or more in capitals and a dash open the line: "GANDUM TIBA - Buruh …". */
  public static boolean isCapitalSlug(String line) {
    return line.length() > 3
        && !Character.isLowerCase(line.charAt(1))
        && CAPITALS.matcher(line).lookingAt();
  }

  private static boolean isSlug(String line) {
    return line.length() > 3
        && !Character.isLowerCase(line.charAt(1))
        && SLUG.matcher(line).lookingAt();
  }

  private static boolean startsAsPicture(String line) {
    return CAPTION_WORDS.open(line, 0)
        && CAPTION_START.matcher(line).lookingAt()
        && Lines.words(line) > 6;
  }

  private static boolean endsInPictureCredit(String line) {
    return (line.endsWith(")") || line.endsWith(").")) && atEnd(PICTURE_CREDIT, line).find();
  }
}
