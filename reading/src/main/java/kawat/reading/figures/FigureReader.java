package kawat.reading.figures;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import kawat.model.Chain;
import kawat.model.Figure;
import kawat.model.StableId;
import kawat.reading.attribution.Attribution;
import kawat.reading.dates.Dates;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.Mention;
import kawat.reading.names.Mentions;
import kawat.reading.numbers.Numbers;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/**
 * Reads the numbers that measure the story: people, weapons, places, shares, money. Dates,
 * durations, ages, ordinals and numbers that only name are none of them. Immutable, safe for any
 * number of threads.
 */
public final class FigureReader {
  private final FigureWords words;
  private final FigureScan scan;

  private FigureReader(FigureWords words, Numbers numbers) {
    this.words = words;
    this.scan = new FigureScan(numbers);
  }

  /** A reader for the language of a pack. */
  public static FigureReader of(LanguagePack pack) {
    return pack.made(FigureReader.class, p -> new FigureReader(FigureWords.of(p), Numbers.of(p)));
  }

  /**
   * The figures of an article in the order of its text, each once however often it is told.
   *
   * @param mentions names, whose numbers count nothing
   * @param dates expressions of time, whose numbers count nothing either
   * @param attribution by whose count
   */
  public List<Figure> read(ReadText text, Mentions mentions, Dates dates, Attribution attribution) {
    Tellings tellings = new Tellings();
    Optional<Draft> last = Optional.empty();
    for (Sentence sentence : text.sentences()) {
      if (!words.opens(text.tokens(sentence))) { // most sentences
        last = Optional.empty();
        continue;
      }
      Words line = Words.of(text.tokens(sentence), text.text(), words);
      IntPredicate taken = taken(sentence, line, mentions, dates);
      List<Draft> drafts = scan.scan(line, taken, last);
      for (Draft draft : drafts) {
        tellings.add(telling(text, line, draft, attribution));
      }
      last = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
    }
    return tellings.figures();
  }

  private static IntPredicate taken(Sentence sentence, Words line, Mentions mentions, Dates dates) {
    BitSet covered = new BitSet();
    for (Dates.Dated date : dates.within(sentence.start(), sentence.end())) {
      covered.set(Math.max(0, date.start() - sentence.start()), date.end() - sentence.start());
    }
    for (Mention mention : mentions.within(sentence.start(), sentence.end())) {
      covered.set(mention.start() - sentence.start(), mention.end() - sentence.start());
    }
    return i -> covered.get(line.token(i).start() - sentence.start());
  }

  private static Telling telling(ReadText text, Words line, Draft draft, Attribution attribution) {
    Wording wording = Wording.of(text, line, draft);
    int start = line.token(draft.first()).start();
    int end = line.token(draft.end() - 1).end();
    Chain sources = attribution.chainFor(start, end, List.of());
    Figure figure =
        new Figure(
            StableId.ofItem("f", start, end, draft.numeral().value(), draft.unit()),
            draft.numeral().value(),
            draft.numeral().max(),
            draft.approx(),
            draft.unit(),
            wording.what(),
            sources,
            text.evidence(wording.start(), wording.end()),
            rule(draft));
    return new Telling(figure, draft);
  }

  private static String rule(Draft draft) {
    return draft
        .kind()
        .map(k -> "figure." + k.name().toLowerCase(java.util.Locale.ROOT))
        .orElse("figure.unlisted");
  }
}
