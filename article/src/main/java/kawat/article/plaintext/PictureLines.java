package kawat.article.plaintext;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.byline.Byline;
import kawat.article.dateline.Dateline;
import kawat.article.draft.Draft;
import kawat.article.furniture.Credits;
import kawat.article.lines.Lines;
import kawat.model.Caption;

/** Descriptions of pictures among the lines of one page. */
final class PictureLines {
  private static final int FEW = 4;
  private static final int MANY = 45;

  /** Letters of a caption, at most. */
  private static final int LONGEST = 500;

  /** "POS PASIFIK - Selasa 10 April 2018 - halaman 4" is a masthead; a caption has more words. */
  private static final int SLUG = 10;

  /** "Sari A. Dewi (Praha)" is who wrote; a caption has more words. */
  private static final int TOLD = 6;

  /** "Menteri tiba di Praha. REUTERS/Budi Rai", "Menteri tiba di Praha. Foto/AFP". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<said>.+[.!?])\\s+(?<credit>(?:\\p{Lu}{2,}(?: \\p{Lu}+)?|Foto)/[\\p{L} .'-]{2,40})");

  /** "Menteri tiba di Praha. Foto: Pelangi", "Menteri di Praha FOTO: BUDI RAI". */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<said>.*[\\p{L}\\d.!?)])\\s+(?:[|–—-]\\s+)?(?i:foto|photo)\\s?:\\s?(?<credit>(?:\\p{Lu}|(?:dok|arsip)\\b)[\\p{L}\\d"
              + " .,'/-]{1,40})");

  /** "AFP/BUDI RAI — Menteri tiba di Praha." */
  private static final Pattern LED =
      Pattern.compile("(?<credit>[\\p{Lu}/ .'-]{4,50}?)\\s+[–—-]{1,2}\\s+(?<said>\\p{Lu}.+)");

  /** "Menteri tiba di Praha. (WARTA/Budi Rai)". */
  private static final Pattern BRACKETED =
      Pattern.compile(".+\\((?<first>[\\p{L}][\\p{L} .]{1,60}?)(?<by>/[^()]{2,60})?\\)\\.?");

  /** "(Bernama)", "(Warta Teluk)", "(Kantor Pelabuhan via AP)" after a caption. */
  private static final Pattern SOURCE =
      Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}.]+){0,2}|\\p{Lu}.{2,40} via \\p{Lu}.+");

  /** "… (17/3/2025). Warta/Budi Rai", "… tiba di Praha. [Kontributor Warta.com/Budi]". */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<said>.+[.)\\p{Ll}])\\s?(?:(?<=[.)]) ?|[\\[(]|©\\d{4} )"
              + "(?<credit>[\\p{L}][\\p{L}. ]{1,30}/ ?\\p{Lu}[\\p{L} ./'’-]{2,40}?)[\\])]?\\.?");

  private final Draft draft;
  private final List<TextLine> kept;
  private Optional<String> credit = Optional.empty();

  /** Whether the line before belongs to a picture: its credit, or the button that enlarges it. */
  private boolean pictured;

  PictureLines(Draft draft, List<TextLine> kept) {
    this.draft = draft;
    this.kept = kept;
  }

  /** A line said who made the picture that the next lines describe. */
  void credit(String line) {
    credit = Optional.of(line);
    pictured = true;
  }

  /** A button stood there, as under a picture. */
  void shown() {
    pictured = true;
  }

  /**
   * Files the line if it describes a picture or credits one.
   *
   * @param above whether it stands between headline and text
   * @param below whether the text above it is signed off
   */
  boolean takes(String text, Optional<String> following, boolean above, boolean below) {
    if (kept.isEmpty() && isLoud(text)) {
      return false; // "FOTO: Pawai di Praha" is the headline of a page of pictures
    }
    boolean under = pictured && above && following.flatMap(Dateline::at).isPresent();
    pictured = false;
    Optional<Caption> found =
        credited(text)
            .or(() -> led(text))
            .or(() -> under && hasWords(text) ? Optional.of(plain(text)) : Optional.empty())
            .or(() -> above || below ? edge(text) : Optional.empty())
            .or(() -> above ? sourced(text) : Optional.empty())
            .or(() -> above ? signed(text, following) : Optional.empty())
            .or(() -> below ? following.flatMap(next -> over(text, next)) : Optional.empty());
    found.ifPresent(draft::caption);
    return found.isPresent() || described(text, following);
  }

  /** A caption that ends in host and name in brackets. */
  static Caption hosted(String line) {
    return new Caption(line, Credits.trailing(line), Optional.empty());
  }

  /** A label in capitals and a title: "FOTO: Pawai di Praha". */
  static boolean isLoud(String text) {
    int colon = text.length() < LONGEST ? text.indexOf(": ") : -1;
    String label = text.substring(0, Math.max(0, colon));
    return colon > 3
        && label.equals(label.toUpperCase(Locale.ROOT))
        && hasWords(text)
        && !Lines.endsSentence(text)
        && credited(text).isEmpty();
  }

  /**
   * Between headline and text also house and photographer at the end, in any letters ("Kapal tiba
   * pada Senin (17/3). Warta/Budi Rai"), and what opens in capitals above a line that names the
   * outlet ("GANDUM TIBA - Buruh menurunkan karung").
   */
  private static Optional<Caption> signed(String line, Optional<String> following) {
    boolean slug =
        Credits.isCapitalSlug(line)
            && Lines.words(line) >= SLUG
            && following
                .filter(
                    next ->
                        Dateline.at(next).flatMap(Dateline::outlet).isPresent()
                            || !Byline.in(next).isEmpty())
                .isPresent();
    Matcher m = SIGNED.matcher(line);
    boolean signed =
        line.length() < LONGEST
            && line.indexOf('/') > 0
            && Dateline.at(line).isEmpty()
            && m.matches();
    return (slug || signed) && hasWords(line)
        ? Optional.of(
            new Caption(
                signed ? m.group("said").strip() : line,
                signed ? Optional.of(m.group("credit")) : Credits.trailing(line),
                Optional.empty()))
        : Optional.empty();
  }

  /** Between a picture's credit or button and the dateline of the text. */
  private Caption plain(String text) {
    Caption caption = new Caption(Credits.withoutLabel(text), credit, Optional.empty());
    credit = Optional.empty();
    return caption;
  }

  private boolean described(String text, Optional<String> following) {
    if (Credits.isCredit(text) && !Credits.isCaption(text)) {
      credit(text);
      return true;
    }
    if (Credits.isCaption(text)
        || Doubled.repeats(text, draft.captions)
        || Doubled.isCaption(text, kept, credit)) {
      String said = Credits.withoutLabel(text);
      draft.caption(new Caption(said, Credits.trailing(text).or(() -> credit), Optional.empty()));
      credit = Optional.empty();
      return true;
    }
    if (following.filter(next -> Doubled.isAlternative(text, next)).isPresent()) {
      credit = Optional.of(text);
      return true;
    }
    return false;
  }

  /** The caption that a line is, told by the house in capitals and the photographer at its end. */
  static Optional<Caption> credited(String line) {
    Matcher labelled = LABELLED.matcher(line);
    if (line.indexOf(':') > 0 && hasWords(line) && labelled.matches()) {
      return Optional.of(
          new Caption(
              Credits.withoutLabel(labelled.group("said")),
              Optional.of(labelled.group("credit")),
              Optional.empty()));
    }
    int slash = line.lastIndexOf('/');
    boolean bracketed =
        line.endsWith(")") || line.endsWith("]"); // who wrote: "Ia pulang. [AFP/R-8]"
    boolean near = slash > 0 && slash > line.length() - 45 && !bracketed;
    if (!near || !hasWords(line)) {
      return Optional.empty();
    }
    Matcher bare = BARE.matcher(line);
    int stop = line.lastIndexOf(". ", slash);
    if (stop > 0 && Credits.isCredit(line.substring(stop + 2))) {
      return Optional.of(
          new Caption(
              line.substring(0, stop + 1),
              Optional.of(line.substring(stop + 2)),
              Optional.empty()));
    }
    return bare.matches()
        ? Optional.of(
            new Caption(
                bare.group("said"), Optional.of(bare.group("credit").strip()), Optional.empty()))
        : Optional.empty();
  }

  /** The caption of a line that the agency and the photographer open. */
  static Optional<Caption> led(String line) {
    Matcher m = LED.matcher(line);
    return hasWords(line) && m.matches() && Credits.isCredit(m.group("credit"))
        ? Optional.of(
            new Caption(m.group("said"), Optional.of(m.group("credit")), Optional.empty()))
        : Optional.empty();
  }

  /** The same above or below the text, where brackets do: "Menteri tiba di Praha. (AFP)". */
  static Optional<Caption> edge(String line) {
    if (!(line.endsWith(")") || line.endsWith(").")) || !hasWords(line)) {
      return Optional.empty();
    }
    Matcher bracket = BRACKETED.matcher(line);
    return bracket.matches() && isHouse(bracket.group("first"))
        ? Optional.of(
            new Caption(Credits.withoutLabel(line), Credits.trailing(line), Optional.empty()))
        : Optional.empty();
  }

  /**
   * Between headline and text any name in brackets at the end is that of a picture's source: "Kapal
   * di Teluk. (Bernama)", "Kapal di Teluk (iStockphoto/budi)".
   */
  static Optional<Caption> sourced(String line) {
    if (!(line.endsWith(")") || line.endsWith(").")) || !hasWords(line)) {
      return Optional.empty();
    }
    Matcher bracket = BRACKETED.matcher(line);
    return bracket.matches()
            && (bracket.group("by") != null
                || (Lines.words(line) >= TOLD && SOURCE.matcher(bracket.group("first")).matches()))
        ? Optional.of(
            new Caption(Credits.withoutLabel(line), Credits.trailing(line), Optional.empty()))
        : Optional.empty();
  }

  /** "Menteri tiba di Praha." over "FOTO: WARTA/BUDI RAI", below the text. */
  static Optional<Caption> over(String line, String next) {
    return hasWords(line) && Credits.isCredit(next) && !Credits.isCaption(next)
        ? Optional.of(new Caption(line, Optional.of(next), Optional.empty()))
        : Optional.empty();
  }

  private static boolean hasWords(String line) {
    int words = Lines.words(line);
    return words >= FEW && words <= MANY;
  }

  /** An agency, or a name of three letters or more in capitals. */
  private static boolean isHouse(String name) {
    return Credits.isCredit(name)
        || Credits.opensAsLabel(name)
        || (name.length() >= 3 && name.equals(name.toUpperCase(Locale.ROOT)));
  }
}
