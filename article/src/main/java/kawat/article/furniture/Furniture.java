package kawat.article.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kawat.article.lines.WordList;

/** Knows the phrases that sites print around articles, from {@code furniture.tsv}. */
public final class Furniture {
  /** What a line of furniture means for the lines after it. */
  public enum Kind {
    /** Only this line goes. */
    INTERFACE,
    /** A note about the page, not journalism: "Artikel ini akan diperbarui." */
    NOTICE,
    /** Tags follow. */
    TAGS,
    /** Nothing after this line belongs to the article. */
    END
  }

  /** Longer lines are prose, whatever they begin with. */
  private static final int LONGEST = 240;

  private record Phrase(String words, Kind kind) {}

  private static final Map<String, Kind> WHOLE = new HashMap<>();
  private static final Map<String, List<Phrase>> STARTS = new HashMap<>();
  private static final List<Phrase> ENDS = new ArrayList<>();
  private static final List<Phrase> HOLDS = new ArrayList<>();

  static {
    for (List<String> row : WordList.rows("furniture.tsv")) {
      add(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1), row.get(2));
    }
  }

  private static final List<Phrase> NONE = List.of();

  private static final int SHORTEST_HELD =
      HOLDS.stream().mapToInt(p -> p.words.length()).min().orElse(0);

  private static final int LONGEST_WHOLE =
      WHOLE.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final SharePhrases BUTTONS = new SharePhrases(WHOLE.keySet());

  private Furniture() {}

  private static void add(Kind kind, String how, String words) {
    Phrase phrase = new Phrase(words, kind);
    switch (how) {
      case "is" -> WHOLE.put(words, kind);
      case "starts" ->
          STARTS.merge(
              firstWord(words),
              List.of(phrase),
              (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
      case "ends" -> ENDS.add(phrase);
      case "holds" -> HOLDS.add(phrase);
      default -> throw new IllegalStateException("furniture.tsv: unknown way of matching " + how);
    }
  }

  /** What the folded line is, if it is furniture; "Saksikan Live Siang :" is. */
  public static Optional<Kind> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = trimmed(line.toLowerCase(Locale.ROOT).replace('’', '\''));
    Kind whole = lower.length() <= LONGEST_WHOLE ? WHOLE.get(lower) : null;
    if (whole != null) {
      return Optional.of(whole);
    }
    for (Phrase p : STARTS.getOrDefault(firstWord(lower), NONE)) {
      if (lower.startsWith(p.words)) {
        return Optional.of(p.kind);
      }
    }
    if (BUTTONS.takes(lower) || Notices.isPrompt(line)) {
      return Optional.of(Kind.INTERFACE);
    }
    return Notices.isCopyright(line, lower) ? Optional.of(Kind.NOTICE) : endOrMiddle(lower);
  }

  // Plain loops: every line of every page comes through here.
  private static Optional<Kind> endOrMiddle(String lower) {
    for (Phrase p : ENDS) {
      if (lower.endsWith(p.words)) {
        return Optional.of(p.kind);
      }
    }
    for (Phrase p : lower.length() < SHORTEST_HELD ? NONE : HOLDS) {
      if (lower.contains(p.words)) {
        return Optional.of(p.kind);
      }
    }
    return Optional.empty();
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  private static String trimmed(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && " :.-–—|>»[(*•#".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " :.-–—|<«])*•…!".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }
}
