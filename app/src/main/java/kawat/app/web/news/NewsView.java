package kawat.app.web.news;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kawat.app.web.frame.Links;
import kawat.desk.PageSummary;
import kawat.weaving.diff.WordDiff;
import kawat.weaving.novelty.PageNews;
import kawat.weaving.novelty.SentenceNews;

/**
 * What a page adds, as its page shows it.
 *
 * @param page the page in question
 * @param outlet who printed it
 * @param sentences in the order of the text
 */
public record NewsView(PageNews news, PageSummary page, String outlet, List<Sentence> sentences) {
  public NewsView {
    sentences = List.copyOf(sentences);
  }

  /**
   * @param outlet finds the outlet's name of a page
   */
  public static NewsView of(PageNews news, PageSummary page, UnaryOperator<String> outlet) {
    List<Sentence> sentences =
        news.sentences().stream().map(s -> Sentence.of(s, news.page(), outlet)).toList();
    return new NewsView(news, page, outlet.apply(page.id()), sentences);
  }

  /** True where no earlier page tells any of it. */
  public boolean allNew() {
    return sentences.stream().allMatch(s -> s.news().earlier().isEmpty());
  }

  public int count(SentenceNews.Label label) {
    return (int) news.count(label);
  }

  /**
   * A sentence with the telling it is held against.
   *
   * @param link the sentence in its article
   * @param outlet of the earlier page; empty where the sentence is new
   * @param earlier link to the earlier sentence; empty where the sentence is new
   * @param diff from the earlier wording to this one, where something changed and most words stayed
   */
  public record Sentence(
      SentenceNews news,
      String link,
      Optional<String> outlet,
      Optional<String> earlier,
      Optional<WordDiff> diff) {
    static Sentence of(SentenceNews news, String page, UnaryOperator<String> outlet) {
      return new Sentence(
          news,
          Links.words(page, news.evidence()),
          news.earlier().map(e -> outlet.apply(e.page())),
          news.earlier().map(e -> Links.words(e.page(), e.evidence())),
          news.label() == SentenceNews.Label.CHANGED
              ? news.earlier()
                  .map(e -> WordDiff.of(e.evidence().exact(), news.evidence().exact()))
                  .filter(d -> legible(d) || wording(news))
              : Optional.empty());
    }

    /** Of one quotation in two wordings the words are the matter, however many differ. */
    private static boolean wording(SentenceNews news) {
      return news.change().filter(c -> c == SentenceNews.Change.WORDING).isPresent();
    }

    /** Where hardly a word stayed, two sentences side by side say more than their difference. */
    private static boolean legible(WordDiff diff) {
      long same = diff.runs().stream().filter(r -> r.kind() == WordDiff.Kind.SAME).count();
      return diff.runs().size() - same <= same + 1;
    }
  }
}
