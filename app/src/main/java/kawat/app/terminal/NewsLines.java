package kawat.app.terminal;

import java.util.Locale;
import kawat.weaving.diff.WordDiff;
import kawat.weaving.novelty.PageNews;
import kawat.weaving.novelty.SentenceNews;

/** What a page adds, sentence by sentence, as a person reads it at a terminal. */
public final class NewsLines {
  private NewsLines() {}

  /**
   * The card.
   *
   * @param all whether known sentences are printed, too, rather than counted only
   */
  public static String of(PageNews news, boolean all) {
    StringBuilder out = new StringBuilder();
    out.append(
        "%s · against %s: %d new, %d changed, %d known%n"
            .formatted(
                news.source(),
                EventLines.count(news.before(), "earlier page"),
                news.count(SentenceNews.Label.NEW),
                news.count(SentenceNews.Label.CHANGED),
                news.count(SentenceNews.Label.KNOWN)));
    for (SentenceNews s : news.sentences()) {
      if (all || s.label() != SentenceNews.Label.KNOWN) {
        out.append(sentence(s));
      }
    }
    return out.toString();
  }

  private static String sentence(SentenceNews s) {
    String label =
        s.change()
            .map(c -> "changed " + c.name().toLowerCase(Locale.ROOT))
            .orElse(s.label().name().toLowerCase(Locale.ROOT));
    String line = "%-16s %s%n".formatted(label, s.evidence().exact());
    return line + s.earlier().map(e -> earlier(s, e)).orElse("");
  }

  private static String earlier(SentenceNews s, SentenceNews.Earlier e) {
    String told =
        "%17ssince %s, %s%n".formatted("", e.told().orElse("an undated page"), e.source());
    return s.label() == SentenceNews.Label.CHANGED
        ? told + "%17s%s%n".formatted("", words(s, e))
        : told;
  }

  /** Word by word where most words are the same; else the earlier sentence as it stands. */
  private static String words(SentenceNews s, SentenceNews.Earlier e) {
    WordDiff diff = WordDiff.of(e.evidence().exact(), s.evidence().exact());
    long same = diff.runs().stream().filter(r -> r.kind() == WordDiff.Kind.SAME).count();
    long other = diff.runs().size() - same;
    return other <= same + 1 ? diff.line() : "\"" + e.evidence().exact() + "\"";
  }
}
