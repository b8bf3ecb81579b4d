package kawat.article.plaintext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kawat.article.byline.Byline;
import kawat.article.byline.BylineLabels;
import kawat.article.draft.Draft;
import kawat.article.lines.Lines;
import kawat.model.Person;

/** Who wrote and who edited, by lines with a label and names without one, of one page. */
final class Signatures {
  private static final Pattern MONOGRAM = Pattern.compile("\\p{Lu}{2,3}");
  private static final Pattern WITHOUT_COLON = Pattern.compile("[\\s:：]+$");

  /** Words in a line of names under a label, at most. */
  private static final int NAMES = 8;

  private final Draft draft;
  private Optional<String> outlet = Optional.empty();

  Signatures(Draft draft) {
    this.draft = draft;
  }

  /**
   * The bylines on the line.
   *
   * @param head whether it stands under the headline, where labels do without a colon
   */
  static List<Byline> bylines(String text, boolean head) {
    List<Byline> found = Byline.in(text);
    if (found.isEmpty() && head) {
      found = Byline.spoken(text);
      return found.isEmpty() ? Byline.bare(text) : found;
    }
    return found;
  }

  /** The outlet that stood beside a name. */
  Optional<String> outlet() {
    return outlet;
  }

  void written(Byline byline) {
    switch (byline.part()) {
      case AUTHOR -> draft.authors.addAll(byline.people());
      case EDITOR -> draft.editors.addAll(byline.people());
      case NONE -> {
        // neither wrote nor edited
      }
    }
  }

  /** "Reporter" over "Sari Dewi": a label and the name that it is for. */
  boolean under(String label, Optional<String> following) {
    if (!BylineLabels.isLabel(label)) {
      return false;
    }
    String said = WITHOUT_COLON.matcher(label).replaceFirst("") + ": ";
    List<Byline> bylines =
        following
            .filter(next -> Lines.words(next) <= NAMES && !BylineLabels.isLabel(next))
            .map(next -> Byline.in(said + next))
            .orElse(List.of());
    boolean named = bylines.stream().anyMatch(b -> !b.people().isEmpty());
    bylines.stream().filter(b -> named).forEach(this::written);
    return named;
  }

  /** "Sari Dewi (AP, Granma)": who wrote from whose dispatches, below a magazine's text. */
  boolean below(String text) {
    Optional<String> name = SignOffs.fromDispatches(text);
    name.filter(n -> draft.authors.isEmpty())
        .ifPresent(n -> draft.authors.add(new Person(n, NameLine.ROLE)));
    return name.isPresent();
  }

  /** "Sari Dewi - detakSore", "Sari Dewi" over the day: who wrote, under the headline. */
  boolean above(String text, Optional<String> following) {
    Optional<NameLine> line = NameLine.of(text, following);
    return take(line.filter(l -> l.isEditor() || draft.authors.isEmpty()))
        || (line.isEmpty() && isMonogram(text, following));
  }

  /** "SD" over "Sari Dewi, Penulis" stands for a picture of her. */
  private static boolean isMonogram(String text, Optional<String> following) {
    return MONOGRAM.matcher(text).matches()
        && following.filter(f -> NameLine.of(f, Optional.empty()).isPresent()).isPresent();
  }

  /**
   * "Warta Teluk | Sari Dewi", "Sari Dewi · 3 Maret 2025": names that look like a masthead.
   *
   * @param site what the page's outlet is called, as far as it is known by now
   */
  boolean beside(String text, Optional<String> following, Optional<String> site) {
    return draft.authors.isEmpty() && take(NameLine.beside(text, following, site));
  }

  private boolean take(Optional<NameLine> line) {
    line.ifPresent(l -> (l.isEditor() ? draft.editors : draft.authors).add(l.author()));
    outlet = outlet.or(() -> line.flatMap(NameLine::outlet));
    return line.isPresent();
  }
}
