package kawat.weaving.novelty;

import java.util.List;

/**
 * A page, sentence by sentence.
 *
 * @param page id of the page's record
 * @param source where it came from
 * @param before how many earlier pages it was held against
 * @param sentences in the order of the text, headings included
 */
public record PageNews(String page, String source, int before, List<SentenceNews> sentences) {
  public PageNews {
    sentences = List.copyOf(sentences);
  }

  /** How many sentences have this label. */
  public long count(SentenceNews.Label label) {
    return sentences.stream().filter(s -> s.label() == label).count();
  }

  /** The same, of a page that was held against so many earlier ones. */
  public PageNews heldAgainst(int pages) {
    return new PageNews(page, source, pages, sentences);
  }
}
