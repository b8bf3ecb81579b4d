package kawat.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kawat.model.Article;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.reading.attribution.Attribution;
import kawat.reading.attribution.AttributionReader;
import kawat.reading.dates.DateReader;
import kawat.reading.dates.Dates;
import kawat.reading.events.EventReader;
import kawat.reading.figures.FigureReader;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.Mentions;
import kawat.reading.names.NameReader;
import kawat.reading.quotes.QuoteReader;
import kawat.reading.reasons.Reason;
import kawat.reading.reasons.Reasons;
import kawat.reading.text.ReadText;

/**
 * Article to record. A pure function, safe for any number of threads; made once, used for ever.
 *
 * <pre>{@code
 * Reading reading = Reading.indonesian();
 * NewsRecord record = reading.read(StableId.ofPage(bytes), "page.html", article);
 * }</pre>
 */
public final class Reading {
  private final LanguagePack pack;
  private final NameReader names;
  private final DateReader dates;
  private final AttributionReader attributions;
  private final QuoteReader quotes;
  private final EventReader events;
  private final FigureReader figures;

  private Reading(LanguagePack pack) {
    this.pack = pack;
    this.names = NameReader.of(pack);
    this.dates = DateReader.of(pack);
    this.attributions = AttributionReader.of(pack);
    this.quotes = QuoteReader.of(pack);
    this.events = EventReader.of(pack);
    this.figures = FigureReader.of(pack);
  }

  public static Reading indonesian() {
    return new Reading(LanguagePack.INDONESIAN);
  }

  /** Reads English pages, with a small pack: names, dates, quotes, chains, the commonest acts. */
  public static Reading english() {
    return new Reading(LanguagePack.ENGLISH);
  }

  /** Why a record that this reading made says what it says: of its items, then of its names. */
  public List<Reason> why(NewsRecord record) {
    List<Reason> all = new ArrayList<>(Reasons.of(record));
    all.addAll(Reasons.of(names.why(ReadText.of(record.article(), pack))));
    return all;
  }

  /**
   * Reads an article.
   *
   * @param id of the record
   * @param source where the page came from
   */
  public NewsRecord read(String id, String source, Article article) {
    ReadText text = ReadText.of(article, pack);
    Mentions mentions = names.read(text);
    Dates when = dates.read(text);
    Attribution cited = attributions.read(text, mentions);
    List<Quote> said = quotes.read(text, cited);
    Attribution spoken = cited.knowing(said);
    List<Event> done = events.read(text, mentions, when, said, spoken);
    return new NewsRecord(
        id,
        source,
        article,
        when.storyDay().map(LocalDate::toString),
        mentions.cast(text),
        when.all().stream().map(Dates.Dated::mention).toList(),
        said,
        done,
        figures.read(text, mentions, when, spoken));
  }
}
