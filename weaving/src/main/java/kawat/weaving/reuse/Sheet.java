package kawat.weaving.reuse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kawat.model.CastMember;
import kawat.model.Chain;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.weaving.PageTime;

/** A page with what the search for copies asks of it again and again. */
final class Sheet {
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}.]");
  private static final Pattern DOMAIN = Pattern.compile("\\.(com|co\\.id|id|net|org)$");
  private static final String LATEST = "9999";

  final NewsRecord record;
  final int number;
  final Optional<LocalDate> day;

  /** Publication with a clock, if told. */
  final Optional<String> clock;

  /** Host, else name of the outlet. */
  final Optional<String> site;

  /** The text of each block, -1 for a block too short to prove anything. */
  final int[] texts;

  private final String moment;
  private final Optional<String> outlet;
  private final Set<String> cited;

  /**
   * @param number orders pages that do not tell their time
   */
  Sheet(NewsRecord record, int number, int[] texts) {
    this.record = record;
    this.number = number;
    this.texts = texts;
    this.moment = PageTime.moment(record).orElse(LATEST);
    this.day = PageTime.day(record);
    this.clock = record.article().datePublished().filter(m -> m.indexOf('T') > 0);
    this.site = record.article().site().or(() -> record.article().publisher());
    this.outlet = record.article().publisher().map(Sheet::plain).filter(o -> !o.isEmpty());
    this.cited = cited(record);
  }

  private static Set<String> cited(NewsRecord record) {
    Set<String> cited = new HashSet<>();
    record.article().origin().map(Sheet::plain).ifPresent(cited::add);
    Stream.concat(
            record.quotes().stream().map(Quote::sources),
            record.events().stream().map(Event::sources))
        .flatMap(c -> c.hops().stream())
        .map(Chain.Hop::source)
        .forEach(source -> cited.add(plain(source.name())));
    return cited;
  }

  /** "Kompas.com" and "KOMPAS" are one outlet. */
  static String plain(String outlet) {
    String name = NO_NAME.matcher(outlet.toLowerCase(Locale.ROOT)).replaceAll("");
    return DOMAIN.matcher(name).replaceAll("");
  }

  boolean before(Sheet other) {
    int order = moment.compareTo(other.moment);
    return order == 0 ? number < other.number : order < 0;
  }

  boolean cites(Sheet other) {
    return other.outlet.isPresent()
        && !outlet.equals(other.outlet)
        && cited.contains(other.outlet.get());
  }

  boolean sameSite(Sheet other) {
    return site.isPresent() && site.equals(other.site);
  }

  /** Whether the reader found anybody or anything in a block, the outlet itself aside. */
  boolean tells(int block) {
    int start =
        record.article().body().stream()
            .limit(block)
            .mapToInt(b -> b.text().codePointCount(0, b.text().length()) + 1)
            .sum();
    String text = record.article().body().get(block).text();
    int end = start + text.codePointCount(0, text.length());
    return record.cast().stream().anyMatch(c -> other(c) && inside(c, start, end))
        || record.dates().stream().anyMatch(d -> in(d.evidence().start(), start, end))
        || record.figures().stream().anyMatch(f -> in(f.evidence().start(), start, end));
  }

  private boolean other(CastMember member) {
    return !Optional.of(plain(member.actor().name())).equals(outlet);
  }

  private static boolean inside(CastMember member, int start, int end) {
    return member.mentions().stream().anyMatch(m -> in(m.start(), start, end));
  }

  private static boolean in(int at, int start, int end) {
    return start <= at && at < end;
  }
}
