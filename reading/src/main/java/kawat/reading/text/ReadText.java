package kawat.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.CodePoints;
import kawat.model.Evidence;
import kawat.reading.language.LanguagePack;

/**
 * An article's text, cut once for all who read it: paragraphs, sentences, tokens, quotations.
 * Offsets are chars of {@link Article#text()}. Immutable.
 */
public final class ReadText {
  private final Article article;
  private final CodePoints points;
  private final List<Paragraph> paragraphs;
  private final List<Quotation> quotations;
  private final List<Sentence> sentences;
  private final TokenRun tokens;
  private final Places places;

  private ReadText(Article article, Set<String> abbreviations, Vocabulary vocabulary) {
    this.article = article;
    this.points = CodePoints.of(article.text());
    this.paragraphs = paragraphs(article);
    this.quotations = quotations(text(), paragraphs);
    this.tokens = TokenRun.of(Tokens.of(text(), vocabulary));
    this.places = places(text(), tokens);
    Sentences ends = new Sentences(text(), abbreviations, quotations);
    List<Sentence> cut = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      cut(paragraph, ends.ends(paragraph), cut);
    }
    this.sentences = List.copyOf(cut);
  }

  private static Places places(String text, TokenRun tokens) {
    int[] starts = new int[tokens.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = tokens.get(i).start();
    }
    return Places.of(starts, text.length());
  }

  private static List<Paragraph> paragraphs(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (Block block : article.body()) {
      int end = at + block.text().length();
      paragraphs.add(new Paragraph(paragraphs.size(), at, end, block.kind()));
      at = end + 1;
    }
    return paragraphs;
  }

  private static List<Quotation> quotations(String text, List<Paragraph> paragraphs) {
    List<Quotation> all = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      all.addAll(Quotations.of(text, paragraph));
    }
    return List.copyOf(all);
  }

  public static ReadText of(Article article, LanguagePack pack) {
    return new ReadText(
        article,
        pack.words("abbreviations.txt"),
        pack.made(Vocabulary.class, p -> new Vocabulary()));
  }

  private void cut(Paragraph paragraph, List<Integer> ends, List<Sentence> into) {
    int start = paragraph.start();
    for (int end : ends) {
      while (start < end && Character.isWhitespace(text().charAt(start))) {
        start++;
      }
      if (start < end) {
        into.add(
            new Sentence(
                into.size(), paragraph.index(), start, end, tokenFrom(start), tokenFrom(end)));
      }
      start = end;
    }
  }

  public Article article() {
    return article;
  }

  public String text() {
    return points.text();
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public TokenRun tokens() {
    return tokens;
  }

  public List<Quotation> quotations() {
    return quotations;
  }

  /** The tokens of a sentence. */
  public TokenRun tokens(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** The sentences of a paragraph. */
  public List<Sentence> sentences(Paragraph paragraph) {
    return sentences.stream().filter(s -> s.paragraph() == paragraph.index()).toList();
  }

  public String slice(int start, int end) {
    return text().substring(start, end);
  }

  /** The selector of a stretch, in the record's code points. */
  public Evidence evidence(int start, int end) {
    return points.evidence(start, end);
  }

  /** Code points before a char. */
  public int codePoint(int at) {
    return points.fromChar(at);
  }

  /** The char at which a code point starts. */
  public int charAt(int codePoint) {
    return points.toChar(codePoint);
  }

  /** Index of the first token that starts at or after a char. */
  public int tokenFrom(int at) {
    return places.from(at);
  }

  /** The sentence around a char; the nearest one before it where it stands between two. */
  public Sentence sentenceAt(int at) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  /** True where a char stands inside double quotation marks. */
  public boolean quoted(int at) {
    for (Quotation q : quotations) {
      if (!q.single() && q.innerStart() <= at && at < q.innerEnd()) {
        return true;
      }
    }
    return false;
  }
}
