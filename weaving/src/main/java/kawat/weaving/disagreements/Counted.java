package kawat.weaving.disagreements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.model.CastMember;
import kawat.model.Chain;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.Figure;
import kawat.model.NewsRecord;
import kawat.weaving.Disagreement;
import kawat.weaving.PageTime;
import kawat.weaving.words.Senses;
import kawat.weaving.words.Stem;
import kawat.weaving.words.Words;

/** A number that a page tells, with what shows which thing it counts. */
final class Counted {
  /** Two figures closer than this share of the larger are one figure rounded twice: {@value}. */
  private static final double ROUNDING = 0.1;

  private static final String POSSESSIVE = "nya";
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\d]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]");

  final NewsRecord page;
  final Figure figure;

  /**
   * Folded; of people whose fate is told, and of leaders, the same word whatever they are called.
   */
  final String unit;

  /** Whether the unit says nothing of the thing ("persen", "orang"). */
  final boolean generic;

  /** Stems of what is counted, without number and unit. */
  final Set<String> thing;

  /** Stems of all the words that tell the number. */
  final Set<String> told;

  /** The fate that is counted: dead are not dead and wounded. */
  final Set<String> toll;

  /** Dates that the sentence tells. */
  final Set<String> days;

  /** Who and what is named in the sentence, whoever counts aside. */
  final Set<String> names;

  /** Whose people are counted, where whoever counts counts its own. */
  private final Optional<String> own;

  /** The day on which it was told. */
  final Optional<LocalDate> day;

  Counted(NewsRecord page, Optional<LocalDate> day, Figure figure) {
    this.page = page;
    this.day = day;
    this.figure = figure;
    this.toll = Toll.of(figure);
    String printed = figure.unit().toLowerCase(Locale.ROOT);
    boolean people = !toll.isEmpty() && Senses.person(printed);
    this.unit = people ? "people" : Senses.leader(printed) ? "leaders" : printed;
    this.generic = Senses.generic(printed);
    this.names = new HashSet<>();
    this.days = new HashSet<>();
    named();
    this.own = own();
    this.thing = stems(figure.what(), printed);
    this.told = stems(figure.evidence().exact(), printed);
  }

  static Set<String> stems(String text, String unit) {
    Set<String> stems = new TreeSet<>();
    for (String word : Senses.content(text)) {
      if (!word.equals(unit) && !Character.isDigit(word.charAt(0))) {
        stems.add(Stem.of(word));
      }
    }
    return stems;
  }

  /** What of the sentence stands before the words that tell the number, as far as it is at hand. */
  static String before(Evidence evidence) {
    String[] parts = SENTENCE_END.split(evidence.prefix(), -1);
    return parts[parts.length - 1];
  }

  private static String after(Evidence evidence) {
    return SENTENCE_END.split(evidence.suffix(), 2)[0];
  }

  /** Whoever counts, where it counts its own. */
  private Optional<String> own() {
    Words words = Words.of(figure.what());
    return figure
        .sources()
        .origin()
        .filter(
            by ->
                words.words().stream().anyMatch(Counted::possessed)
                    || words.words().containsAll(Words.of(by.name()).words()))
        .map(by -> by.country().orElse(by.key()));
  }

  private static boolean possessed(String word) {
    return word.endsWith(POSSESSIVE)
        && Senses.person(word.substring(0, word.length() - POSSESSIVE.length()));
  }

  /** Collects keys of actors and other words with a capital. */
  private void named() {
    Evidence e = figure.evidence();
    String before = before(e);
    String sentence = before + e.exact() + after(e);
    int start = e.start() - before.codePointCount(0, before.length());
    int end = e.end() + after(e).codePointCount(0, after(e).length());
    Set<String> known = new HashSet<>();
    Set<String> sources = new HashSet<>();
    for (Chain.Hop hop : figure.sources().hops()) {
      sources.add("@" + hop.source().key());
      hop.source().country().ifPresent(c -> sources.add("@" + c));
      sources.addAll(Words.of(hop.source().name()).words());
    }
    known.addAll(sources);
    for (DateMention date : page.dates()) {
      if (inside(date.evidence(), start, end)) {
        days.add(date.value());
        known.addAll(Words.of(date.text()).words());
      }
    }
    for (CastMember member : page.cast()) {
      for (Evidence mention : member.mentions()) {
        List<String> words = Words.of(mention.exact()).words();
        if (inside(mention, start, end) && !sources.containsAll(words)) {
          names.add("@" + member.actor().country().orElse(member.actor().key()));
          known.addAll(words);
        }
      }
    }
    names.removeAll(sources);
    Matcher name = NAME.matcher(sentence);
    while (name.find()) {
      String word = name.group().toLowerCase(Locale.ROOT);
      boolean opens = sentence.chars().limit(name.start()).noneMatch(Character::isLetterOrDigit);
      if (!opens && !known.contains(word) && !Senses.functionWords().contains(word)) {
        names.add(word);
      }
    }
  }

  private static boolean inside(Evidence part, int start, int end) {
    return part.start() >= start && part.end() <= end;
  }

  /**
   * Whether what one names besides its source, the other does not name, and the other way round.
   */
  boolean elsewhere(Counted other) {
    return !names.isEmpty() && !other.names.isEmpty() && Collections.disjoint(names, other.names);
  }

  /**
   * Whether the sentence of one tells the other's number, too: "dari 245 usulan hanya 89 proyek"
   * counts all and part.
   */
  boolean tells(Counted other) {
    String number =
        NUMBER
            .matcher(other.figure.evidence().exact())
            .results()
            .map(m -> m.group())
            .filter(n -> n.length() > 1)
            .findFirst()
            .orElse("");
    Evidence e = figure.evidence();
    return !number.isEmpty() && (before(e) + e.exact() + after(e)).contains(number);
  }

  /**
   * Whether each side counts its own: "sembilan prajuritnya gugur", says one army, "seorang
   * prajurit Fiji tewas", says Fiji.
   */
  boolean countsAnothersOwn(Counted other) {
    return own.isPresent() && other.own.isPresent() && !own.equals(other.own);
  }

  /** Both name somebody or some place, and one of them is the same. */
  boolean sharesName(Counted other) {
    return !Collections.disjoint(names, other.names);
  }

  /** Whether no day is told of one that the other does not tell, too. */
  boolean sameTime(Counted other) {
    Set<String> apart = new HashSet<>(days);
    apart.addAll(other.days);
    apart.removeIf(d -> days.contains(d) && other.days.contains(d));
    return apart.stream().noneMatch(d -> d.length() == PageTime.DAY_DIGITS);
  }

  /** Whether nothing is told of what is counted: "600 orang". */
  boolean bare() {
    return toll.isEmpty() && thing.isEmpty() && (generic || names.isEmpty());
  }

  /** Whether what is counted is that with which such an act is done, all of it. */
  boolean counts(Event.Form form) {
    return toll.isEmpty()
        && Senses.of(Senses.Table.OBJECT, unit).contains(form.name())
        && Senses.of(Senses.Table.PART, figure.evidence().exact()).isEmpty();
  }

  Optional<String> origin() {
    return figure.sources().origin().map(a -> a.key());
  }

  boolean differs(Counted other) {
    return differ(figure, other.figure);
  }

  private static boolean differ(Figure a, Figure b) {
    BigDecimal high = a.max().orElse(a.value());
    BigDecimal otherHigh = b.max().orElse(b.value());
    if (a.value().compareTo(otherHigh) <= 0 && b.value().compareTo(high) <= 0) {
      return false;
    }
    double x = a.value().doubleValue();
    double y = b.value().doubleValue();
    boolean rounded = (a.approx() || b.approx()) && Math.abs(x - y) <= ROUNDING * Math.max(x, y);
    return !rounded && !(openEnded(a, b) || openEnded(b, a));
  }

  /** "ribuan" does not contradict 2.000: a round word says at least that many. */
  private static boolean openEnded(Figure round, Figure exact) {
    double power = Math.log10(Math.max(1, round.value().doubleValue()));
    return round.approx()
        && power == Math.rint(power)
        && round.evidence().exact().chars().noneMatch(Character::isDigit)
        && exact.value().doubleValue() >= round.value().doubleValue();
  }

  /**
   * "1.000 orang tewas dari 11.000 yang dikerahkan": two numbers of one sentence are no rivals, nor
   * is the second of them where a page tells the first, too.
   */
  boolean partOf(Counted first) {
    return page.figures().stream()
        .filter(f -> f.evidence().span().overlaps(figure.evidence().span()))
        .anyMatch(f -> !differ(first.figure, f));
  }

  /** Whether both stand in one stretch of a page. */
  boolean besides(Counted other) {
    return page.id().equals(other.page.id())
        && figure.evidence().span().overlaps(other.figure.evidence().span());
  }

  Disagreement.Side side() {
    return new Disagreement.Side(
        page.id(),
        page.source(),
        figure.value().toPlainString(),
        figure.evidence(),
        figure.sources());
  }
}
