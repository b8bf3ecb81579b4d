package kawat.article.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kawat.article.byline.Byline;
import kawat.article.byline.SignOff;
import kawat.article.dateline.OutletWords;
import kawat.article.draft.Draft;
import kawat.article.furniture.Credits;
import kawat.article.furniture.Furniture;
import kawat.article.furniture.TakenOver;
import kawat.article.lines.Lines;
import kawat.article.parts.PartCount;
import kawat.article.parts.PartWords;
import kawat.article.published.PrintedDates;
import kawat.model.Trait;

/** Takes out every line whose words alone say what it is, and keeps what it says. */
final class Sorter {
  private static final Pattern COUNTER =
      Pattern.compile(
          "[\\d.,]{1,8}[KkMm]?(?: ?(?:rb|jt|views?|shares?|x dibaca|komentar|pembaca))?"
              + "|(?:\\d+ ){0,2}\\d{1,2} (?i:minutes? read|min read|menit membaca|menit baca)"
              + "|(?i:views|dibaca|dilihat|hits)\\s*:?\\s*[\\d.,]{1,9}(?: (?:kali|x|orang))?");

  /** "Edisi Rabu, 3 Maret 2025" is the paper's day, not the visitor's. */
  private static final String EDITION = "edisi ";

  /** Words in a name or a credit that stands alone, at most. */
  private static final int NAMES = 8;

  /** Prose must have been seen before an end mark ends the page: "Terpopuler" also tops menus. */
  private static final int ENOUGH = 3;

  /**
   * Lines that a head has at most, labelled ones aside: a menu's rest, kicker, headline,
   * standfirst.
   */
  private static final int HEAD = 7;

  private final Draft draft = new Draft();
  private final TagLines tags = new TagLines(draft);
  private final List<TextLine> kept = new ArrayList<>();
  private final PictureLines pictures = new PictureLines(draft, kept);
  private final Sections sections = new Sections(draft);
  private final Signatures signatures = new Signatures(draft);
  private final Pointers pointers = new Pointers(draft);
  private Optional<String> copyright = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private final IssueDay day = new IssueDay(draft);
  private int prose;
  private boolean ended;
  private boolean web;

  /** The page's first line. */
  private String first = "";

  /** What the lines said of themselves. */
  Draft draft() {
    return draft;
  }

  /** What follows "Home": sections, then often the headline. */
  Optional<String> breadcrumb() {
    return sections.breadcrumb();
  }

  Optional<String> copyright() {
    return copyright;
  }

  /** The outlet that a line near the headline names. */
  Optional<String> outlet() {
    return outlet.or(signatures::outlet);
  }

  /** The lines left over, in order. */
  List<TextLine> sort(List<String> raw) {
    List<TextLine> lines = TextLine.cleaned(raw);
    first = lines.isEmpty() ? "" : lines.getFirst().text();
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

  /** Files the line; true where it used up the following one too. */
  private boolean take(TextLine line, Optional<String> following) {
    String text = line.text();
    boolean signed = draft.initials.isPresent() || Lines.words(text) <= NAMES;
    if (pointers.goesOn(line, !ended)
        || (kept.isEmpty() && text.equals(first) && Outlet.isNameplate(text))) {
      return false;
    }
    if ((head() || prose >= ENOUGH) && signatures.under(text, following)) {
      return true;
    }
    if (tags.takes(text)) {
      return false;
    }
    if (Outlet.isCopyright(text)) {
      copyright = copyright.or(() -> Optional.of(text));
      day.of(text);
    }
    Optional<Furniture.Kind> furniture = Furniture.of(text);
    if (Credits.isButton(text)) {
      pictures.shown();
    }
    if (furniture.isPresent()) {
      if (prose == 0) {
        day.beside(text); // "Terakhir diperbarui: 5 Maret"
      }
      return furniture(furniture.get(), text, following);
    }
    Pointers.Found pointer = pointers.take(text, following, prose > 0, !ended);
    if (pointer != Pointers.Found.NOTHING) {
      return pointer == Pointers.Found.WITH_NEXT;
    }
    if (!(prose == 0 && sections.take(text, following, kept.isEmpty()))
        && !labelled(text)
        && !picture(text, following, signed)
        && !(head() && signedBeside(text, following))
        && !marginal(text)
        && !(head() && signatures.above(text, following))
        && !ended) {
      prose += line.isProse() ? 1 : 0;
      kept.add(line);
      if (prose == 0) {
        day.beside(text);
      }
    }
    return false;
  }

  private boolean furniture(Furniture.Kind kind, String line, Optional<String> following) {
    return switch (kind) {
      case INTERFACE -> {
        web = true;
        if (PartWords.NEXT.words().contains(Lines.key(line)) && prose >= ENOUGH) {
          // "Halaman Selanjutnya" over how it begins
          yield following.filter(f -> f.endsWith("...") || f.endsWith("…")).isPresent();
        }
        yield false;
      }
      case NOTICE -> false;
      case END -> {
        ended = ended || prose >= ENOUGH;
        yield false;
      }
      case TAGS -> {
        following.ifPresent(tags::under);
        ended = ended || prose >= ENOUGH;
        yield following.isPresent();
      }
    };
  }

  private boolean labelled(String text) {
    Optional<String> said = prose > 0 ? TagLines.after(text) : Optional.empty();
    if (said.isPresent()) {
      draft.keywords.addAll(Tags.split(said.get()));
      return true;
    }
    if (text.regionMatches(true, 0, "sumber:", 0, 7) && Lines.words(text) <= 6) {
      if (text.indexOf(',') < 0) { // "Sumber: kementerian, diolah" is a table's
        draft.takenFrom(text.substring(7).strip());
      }
      return true;
    }
    Optional<String> origin = prose > 0 ? TakenOver.outlet(text) : Optional.empty();
    if (origin.isPresent()) {
      origin.ifPresent(draft::takenFrom);
      return true;
    }
    boolean picture = Credits.isCaption(text) || (kept.isEmpty() && PictureLines.isLoud(text));
    List<Byline> bylines = picture ? List.of() : Signatures.bylines(text, head());
    bylines.forEach(signatures::written);
    if (!bylines.isEmpty() && prose == 0) {
      day.beside(text); // "Laporan Sari Dewi | Rabu 5 Maret"
    }
    if (bylines.stream().anyMatch(b -> b.part() == Byline.Part.NONE)) {
      pictures.credit(text);
    }
    return !bylines.isEmpty() || signedOff(text) || (prose >= ENOUGH && signatures.below(text));
  }

  private boolean signedOff(String text) {
    Optional<SignOff> found = SignOff.at(text);
    if (found.filter(s -> SignOffs.isCredit(text, s)).isPresent()) {
      draft.caption(PictureLines.hosted(text));
      return true;
    }
    found.ifPresent(s -> SignOffs.keep(draft, s));
    return found.filter(s -> s.start() == 0).isPresent();
  }

  private boolean signedBeside(String text, Optional<String> following) {
    Optional<String> site = outlet().or(() -> Optional.of(kept.getFirst().text()));
    boolean found = signatures.beside(text, following, site);
    if (found) {
      day.of(text);
    }
    return found;
  }

  private boolean picture(String text, Optional<String> following, boolean signed) {
    boolean above = head() && prose == 0;
    return pictures.takes(text, following, above, !head() && signed);
  }

  private boolean marginal(String text) {
    boolean again = head() && prose == 0 && text.equals(first) && Lines.words(text) <= NAMES;
    if (again || COUNTER.matcher(text).matches() || Masthead.isPassedOver(text)) {
      return true;
    }
    if (prose > 0 && PartCount.ofSeveral(text)) {
      draft.traits.add(Trait.INCOMPLETE);
      return true;
    }
    if (masthead(text)) {
      return true;
    }
    if (!PrintedDates.isDateLine(text) && !Menus.isDated(text)) {
      return false;
    }
    // Under "Beranda > Dunia" the day is the article's, above all else it may be the visitor's.
    if (head() || (prose == 0 && sections.breadcrumb().isPresent())) {
      day.of(text);
    } else if (kept.size() <= HEAD && prose == 0) {
      day.above(PrintedDates.first(text));
      if (OutletWords.in(text) || text.regionMatches(true, 0, EDITION, 0, EDITION.length())) {
        day.beside(text);
      }
    }
    return true;
  }

  /**
   * Takes the day of a printed issue where nothing else told one.
   *
   * @param first the page's first line
   */
  void dated(String first) {
    day.settle(Outlet.plain(first), web || sections.hasMenu());
  }

  /** Under the headline, and over the text but for a standfirst. */
  private boolean head() {
    return !kept.isEmpty() && prose <= 1 && kept.size() <= HEAD;
  }

  /** Outlet, section and day above the text; outlet and day together below it too. */
  private boolean masthead(String text) {
    boolean head = head();
    if (Menus.isButtons(text)) {
      web = true;
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
    said.bylines().forEach(signatures::written);
    if (!kept.isEmpty()) {
      said.date().ifPresent(day::published);
    } else {
      day.above(said.date());
      if (said.outlet().isPresent()) {
        day.beside(text);
      }
    }
    return true;
  }

  private static Optional<Masthead> alone(String text) {
    return OutletNames.alone(text)
        ? Optional.of(
            new Masthead(Optional.of(text), Optional.empty(), Optional.empty(), List.of()))
        : Optional.empty();
  }
}
