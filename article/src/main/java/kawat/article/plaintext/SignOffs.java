package kawat.article.plaintext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.byline.PersonNames;
import kawat.article.byline.SignOff;
import kawat.article.draft.Draft;
import kawat.article.furniture.Credits;
import kawat.article.lines.Lines;
import kawat.model.Person;

/** Keeps what a sign-off says. */
final class SignOffs {
  private static final Pattern DISPATCHES =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3})"
              + " \\((?<media>\\p{Lu}[^().;!?]{1,80})\\)");

  /** Words of a caption, at most. */
  private static final int CAPTION = 30;

  private SignOffs() {}

  /** Who wrote, in "SARI DEWI (THE REPORTER, WAM)" or "Sari Dewi (Reuters)". */
  static Optional<String> fromDispatches(String line) {
    Matcher m = DISPATCHES.matcher(line);
    if (!m.matches() || !PersonNames.plausible(m.group("name"))) {
      return Optional.empty();
    }
    String media = m.group("media");
    return media.indexOf(',') > 0 || Credits.isCredit(media)
        ? Optional.of(m.group("name"))
        : Optional.empty();
  }

  /** "Kapal tua di teluk (unsplash.com/Budi)" credits a picture: no sentence ends before it. */
  static boolean isCredit(String line, SignOff signOff) {
    String before = line.substring(0, signOff.start()).strip();
    return signOff.outlet().isPresent()
        && !before.isEmpty()
        && !Lines.endsSentence(before)
        && Lines.words(before) <= CAPTION;
  }

  /** A name in a sign-off makes an author only where no byline named one. */
  static void keep(Draft draft, SignOff signOff) {
    draft.publisher = signOff.outlet().or(() -> draft.publisher);
    draft.initials = signOff.initials().filter(i -> !i.startsWith("*")).or(() -> draft.initials);
    Optional<String> author = signOff.author().filter(a -> draft.authors.isEmpty());
    author.ifPresent(name -> draft.authors.add(new Person(name, "")));
  }
}
