package kawat.article.hypertext;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.draft.Draft;
import kawat.article.lines.Lines;
import kawat.model.Trait;

/** "Artikel ini telah tayang di Warta.com dengan judul …", "Sumber: Warta". */
final class Syndication {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah)?"
              + " ?(?:tayang|terbit|dimuat|ditayangkan)(?: sebelumnya)? (?:di|pada|dalam)"
              + " (?<outlet>(?-i:[\\w.]+(?: \\p{Lu}[\\w.]*){0,3})).*");
  private static final Pattern SOURCE =
      Pattern.compile("(?iu)^(?:sumber|source)\\s*:\\s*(?<outlet>[\\p{L}\\d][\\w.&/ -]{1,40})$");

  /** First words of such notes; a look at them spares most lines the patterns. */
  private static final Set<String> OPENERS =
      Set.of("artikel", "berita", "tulisan", "sumber", "source");

  private Syndication() {}

  /** Whether the line is such a note; its outlet becomes the article's origin. */
  static boolean takes(Draft draft, String text) {
    if (text.length() > 300 || !OPENERS.contains(Lines.firstWord(text, 0))) {
      return false;
    }
    Matcher note = NOTE.matcher(text);
    Matcher source = SOURCE.matcher(text);
    Matcher found = note.matches() ? note : source;
    if (found == source && !source.matches()) {
      return false;
    }
    draft.origin = Optional.of(found.group("outlet").strip());
    draft.traits.add(Trait.SYNDICATED);
    return true;
  }
}
