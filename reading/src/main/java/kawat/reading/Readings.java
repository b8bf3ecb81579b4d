package kawat.reading;

import java.util.List;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.NewsRecord;
import kawat.reading.language.LanguagePack;
import kawat.reading.language.Tongue;
import kawat.reading.reasons.Reason;

/**
 * Reads each article with the pack of its language. Goes by the article's own words, since many
 * pages declare the language of their template; what is neither is read as Indonesian. Safe for any
 * number of threads.
 */
public final class Readings {
  private static final Tongue TONGUE = Tongue.of(LanguagePack.INDONESIAN, LanguagePack.ENGLISH);
  private final Reading indonesian = Reading.indonesian();

  /** Made when the first English page comes: most desks have none. */
  private static final class English {
    static final Reading READING = Reading.english();
  }

  /** Reads an article; see {@link Reading#read}. */
  public NewsRecord read(String id, String source, Article article) {
    return of(article).read(id, source, article);
  }

  /** Why a record says what it says; see {@link Reading#why}. */
  public List<Reason> why(NewsRecord record) {
    return of(record.article()).why(record);
  }

  private Reading of(Article article) {
    return english(article) ? English.READING : indonesian;
  }

  private static boolean english(Article article) {
    return TONGUE
        .speaks(article.body().stream().map(Block::text).toList())
        .equals(LanguagePack.ENGLISH.language());
  }
}
