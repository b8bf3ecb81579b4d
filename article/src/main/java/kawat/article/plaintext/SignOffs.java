package kawat.article.plaintext;

import java.util.Optional;
import kawat.article.byline.SignOff;
import kawat.article.draft.Draft;
import kawat.model.Person;

/** Keeps what a sign-off says. */
final class SignOffs {
  private SignOffs() {}

  /** A name in a sign-off makes an author only where no byline named one. */
  static void keep(Draft draft, SignOff signOff) {
    draft.publisher = signOff.outlet().or(() -> draft.publisher);
    draft.initials = signOff.initials().or(() -> draft.initials);
    Optional<String> author = signOff.author().filter(a -> draft.authors.isEmpty());
    author.ifPresent(name -> draft.authors.add(new Person(name, "")));
  }
}
