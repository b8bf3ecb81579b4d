package kawat.article.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.byline.Byline;
import kawat.article.byline.SignOff;
import kawat.article.draft.Draft;
import kawat.article.furniture.Credits;
import kawat.article.furniture.Furniture;
import kawat.article.furniture.Notices;
import kawat.article.furniture.Placeholders;
import kawat.article.furniture.RelatedCue;
import kawat.article.lines.Lines;
import kawat.article.published.PrintedDates;
import kawat.model.Caption;
import kawat.model.Link;
import kawat.model.TimeStatement;
import kawat.model.Trait;

/** Takes out every line whose words alone say what it is, and keeps what it says. */
final class Sorter {
  private static final Pattern COUNTER =
      Pattern.compile("[\\d.,]{1,8}[KkMm]?(?: ?(?:rb|jt|views?|shares?|x dibaca|komentar))?");
  private static final Pattern BREADCRUMB =
      Pattern.compile("^(?:home|beranda|depan)\\b[\\s>»/|›-]+(.+)$", Pattern.CASE_INSENSITIVE);

  /** Prose must have been seen before an end mark ends the page: "Terpopuler" also tops menus. */
  private static final int ENOUGH = 3;

  /**
   * Lines that a head has at most, labelled ones aside: a menu's rest, kicker, headline,
   * standfirst.
   */
  private static final int HEAD = 7;

  private final Draft draft = new Draft();
  private final List<TextLine> kept = new ArrayList<>();
  private Optional<String> breadcrumb = Optional.empty();
  private Optional<String> copyright = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> credit = Optional.empty();
  private int prose;
  private boolean ended;

  /** What the lines said of themselves. */
  Draft draft() {
    return draft;
  }

  /** What follows "Home": sections, then often the headline. */
  Optional<String> breadcrumb() {
    return breadcrumb;
  }

  Optional<String> copyright() {
    return copyright;
  }

  /** The outlet that a line near the headline names. */
  Optional<String> outlet() {
    return outlet;
  }

  /** The lines left over, in order. */
  List<TextLine> sort(List<String> raw) {
    List<TextLine> lines = cleaned(raw);
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Optional<String> following =
          i + 1 < lines.size() ? Optional.of(lines.get(i + 1).text()) : Optional.empty();
      if (take(line, following)) {
        i++;
      }
    }
    return kept;
  }

  private static List<TextLine> cleaned(List<String> raw) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : raw) {
      boolean indented = line.startsWith("  ") || line.startsWith("\t");
      String text = InlineFurniture.removed(Placeholders.removed(Lines.fold(line)));
      while (text.endsWith("\\")) {
        text = text.substring(0, text.length() - 1).strip();
      }
      if (!text.isEmpty()) {
        lines.add(new TextLine(text, indented));
      }
    }
    return lines;
  }

  /** Files the line; true where it used up the following one too. */
  private boolean take(TextLine line, Optional<String> following) {
    String text = line.text();
    if (text.startsWith("©") || text.regionMatches(true, 0, "copyright", 0, 9)) {
      copyright = copyright.or(() -> Optional.of(text));
      PrintedDates.first(text).ifPresent(this::published);
    }
    Optional<Furniture.Kind> furniture = Furniture.of(text);
    if (furniture.isPresent()) {
      return furniture(furniture.get(), following);
    }
    Optional<String> related = RelatedCue.title(text);
    if (related.isPresent()) {
      boolean below = related.get().isEmpty() && following.isPresent();
      related(below ? following.get() : related.get(), Notices.isFilm(text));
      return below;
    }
    if (!labelled(text)
        && !picture(text, following)
        && !marginal(text)
        && !signedAbove(text, following)
        && !ended) {
      prose += line.isProse() ? 1 : 0;
      kept.add(line);
    }
    return false;
  }

  private boolean furniture(Furniture.Kind kind, Optional<String> following) {
    return switch (kind) {
      case INTERFACE, NOTICE -> false;
      case END -> {
        ended = ended || prose >= ENOUGH;
        yield false;
      }
      case TAGS -> {
        following.ifPresent(tags -> draft.keywords.addAll(Tags.split(tags)));
        ended = ended || prose >= ENOUGH;
        yield following.isPresent();
      }
    };
  }

  private void related(String title, boolean film) {
    if (!ended && !film) {
      draft.related(new Link(title, Optional.empty(), Link.Place.IN_TEXT));
    }
  }

  private boolean labelled(String text) {
    if (text.regionMatches(true, 0, "tags:", 0, 5) || text.regionMatches(true, 0, "tag:", 0, 4)) {
      draft.keywords.addAll(Tags.split(text.substring(text.indexOf(':') + 1)));
      return true;
    }
    if (text.regionMatches(true, 0, "sumber:", 0, 7) && Lines.words(text) <= 6) {
      draft.origin = Optional.of(text.substring(7).strip());
      draft.traits.add(Trait.SYNDICATED);
      return true;
    }
    List<Byline> bylines = Credits.isCaption(text) ? List.of() : Byline.in(text);
    bylines.forEach(this::written);
    if (bylines.stream().anyMatch(b -> b.part() == Byline.Part.NONE)) {
      credit = Optional.of(text);
    }
    return !bylines.isEmpty() || signedOff(text);
  }

  private boolean signedOff(String text) {
    Optional<SignOff> found = SignOff.at(text);
    found.ifPresent(s -> SignOffs.keep(draft, s));
    return found.filter(s -> s.start() == 0).isPresent();
  }

  /** "Sari Dewi - detakSore", "Sari Dewi" over the day: who wrote, under the headline. */
  private boolean signedAbove(String text, Optional<String> following) {
    Optional<NameLine> line =
        head() && draft.authors.isEmpty() ? NameLine.of(text, following) : Optional.empty();
    line.ifPresent(l -> draft.authors.add(l.author()));
    outlet = outlet.or(() -> line.flatMap(NameLine::outlet));
    return line.isPresent();
  }

  private boolean picture(String text, Optional<String> following) {
    if (Credits.isCredit(text) && !Credits.isCaption(text)) {
      credit = Optional.of(text);
      return true;
    }
    if (Credits.isCaption(text)
        || Doubled.repeats(text, draft.captions)
        || Doubled.isCaption(text, kept, credit)) {
      draft.caption(new Caption(text, Credits.trailing(text).or(() -> credit), Optional.empty()));
      credit = Optional.empty();
      return true;
    }
    if (following.filter(next -> Doubled.isAlternative(text, next)).isPresent()) {
      credit = Optional.of(text);
      return true;
    }
    return false;
  }

  private boolean marginal(String text) {
    Matcher crumb = BREADCRUMB.matcher(text);
    if (kept.isEmpty() && crumb.matches()) {
      breadcrumb = Optional.of(crumb.group(1));
      return true;
    }
    if (COUNTER.matcher(text).matches()) {
      return true;
    }
    if (masthead(text)) {
      return true;
    }
    if (!PrintedDates.isDateLine(text)) {
      return false;
    }
    // A date above everything is the masthead's: the day on which the page was looked at.
    if (head()) {
      PrintedDates.first(text).ifPresent(this::published);
    }
    return true;
  }

  /** Under the headline, and over the text but for a standfirst. */
  private boolean head() {
    return !kept.isEmpty() && prose <= 1 && kept.size() <= HEAD;
  }

  /** Outlet, section and day above the text; outlet and day together below it too. */
  private boolean masthead(String text) {
    boolean head = head();
    if (prose == 0 && Masthead.isMenu(text)) {
      return true;
    }
    Optional<Masthead> found =
        Masthead.of(text, head).or(() -> head ? alone(text) : Optional.empty());
    boolean below = found.filter(m -> m.outlet().isPresent() && m.date().isPresent()).isPresent();
    if (found.isEmpty() || (prose > 0 && !below)) {
      return false;
    }
    Masthead said = found.get();
    outlet = outlet.or(said::outlet);
    draft.section = draft.section.or(said::section);
    said.bylines().forEach(this::written);
    if (!kept.isEmpty()) {
      said.date().ifPresent(this::published);
    }
    return true;
  }

  private static Optional<Masthead> alone(String text) {
    return OutletNames.alone(text)
        ? Optional.of(
            new Masthead(Optional.of(text), Optional.empty(), Optional.empty(), List.of()))
        : Optional.empty();
  }

  private void written(Byline byline) {
    switch (byline.part()) {
      case AUTHOR -> draft.authors.addAll(byline.people());
      case EDITOR -> draft.editors.addAll(byline.people());
      case NONE -> {
        // neither wrote nor edited
      }
    }
  }

  private void published(PrintedDates.Found found) {
    if (draft.published.isEmpty()) {
      draft.published = Optional.of(found.value());
      draft.times.add(new TimeStatement(TimeStatement.Kind.PUBLISHED, found.value(), "byline"));
    }
  }
}
