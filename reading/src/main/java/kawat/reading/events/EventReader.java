package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Event;
import kawat.model.Quote;
import kawat.reading.attribution.Attribution;
import kawat.reading.dates.Dates;
import kawat.reading.deciding.Weigher;
import kawat.reading.deciding.WeightTable;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.Mentions;
import kawat.reading.text.ReadText;

/**
 * Reads what one party did to, with or towards another. Pure, safe for any number of threads.
 *
 * <pre>{@code
 * EventReader reader = EventReader.of(LanguagePack.INDONESIAN);
 * List<Event> events = reader.read(text, mentions, dates, quotes, attribution);
 * }</pre>
 */
public final class EventReader {
  private static final String HINTS = "event-hints.tsv";
  private static final String WEIGHTS = "event-weights.bin";
  private static final String DATE_WEIGHTS = "event-date-weights.bin";
  private final TriggerLexicon lexicon;
  private final Grammar grammar;
  private final States states;
  private final Wars wars;
  private final Unnamed unnamed;
  private final Codes codes;
  private final TriggerLexicon hints;
  private final Optional<Weigher> weigher;
  private final Deciding.Thresholds thresholds;
  private final Optional<Weigher> calendar;

  private EventReader(LanguagePack pack) {
    this(pack, weights(pack, WEIGHTS), weights(pack, DATE_WEIGHTS), Deciding.Thresholds.USUAL);
  }

  private static Optional<WeightTable> weights(LanguagePack pack, String file) {
    return Optional.of(file).filter(pack::has).map(f -> WeightTable.read(pack.bytes(f)));
  }

  /**
   * With weights of one's own, none for the rules alone.
   *
   * @param weigher tells which acts are told
   * @param calendar tells on which days
   */
  EventReader(
      LanguagePack pack,
      Optional<? extends Weigher> weigher,
      Optional<? extends Weigher> calendar,
      Deciding.Thresholds thresholds) {
    this.weigher = weigher.map(w -> w);
    this.calendar = calendar.map(w -> w);
    this.thresholds = thresholds;
    this.hints = new TriggerLexicon(pack, HINTS);
    this.lexicon = new TriggerLexicon(pack);
    this.grammar = new Grammar(pack);
    this.states = new States(pack, grammar);
    this.wars = new Wars(states);
    this.unnamed = new Unnamed(pack);
    this.codes = new Codes();
  }

  public static EventReader of(LanguagePack pack) {
    return pack.made(EventReader.class, EventReader::new);
  }

  /**
   * What a page tells, before it is written down.
   *
   * @param dates with their sentences
   * @param groups of tellings, one for each event
   */
  record Told(DatedPage dates, List<List<Telling>> groups) {}

  /** The events of a text, each once, in the order in which the page first tells them. */
  public List<Event> read(
      ReadText text, Mentions mentions, Dates dates, List<Quote> quotes, Attribution attribution) {
    Spoken spoken = new Spoken(text, quotes);
    Told told = told(text, mentions, dates, spoken);
    Optional<Dating> dating = calendar.map(w -> new Dating(told.dates(), w));
    Letters letters = new Letters(text, spoken, dates);
    Draft draft =
        new Draft(text, attribution.knowing(quotes), letters, codes, told.dates(), dating);
    return told.groups().stream().map(g -> draft.event(g, told.groups())).toList();
  }

  Told told(ReadText text, Mentions mentions, Dates dates, Spoken spoken) {
    Reading reading = reading(text, mentions, dates, spoken);
    List<Telling> tellings = reading.tellings();
    if (weigher.isPresent()) {
      tellings =
          new Deciding(weigher.get(), thresholds, reading::weighed)
              .decide(tellings, reading.questions()).stream().map(reading::owned).toList();
    }
    String year = dates.storyDay().map(d -> String.valueOf(d.getYear())).orElse("");
    List<List<Telling>> groups =
        Merger.merge(
            tellings, year, grammar.words(WordClass.TALK), grammar.words(WordClass.LASTING));
    return new Told(reading.dated(), groups);
  }

  private Reading reading(ReadText text, Mentions mentions, Dates dates, Spoken spoken) {
    return new Reading(
        text, mentions, dates, spoken, lexicon, hints, grammar, states, unnamed, wars);
  }

  /** What there is to decide on a page, for those who teach it. */
  List<Question> questions(ReadText text, Mentions mentions, Dates dates, List<Quote> quotes) {
    Reading reading = reading(text, mentions, dates, new Spoken(text, quotes));
    reading.tellings();
    return reading.questions();
  }
}
