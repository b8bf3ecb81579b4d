package kawat.article.plaintext;

import java.util.Locale;
import java.util.regex.Pattern;
import kawat.article.dateline.OutletWords;

/** Is a short line or a piece of one the name of an outlet? */
final class OutletNames {
  private static final Pattern DOMAIN = Pattern.compile(OutletWords.DOMAIN);

  /** "detakSore", "WartaDunia": written together. */
  private static final Pattern TOGETHER = Pattern.compile("\\p{L}\\p{Ll}+\\p{Lu}[\\p{L}\\d]+");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\w’'-]*(?: \\p{Lu}[\\w’'-]*){0,3}");

  private OutletNames() {}

  /** A domain, a name with a word that outlets bear, or beside a day one all in capitals. */
  static boolean sure(String piece, boolean dated) {
    return DOMAIN.matcher(piece).matches()
        || NAME.matcher(piece).matches() && (dated && capitals(piece) || OutletWords.in(piece));
  }

  /** Two words or more in capitals: nothing but the place of such a name tells whose it is. */
  static boolean possible(String piece) {
    return piece.indexOf(' ') > 0 && NAME.matcher(piece).matches()
        || TOGETHER.matcher(piece).matches();
  }

  /** A line of its own under the headline: "WARTA TELUK", "detakSore", "Suara Teluk". */
  static boolean alone(String line) {
    return sure(line, true) || TOGETHER.matcher(line).matches();
  }

  private static boolean capitals(String piece) {
    return piece.indexOf(' ') > 0 && piece.equals(piece.toUpperCase(Locale.ROOT));
  }
}
