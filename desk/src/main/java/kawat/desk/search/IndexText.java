package kawat.desk.search;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How text becomes terms, the same for pages and for queries. */
final class IndexText {
  static final String HEADLINE = "headline";
  static final String BODY = "body";
  static final String QUOTE = "quote";
  static final String CAPTION = "caption";
  static final String KEYWORD = "keyword";
  static final String SPEAKER = "speaker";
  static final String ACTOR = "actor";
  static final String OUTLET = "outlet";
  static final String SECTION = "section";
  static final String AUTHOR = "author";
  static final String FORM = "form";
  static final String DATE = "date";

  /** Kept, since Java's logging forgets the level of a logger that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    // It warns on standard error that vectors, which nobody here uses, could be faster.
    LUCENE.setLevel(Level.SEVERE);
  }

  /** Names are neither stemmed nor stopped: "Nyunyu" shall not lose its end. */
  private static final Analyzer NAMES =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer tokens = new StandardTokenizer();
          return new TokenStreamComponents(tokens, folded(tokens));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
          return folded(in);
        }
      };

  /** Whole values: forms of event, dates. */
  private static final Analyzer CODES =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer whole = new KeywordTokenizer();
          return new TokenStreamComponents(whole, new LowerCaseFilter(whole));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
          return new LowerCaseFilter(in);
        }
      };

  /** Running text. Light stemming: prefixes tell "mengirim" from "dikirim" and stay. */
  private static final Analyzer PROSE =
      new Analyzer() {
        private final CharArraySet stopWords = IndonesianAnalyzer.getDefaultStopSet();

        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer tokens = new StandardTokenizer();
          TokenStream kept = new StopFilter(folded(tokens), stopWords);
          return new TokenStreamComponents(tokens, new IndonesianStemFilter(kept, false));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
          return folded(in);
        }
      };

  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          PROSE,
          Map.of(
              SPEAKER, NAMES,
              ACTOR, NAMES,
              OUTLET, NAMES,
              AUTHOR, NAMES,
              FORM, CODES,
              DATE, CODES));

  private IndexText() {}

  private static TokenStream folded(TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
