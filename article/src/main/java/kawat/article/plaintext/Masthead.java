package kawat.article.plaintext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kawat.article.byline.Byline;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.published.PrintedDates;
import kawat.article.published.PrintedDates.Found;

/**
 * A line near the headline that names the outlet, the section, the day or who wrote: "Warta Teluk |
 * Internasional | Senin, 3 Maret 2025 | 09:12 WIB", "Rabu, 5 Maret 2025 | Oleh Sari Dewi".
 *
 * @param outlet the outlet as printed
 * @param section the section as printed
 * @param date the day, with the hour where one is given
 * @param bylines who is named with a label
 */
record Masthead(
    Optional<String> outlet, Optional<String> section, Optional<Found> date, List<Byline> bylines) {
  private static final Set<String> SECTIONS = new HashSet<>(WordList.entries("section-names.txt"));
  private static final Pattern PARTS =
      Pattern.compile("\\s*[|,;•·(>›»\\[\\]]\\s*|\\s+[-–—/]+\\s+|\\s*\\)\\s*");

  /** "Edisi 12", "halaman 4", "6 menit baca", and what stands before a section: "kanal: Asia". */
  private static final Pattern PASSED_OVER =
      Pattern.compile("(?iu)(?:" + words("passed-over") + ")");

  private static final Pattern SECTION_LABEL =
      Pattern.compile("(?iu)^(?:" + words("section-label") + ")\\s*:?\\s+(?=\\S)");

  /** Weekdays, zones and labels beside a date. */
  private static final Pattern AROUND =
      Pattern.compile("(?iu)^(?:" + words("around") + "|[\\d.:]+)(?=$|[\\s:])[\\s:]*");

  private static final Pattern EDGE = Pattern.compile("^[-–—/\\s]+");

  private static final int LONGEST = 110;

  /** Words beside the day that are passed over: at most {@value}. */
  private static final int ASIDE = 3;

  Masthead {
    bylines = List.copyOf(bylines);
  }

  /** Whether the words are a section's name and nothing else. */
  static boolean isSection(String words) {
    return SECTIONS.contains(words.toLowerCase(Locale.ROOT));
  }

  /** "6 menit baca": says nothing of the article. */
  static boolean isPassedOver(String line) {
    return PASSED_OVER.matcher(line).matches() && PrintedDates.first(line).isEmpty();
  }

  /** The rows of a kind as one pattern. */
  static String words(String kind) {
    return String.join(
        "|",
        WordList.rows("masthead.tsv").stream()
            .filter(r -> r.getFirst().equals(kind))
            .map(r -> r.get(1))
            .toList());
  }

  /**
   * What the line says; empty where a word of it is none of these.
   *
   * @param head whether the line stands between headline and text, where a name beside a section is
   *     the outlet's and any name or short word beside a day may be passed over
   */
  static Optional<Masthead> of(String line, boolean head) {
    if (line.length() > LONGEST || Lines.endsSentence(line)) {
      return Optional.empty();
    }
    Optional<Found> date = PrintedDates.first(line);
    Reader reader = new Reader(head, date.isPresent());
    for (String part : PARTS.split(withoutDates(line))) {
      if (!reader.take(around(part.strip()))) {
        return Optional.empty();
      }
    }
    return reader.masthead(date);
  }

  private static String withoutDates(String line) {
    String rest = line;
    for (Optional<Found> d = PrintedDates.first(rest); d.isPresent(); ) {
      rest = rest.substring(0, d.get().start()) + "|" + rest.substring(d.get().end());
      d = PrintedDates.first(rest);
    }
    return rest;
  }

  private static String around(String piece) {
    String bare = AROUND.matcher(EDGE.matcher(piece).replaceFirst("")).replaceFirst("");
    return bare.equals(piece) ? piece : around(bare.strip());
  }

  /** Takes a line piece by piece. */
  private static final class Reader {
    private final boolean head;
    private final boolean dated;
    private final List<Byline> bylines = new ArrayList<>();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> section = Optional.empty();

    /** A name that is the outlet's if a section stands beside it. */
    private Optional<String> name = Optional.empty();

    Reader(boolean head, boolean dated) {
      this.head = head;
      this.dated = dated;
    }

    /** False for a piece that no masthead has. */
    boolean take(String piece) {
      if (piece.isEmpty() || PASSED_OVER.matcher(piece).matches()) {
        return true;
      }
      String bare = SECTION_LABEL.matcher(piece).replaceFirst("");
      if (!bare.equals(piece) || isSection(piece)) {
        section = section.or(() -> Optional.of(bare));
        return true;
      }
      if (OutletNames.sure(piece, dated)) {
        outlet = outlet.or(() -> Optional.of(piece));
        return true;
      }
      List<Byline> written = head ? Byline.ofPiece(piece) : List.of();
      bylines.addAll(written);
      if (!written.isEmpty()) {
        return true;
      }
      if (head && name.isEmpty() && OutletNames.possible(piece)) {
        name = Optional.of(piece);
        return true;
      }
      return head && (dated || outlet.isPresent()) && isAside(piece);
    }

    /** "Jakarta", "layanan bahasa Indonesia": says nothing that counts. */
    private static boolean isAside(String piece) {
      int words = Lines.words(piece);
      return words == 1 || (words <= ASIDE && Character.isLowerCase(piece.charAt(0)));
    }

    Optional<Masthead> masthead(Optional<Found> date) {
      Optional<String> whose = outlet.or(() -> section.isPresent() ? name : Optional.empty());
      boolean says =
          whose.isPresent()
              || bylines.size() > 1
              || (dated && (section.isPresent() || !bylines.isEmpty() || head));
      return says ? Optional.of(new Masthead(whose, section, date, bylines)) : Optional.empty();
    }
  }
}
