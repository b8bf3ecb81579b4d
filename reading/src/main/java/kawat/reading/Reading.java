package kawat.reading;

import java.util.List;
import java.util.Optional;
import kawat.model.Article;
import kawat.model.NewsRecord;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.Mentions;
import kawat.reading.names.NameReader;
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

  private Reading(LanguagePack pack) {
    this.pack = pack;
    this.names = NameReader.of(pack);
  }

  public static Reading indonesian() {
    return new Reading(LanguagePack.INDONESIAN);
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
    return new NewsRecord(
        id,
        source,
        article,
        Optional.empty(),
        mentions.cast(text),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
