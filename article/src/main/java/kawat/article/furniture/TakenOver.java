package kawat.article.furniture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.lines.Words;

/** "Artikel ini telah tayang di Warta.com dengan judul …", "Sumber: Warta". */
public final class TakenOver {
  /** A name within a sentence: words in capitals. */
  private static final String NAME = "(?<outlet>(?-i:[\\w.]+(?: \\p{Lu}[\\w.]*){0,3}))";

  /** A name that a label announces runs to the end of the line. */
  private static final String REST = "(?<outlet>[\\p{L}\\d][\\w.&/ -]{1,40})";

  /** The alternatives that open a pattern. */
  private static final Pattern FIRST = Pattern.compile("^\\(\\?:([^)]*)\\).*$");

  private static final List<Pattern> NOTES =
      WordList.rows("syndication.tsv").stream()
          .map(r -> r.get(1).replace("OUTLET", r.getFirst().equals("note") ? NAME : REST))
          .map(p -> Pattern.compile("(?iu)^" + p + "$"))
          .toList();

  /** First words of such notes; a look at them spares most lines the patterns. */
  private static final Words OPENERS =
      Words.of(
          WordList.rows("syndication.tsv").stream()
              .flatMap(r -> Arrays.stream(FIRST.matcher(r.get(1)).replaceFirst("$1").split("\\|")))
              .toList());

  /** The end of a domain, its stops taken for spaces. */
  private static final Pattern DOMAIN = Pattern.compile("(?: (?:com|co|id|net|news|tv|org))+$");

  private TakenOver() {}

  /** The outlet that such a note names. */
  public static Optional<String> outlet(String text) {
    return text.length() > 300 || !OPENERS.open(text, 0)
        ? Optional.empty()
        : NOTES.stream()
            .map(p -> p.matcher(text))
            .filter(Matcher::matches)
            .map(m -> m.group("outlet").strip())
            .findFirst();
  }

  /** Whether the outlet is what the other name or host says: "Warta.com", "warta.com", "WARTA". */
  public static boolean names(String outlet, Optional<String> other) {
    String key = bare(outlet);
    return other.filter(o -> bare(o).equals(key)).isPresent();
  }

  private static String bare(String outlet) {
    return DOMAIN.matcher(Lines.key(outlet.replace('.', ' '))).replaceFirst("").replace(" ", "");
  }
}
