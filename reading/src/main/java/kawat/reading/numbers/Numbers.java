package kawat.reading.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Row;
import kawat.reading.language.WordMap;
import kawat.reading.language.WordSet;
import kawat.reading.text.Mark;
import kawat.reading.text.Token;
import kawat.reading.text.TokenRun;
import kawat.reading.text.Trait;

/** The numerals of a language, from its {@code numbers.tsv}. Immutable. */
public final class Numbers {
  private enum Kind {
    ONE,
    TEEN,
    SCALE,
    ALONE,
    VAGUE,
    DOZEN,
    FRACTION,
    PART,
    TO,
    AND,
    BETWEEN,
    ROUND
  }

  /** A word's number and how it joins its neighbours. */
  private record Word(Kind kind, BigDecimal value) {}

  private record Part(int end, BigDecimal value, boolean vague, boolean spelled) {}

  private final WordMap<Word> words;
  private final Set<String> listed;

  /** True for what can open a numeral; asked of every word. */
  private final Mark opening = Mark.of(this::opens);

  /** The value of a number's digits; pages come back to the same ones. */
  private final Trait<Optional<BigDecimal>> digits = Trait.of(word -> Digits.read(word.text()));

  private Numbers(Map<String, Word> words) {
    this.words = WordMap.copyOf(words);
    this.listed = WordSet.of(words.keySet());
  }

  public static Numbers of(LanguagePack pack) {
    return pack.made(Numbers.class, Numbers::read);
  }

  private static Numbers read(LanguagePack pack) {
    Map<String, Kind> kinds = new HashMap<>();
    for (Kind kind : Kind.values()) {
      kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
    }
    Map<String, Word> words = new HashMap<>();
    for (Row row : pack.table("numbers.tsv")) {
      Kind kind = kinds.get(row.text("kind"));
      if (kind == null) {
        throw new IllegalArgumentException(
            "numbers.tsv: kind %s is none of %s".formatted(row.text("kind"), kinds.keySet()));
      }
      row.list("words")
          .forEach(w -> words.put(w, new Word(kind, new BigDecimal(row.text("value")))));
    }
    return new Numbers(words);
  }

  /** The words that can stand in a numeral, in lower case. */
  public Set<String> words() {
    return listed;
  }

  /** True for a word like "ribuan" that stands for no exact number. */
  public boolean vague(String lower) {
    return is(lower, Kind.VAGUE);
  }

  /**
   * The numeral that starts at a token.
   *
   * @param tokens with {@code at} inside
   * @param at index of its first token
   */
  public Optional<Numeral> at(TokenRun tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    Token token = tokens.get(at);
    if (!opening.on(token.word())) {
      return Optional.empty();
    }
    if (is(token.lower(), Kind.BETWEEN)) {
      return part(tokens, at + 1).flatMap(low -> range(tokens, low, Kind.AND));
    }
    return dashed(tokens, at)
        .or(() -> part(tokens, at).map(p -> range(tokens, p, Kind.TO).orElseGet(() -> single(p))));
  }

  private boolean opens(kawat.reading.text.Word word) {
    return switch (word.kind()) {
      case MARK -> false;
      case NUMBER -> true;
      case WORD -> words.has(word.lower());
    };
  }

  private static boolean digit(Token token) {
    return token.kind() == Token.Kind.NUMBER;
  }

  private static Numeral single(Part part) {
    return new Numeral(part.end, plain(part.value), Optional.empty(), part.vague, part.spelled);
  }

  /** "10-15 juta": one token; years and dates are for the calendar. */
  private Optional<Numeral> dashed(TokenRun tokens, int at) {
    String text = tokens.get(at).text().replace('–', '-');
    int dash = text.indexOf('-');
    if (!digit(tokens.get(at)) || dash < 0 || dash != text.lastIndexOf('-')) {
      return Optional.empty();
    }
    Optional<BigDecimal> low = Digits.read(text.substring(0, dash));
    Optional<BigDecimal> high = Digits.read(text.substring(dash + 1));
    if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) >= 0) {
      return Optional.empty();
    }
    Part upper = scaled(tokens, new Part(at + 1, high.get(), false, false));
    BigDecimal scale = upper.value.divide(high.get(), RoundingMode.UNNECESSARY);
    return Optional.of(
        new Numeral(
            upper.end,
            plain(low.get().multiply(scale)),
            Optional.of(plain(upper.value)),
            upper.vague,
            false));
  }

  /** "10 hingga 20", "antara 5 dan 10 ribu": the upper end's scale holds for a bare lower end. */
  private Optional<Numeral> range(TokenRun tokens, Part low, Kind joint) {
    if (low.end >= tokens.size() || !is(tokens.get(low.end).lower(), joint)) {
      return Optional.empty();
    }
    return part(tokens, low.end + 1)
        .filter(high -> low.value.compareTo(high.value) < 0)
        .map(high -> joined(tokens, low, high));
  }

  private Numeral joined(TokenRun tokens, Part low, Part high) {
    BigDecimal scale = lastScale(tokens, high);
    boolean shared =
        low.value.compareTo(scale) < 0 && low.value.multiply(scale).compareTo(high.value) < 0;
    BigDecimal from = shared ? low.value.multiply(scale) : low.value;
    return new Numeral(
        high.end,
        plain(from),
        Optional.of(plain(high.value)),
        low.vague || high.vague,
        low.spelled && high.spelled);
  }

  private BigDecimal lastScale(TokenRun tokens, Part part) {
    Word word = words.get(tokens.get(part.end - 1).lower());
    return word == null || word.kind != Kind.SCALE || word.value.compareTo(THOUSAND) < 0
        ? BigDecimal.ONE
        : word.value;
  }

  private Optional<Part> part(TokenRun tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    if (digit(tokens.get(at))) {
      return digits
          .of(tokens.get(at).word())
          .map(v -> scaled(tokens, new Part(roundEnd(tokens, at), v, round(tokens, at), false)));
    }
    return spelled(tokens, at);
  }

  /** "30-an pesawat": about thirty; the tokens are 30, -, an. */
  private boolean round(TokenRun tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at + 1).text().equals("-")
        && is(tokens.get(at + 2).lower(), Kind.ROUND)
        && tokens.get(at).end() == tokens.get(at + 1).start()
        && tokens.get(at + 1).end() == tokens.get(at + 2).start();
  }

  private int roundEnd(TokenRun tokens, int at) {
    return round(tokens, at) ? at + 3 : at + 1;
  }

  /** "4,3 miliar", "dua lusin", "20 ribuan": what stands after multiplies. */
  private Part scaled(TokenRun tokens, Part part) {
    Part now = part;
    while (now.end < tokens.size()) {
      Word next = words.get(tokens.get(now.end).lower());
      if (next == null
          || !(next.kind == Kind.SCALE || next.kind == Kind.DOZEN || next.kind == Kind.VAGUE)) {
        break;
      }
      now =
          new Part(
              now.end + 1,
              now.value.multiply(next.value),
              now.vague || next.kind == Kind.VAGUE,
              now.spelled);
    }
    return now;
  }

  /** "dua ratus lima puluh ribu": groups below a thousand, each with its scale, added up. */
  private Optional<Part> spelled(TokenRun tokens, int at) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    BigDecimal digit = BigDecimal.ZERO;
    boolean vague = false;
    int i = at;
    for (; i < tokens.size(); i++) {
      Word word = words.get(tokens.get(i).lower());
      if (word == null || !joins(word.kind, i == at, digit)) {
        break;
      }
      vague |= word.kind == Kind.VAGUE;
      switch (word.kind) {
        case ONE, FRACTION -> digit = word.value;
        case PART -> digit = digit.multiply(word.value);
        case TEEN -> {
          group = group.add(digit).add(word.value);
          digit = BigDecimal.ZERO;
        }
        case ALONE, VAGUE, SCALE, DOZEN -> {
          if (word.kind == Kind.ALONE && word.value.compareTo(THOUSAND) < 0) {
            group = group.add(word.value);
          } else if (word.value.compareTo(THOUSAND) < 0) {
            group = group.add(atLeastOne(digit).multiply(word.value));
          } else {
            total = total.add(atLeastOne(group.add(digit)).multiply(word.value));
            group = BigDecimal.ZERO;
          }
          digit = BigDecimal.ZERO;
        }
        case TO, AND, BETWEEN, ROUND -> throw new IllegalStateException("a joint counts nothing");
      }
    }
    BigDecimal value = total.add(group).add(digit);
    return i == at ? Optional.empty() : Optional.of(new Part(i, value, vague, true));
  }

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static BigDecimal atLeastOne(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ONE : value;
  }

  /** Two ones in a row ("dua tiga") are no number; a scale needs something before it. */
  private static boolean joins(Kind kind, boolean first, BigDecimal digit) {
    return switch (kind) {
      case ONE -> digit.signum() == 0;
      case TEEN, PART -> digit.signum() > 0;
      case SCALE, DOZEN -> !first;
      case ALONE -> digit.signum() == 0;
      case VAGUE -> first;
      case FRACTION -> first;
      case TO, AND, BETWEEN, ROUND -> false;
    };
  }

  private boolean is(String lower, Kind kind) {
    Word word = words.get(lower);
    return word != null && word.kind == kind;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
