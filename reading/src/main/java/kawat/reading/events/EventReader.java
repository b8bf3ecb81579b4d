package kawat.reading.events;

import java.util.List;
import kawat.model.Event;
import kawat.model.Quote;
import kawat.reading.attribution.Attribution;
import kawat.reading.dates.Dates;
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
  private final TriggerLexicon lexicon;
  private final Grammar grammar;
  private final States states;
  private final Wars wars;
  private final Unnamed unnamed;
  private final Codes codes;

  private EventReader(LanguagePack pack) {
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

  /** The events of a text, each once, in the order in which the page first tells them. */
  public List<Event> read(
      ReadText text, Mentions mentions, Dates dates, List<Quote> quotes, Attribution attribution) {
    Attribution knowing = attribution.knowing(quotes);
    Spoken spoken = new Spoken(text, quotes);
    List<Telling> tellings =
        new Reading(text, mentions, dates, spoken, lexicon, grammar, states, unnamed, wars)
            .tellings();
    String year = dates.storyDay().map(d -> String.valueOf(d.getYear())).orElse("");
    List<List<Telling>> groups =
        Merger.merge(
            tellings, year, grammar.words(WordClass.TALK), grammar.words(WordClass.LASTING));
    Letters letters = new Letters(text, spoken, dates);
    return groups.stream()
        .map(g -> new Draft(text, knowing, letters, codes).event(g, groups))
        .toList();
  }
}
