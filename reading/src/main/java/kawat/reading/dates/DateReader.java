package kawat.reading.dates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kawat.model.DateMention;
import kawat.model.StableId;
import kawat.reading.dates.CalendarWords.Role;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.WordSet;
import kawat.reading.numbers.Numbers;
import kawat.reading.text.Mark;
import kawat.reading.text.Paragraph;
import kawat.reading.text.ReadText;
import kawat.reading.text.Token;
import kawat.reading.text.Word;

/**
 * Reads the dates of an article: finds the expressions, asks from when the page is told, and counts
 * from there. Immutable, safe for any number of threads.
 */
public final class DateReader {
  /** How many words before a date may say that its clause looks ahead. */
  private static final int CLAUSE = 16;

  /** Chars between a feast and the date that tells it, at most. */
  private static final int APPOSITION = 16;

  private final CalendarWords words;
  private final WeekdayDates weekdays;
  private final RelativeDates relative;
  private final YearDates years;
  private final NamedDays named;
  private final Numbers numbers;

  /** Every word that can open an expression: one look says that most cannot. */
  private final Set<String> openers;

  private final Mark opening = Mark.of(this::opens);

  private DateReader(CalendarWords words, Set<String> feasts, NamedDays named, Numbers numbers) {
    this.words = words;
    this.named = named;
    this.numbers = numbers;
    this.weekdays = new WeekdayDates(feasts, numbers);
    this.relative = new RelativeDates(numbers);
    this.years = new YearDates(relative);
    Set<String> opening = new HashSet<>(words.openers());
    opening.addAll(named.openers());
    opening.addAll(numbers.words());
    this.openers = WordSet.of(opening);
  }

  /** A reader for the language of a pack. */
  public static DateReader of(LanguagePack pack) {
    return pack.made(DateReader.class, DateReader::made);
  }

  private static DateReader made(LanguagePack pack) {
    CalendarWords words = CalendarWords.of(pack);
    return new DateReader(
        words, pack.words("weekday-feasts.txt"), NamedDays.of(pack, words), Numbers.of(pack));
  }

  /** The dates of an article in the order of its text. */
  public Dates read(ReadText text) {
    List<Placed> placed = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      int from = text.tokenFrom(paragraph.start());
      int to = text.tokenFrom(paragraph.end());
      scan(text, paragraph, Line.of(text.tokens().subList(from, to), words), placed);
    }
    placed.removeIf(p -> toldByDate(p, placed));
    Story story = Story.of(text.article(), placed);
    Resolver resolver = new Resolver(story, placed);
    List<Dates.Dated> dated = new ArrayList<>();
    for (Placed at : placed) {
      resolver
          .resolve(at)
          .map(value -> new Dates.Dated(at.start(), at.end(), mention(text, at, value)))
          .ifPresent(dated::add);
    }
    return new Dates(dated, story.day());
  }

  /** "Pada Hari Kemerdekaan, Minggu (17/8/2025)" is told by the date that follows. */
  private static boolean toldByDate(Placed at, List<Placed> all) {
    return at.expression() instanceof Expression.Named n
        && all.stream()
            .filter(p -> p.start() >= at.end() && p.start() - at.end() <= APPOSITION)
            .anyMatch(
                p ->
                    p.expression() instanceof Expression.Day d
                        && d.month() == n.month()
                        && d.day() == n.day());
  }

  private void scan(ReadText text, Paragraph paragraph, Line line, List<Placed> into) {
    int free = 0; // after the date before: it ends the clause that looks ahead
    int i = line.tokens().next(opening, 0);
    while (i < line.size()) {
      Optional<Found> found = at(line, i);
      if (found.isPresent()) {
        into.add(placed(text, paragraph, line, found.get(), free));
        free = Math.max(found.get().end(), i + 1);
      }
      i = line.tokens().next(opening, found.isPresent() ? free : i + 1);
    }
  }

  private boolean opens(Word word) {
    return word.kind() == Token.Kind.NUMBER
        || word.kind() == Token.Kind.WORD
            && (Character.isDigit(word.text().charAt(0)) || openers.contains(word.lower()));
  }

  private Optional<Found> at(Line line, int i) {
    Token token = line.token(i);
    if (token.kind() == Token.Kind.NUMBER) {
      boolean bare = line.mark(i - 1, "(") && line.mark(i + 1, ")");
      return relative
          .at(line, i)
          .or(() -> PrintedDates.day(line, i, bare))
          .or(() -> years.year(line, i));
    }
    boolean digits = Character.isDigit(token.text().charAt(0));
    Optional<Found> feast = named.at(line, i);
    if (feast.isPresent()) {
      return feast;
    }
    if (!words.knows(token.lower())) {
      return digits ? years.year(line, i) : relativeToNumber(line, i);
    }
    return weekdays
        .at(line, i)
        .or(() -> PrintedDates.month(line, i))
        .or(() -> years.part(line, i))
        .or(() -> years.term(line, i))
        .or(() -> relative.at(line, i));
  }

  /** "dua hari lalu": the number words are not the calendar's. */
  private Optional<Found> relativeToNumber(Line line, int i) {
    return numbers.at(line.tokens(), i).isPresent() ? relative.at(line, i) : Optional.empty();
  }

  private Placed placed(ReadText text, Paragraph paragraph, Line line, Found found, int free) {
    int start = line.token(found.first()).start();
    int end = line.token(found.end() - 1).end();
    return new Placed(
        found,
        start,
        end,
        text.sentenceAt(start).index(),
        paragraph.index(),
        text.quoted(start),
        line.capitalised(found.first()),
        future(line, found.first(), free));
  }

  private static boolean future(Line line, int first, int free) {
    for (int i = first - 1; i >= Math.max(free, first - CLAUSE); i--) {
      if (line.is(i, Role.FUTURE)) {
        return true;
      }
      if (line.token(i).kind() == Token.Kind.MARK && ",.;:?!".contains(line.text(i))) {
        return false;
      }
    }
    return false;
  }

  private static DateMention mention(ReadText text, Placed at, Value value) {
    return new DateMention(
        StableId.ofItem("d", at.start(), at.end(), value.edtf()),
        text.slice(at.start(), at.end()),
        value.edtf(),
        value.how(),
        value.anchor(),
        value.mismatch() ? Optional.of("weekday-mismatch") : Optional.empty(),
        text.evidence(at.start(), at.end()),
        at.found().rule());
  }
}
