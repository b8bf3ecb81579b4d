package kawat.article.plaintext;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.article.dateline.OutletWords;
import kawat.article.dateline.PlaceWords;
import kawat.article.draft.Draft;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.published.PrintedDates;
import kawat.model.Block;

/** Whose page it is: sign-off, dateline, copyright line, masthead, or the outlet citing itself. */
final class Outlet {
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright|hak cipta)[\\s©\\d–-]*(?:PT\\.?"
              + " )?([\\p{L}][\\w-]*(?:\\.\\w[\\w-]*)*(?: \\p{Lu}[\\w-]*(?:\\.\\w[\\w-]*)*){0,2})",
          Pattern.CASE_INSENSITIVE);

  /** "Dilansir WartaDunia.com, …": outlets of one group cite themselves by their domain. */
  private static final Pattern CITED =
      Pattern.compile("^(?:Dilansir|Melansir|Dikutip) (?:dari )?([\\w-]+\\.(?:com|co\\.id|id))\\b");

  /** "Warta Dunia Network" owns "Warta Dunia", "Warta Dunia All Rights Reserved" is no name. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?<=\\S) (?:Network|Group|Grup|All(?: Rights?(?: Reserved)?)?)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOMAIN_END =
      Pattern.compile("\\.(?:com|co\\.id|co|id|net|news|tv|org)$", Pattern.CASE_INSENSITIVE);

  /** What a masthead's line says beside the name: "WARTA TELUK — Berani Beda!". */
  private static final Pattern BESIDE =
      Pattern.compile("\\s{2,}|\\t|\\s+[–—-]{1,2}\\s+|\\s*[|•·]\\s*");

  /** "[ Warta Teluk ]". */
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");

  /** What the name of an outlet's owner adds: "Warta Teluk Media"; nothing, too. */
  private static final Set<String> OWNERS = owners();

  private static final int NAME_WORDS = 4;

  private Outlet() {}

  private static Set<String> owners() {
    return Stream.concat(
            Stream.of(""),
            WordList.rows("masthead.tsv").stream()
                .filter(r -> r.getFirst().equals("owner"))
                .map(r -> r.get(1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a line tells who owns the page's words. */
  static boolean isCopyright(String line) {
    return line.startsWith("©")
        || line.regionMatches(true, 0, "copyright", 0, 9)
        || line.regionMatches(true, 0, "hak cipta", 0, 9);
  }

  /**
   * @param lines of the whole page
   */
  static void fill(
      Draft draft, Optional<String> copyright, Optional<String> masthead, List<String> lines) {
    draft.publisher =
        masthead
            .filter(m -> draft.publisher.filter(p -> endsWith(m, p)).isPresent())
            .or(() -> draft.publisher.map(p -> inFull(p, lines)))
            .or(() -> top(lines).filter(t -> isSaidAgain(t, lines) && !isHeadline(t, draft)))
            .or(() -> copyright.flatMap(Outlet::holder))
            .or(() -> masthead)
            .or(() -> draft.body.stream().flatMap(b -> cited(b).stream()).findFirst())
            .or(() -> OutletClues.of(lines, draft.headline))
            .map(p -> top(lines).filter(t -> names(t, p)).orElse(p))
            .or(() -> top(lines).filter(t -> OutletWords.in(t) && !isHeadline(t, draft)))
            .map(p -> asWritten(p, draft));
    draft.publisher.ifPresent(p -> draft.authors.removeIf(a -> isOutlet(a.name(), p)));
  }

  /** "WARTA TELUK | majalah berita mingguan": a name that only outlets bear beside what it is. */
  static boolean isNameplate(String line) {
    String[] parts = BESIDE.split(line, 2);
    return parts.length == 2
        && Lines.words(parts[0]) <= NAME_WORDS
        && OutletWords.in(parts[0])
        && Character.isLowerCase(parts[1].strip().codePointAt(0))
        && PrintedDates.first(line).isEmpty();
  }

  /** The name in a nameplate, any other line as it is. */
  static String plain(String line) {
    return isNameplate(line) ? BESIDE.split(line, 2)[0] : line;
  }

  /** What the first line of the page calls it. */
  private static Optional<String> top(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .findFirst()
        .map(l -> EDGES.matcher(BESIDE.split(l, 2)[0]).replaceAll(""))
        .filter(n -> !n.isEmpty() && Lines.words(n) <= NAME_WORDS && !Lines.endsSentence(n))
        .filter(n -> !Menus.isLink(n));
  }

  /** "KBN" is written out at the top of its page: "Kantor Berita Nusantara". */
  private static String inFull(String outlet, List<String> lines) {
    return top(lines)
        .filter(t -> t.indexOf(' ') > 0 && initials(t).equals(outlet) && outlet.length() > 1)
        .orElse(outlet);
  }

  private static String initials(String name) {
    return Arrays.stream(name.split(" "))
        .filter(w -> Character.isUpperCase(w.codePointAt(0)))
        .map(w -> w.substring(0, 1))
        .collect(Collectors.joining());
  }

  /**
   * Whether what stands over the page is a name that the page says again, in a dateline, a footer
   * or an appeal: "Jakarta, Warta Teluk --", "Warta Teluk © 2025". Sections and menus are said
   * again, too.
   */
  private static boolean isSaidAgain(String name, List<String> lines) {
    if (Menus.isLink(name)
        || Menus.isMenu(name)
        || (name.indexOf(' ') < 0 && PlaceWords.in(name))
        || PrintedDates.first(name).isPresent()
        || name.length() < 4) {
      return false;
    }
    Pattern again =
        Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d]|(?-i: \\p{Lu}))");
    return lines.stream().skip(1).anyMatch(l -> again.matcher(l).find());
  }

  private static boolean isHeadline(String name, Draft draft) {
    return draft.headline.filter(h -> h.startsWith(name)).isPresent();
  }

  /**
   * Whether a page's first line is a better name for the outlet: "Warta Teluk" than "WARTATELUK.ID"
   * or than what its owner, "Warta Teluk Media", is called.
   */
  private static boolean names(String top, String outlet) {
    String above = letters(DOMAIN_END.matcher(top).replaceFirst(""));
    String other = letters(DOMAIN_END.matcher(outlet).replaceFirst(""));
    boolean address = DOMAIN_END.matcher(top).find() && !DOMAIN_END.matcher(outlet).find();
    boolean rest = other.startsWith(above) && OWNERS.contains(other.substring(above.length()));
    return !address && above.length() >= 3 && rest;
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }

  /** "HARIAN WARTA TELUK" over a text of WARTA TELUK is the whole name. */
  private static boolean endsWith(String masthead, String outlet) {
    return masthead.toLowerCase(Locale.ROOT).endsWith(" " + outlet.toLowerCase(Locale.ROOT));
  }

  /** "Laporan Wartawan Warta Teluk, Sari Dewi" on a page of WARTA TELUK.COM: one of them wrote. */
  private static boolean isOutlet(String name, String publisher) {
    String outlet = DOMAIN_END.matcher(publisher).replaceFirst("");
    return name.equalsIgnoreCase(publisher) || name.equalsIgnoreCase(outlet);
  }

  private static Optional<String> holder(String line) {
    Matcher m = COPYRIGHT.matcher(line);
    return m.find() ? Optional.of(GROUP.matcher(m.group(1)).replaceFirst("")) : Optional.empty();
  }

  private static Optional<String> cited(Block block) {
    Matcher m = CITED.matcher(block.text());
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** Datelines print the outlet in capitals; elsewhere on the page it is written as it is. */
  private static String asWritten(String outlet, Draft draft) {
    if (!outlet.equals(outlet.toUpperCase(Locale.ROOT))) {
      return outlet;
    }
    Pattern same = Pattern.compile("(?iu)" + Pattern.quote(outlet));
    for (Block block : draft.body) {
      for (Matcher m = same.matcher(block.text()); m.find(); ) {
        if (!m.group().equals(outlet)) {
          return m.group();
        }
      }
    }
    return outlet.indexOf('-') > 0 && outlet.indexOf('.') < 0 ? titleCase(outlet) : outlet;
  }

  private static String titleCase(String outlet) {
    StringBuilder out = new StringBuilder();
    for (String word : outlet.split("(?<=-)")) {
      out.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }
}
