package kawat.article.plaintext;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.draft.Draft;
import kawat.model.Block;

/** Whose page it is: sign-off, dateline, copyright line, masthead, or the outlet citing itself. */
final class Outlet {
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)[\\s©\\d–-]*([\\p{L}][\\w-]*(?:\\.\\w[\\w-]*)*(?:"
              + " \\p{Lu}[\\w-]*(?:\\.\\w[\\w-]*)*){0,2})",
          Pattern.CASE_INSENSITIVE);

  /** "Dilansir WartaDunia.com, …": outlets of one group cite themselves by their domain. */
  private static final Pattern CITED =
      Pattern.compile("^(?:Dilansir|Melansir|Dikutip) (?:dari )?([\\w-]+\\.(?:com|co\\.id|id))\\b");

  /** "Warta Dunia Network" owns "Warta Dunia". */
  private static final Pattern GROUP =
      Pattern.compile("(?<=\\S) (?:Network|Group|Grup)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern DOMAIN_END =
      Pattern.compile("\\.(?:com|co\\.id|co|id|net|news|tv|org)$", Pattern.CASE_INSENSITIVE);

  private Outlet() {}

  /**
   * @param lines of the whole page
   */
  static void fill(
      Draft draft, Optional<String> copyright, Optional<String> masthead, List<String> lines) {
    draft.publisher =
        masthead
            .filter(m -> draft.publisher.filter(p -> endsWith(m, p)).isPresent())
            .or(() -> draft.publisher)
            .or(() -> copyright.flatMap(Outlet::holder))
            .or(() -> masthead)
            .or(() -> draft.body.stream().flatMap(b -> cited(b).stream()).findFirst())
            .or(() -> OutletClues.of(lines, draft.headline))
            .map(p -> asWritten(p, draft));
    draft.publisher.ifPresent(p -> draft.authors.removeIf(a -> isOutlet(a.name(), p)));
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
