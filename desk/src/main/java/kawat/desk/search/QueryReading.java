package kawat.desk.search;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kawat.desk.PageFilter;
import kawat.desk.SearchQuery;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;

/** From what a user writes to what Lucene looks for. */
final class QueryReading {
  /** Longer queries are no queries; the parser is recursive. */
  static final int LONGEST = 2000;

  /** Fields that a query may name. */
  static final Set<String> FIELDS =
      new TreeSet<>(
          Set.of(
              IndexText.HEADLINE,
              IndexText.BODY,
              IndexText.QUOTE,
              IndexText.CAPTION,
              IndexText.KEYWORD,
              IndexText.SPEAKER,
              IndexText.ACTOR,
              IndexText.OUTLET,
              IndexText.SECTION,
              IndexText.AUTHOR,
              IndexText.FORM,
              IndexText.DATE));

  /**
   * Comes after every day of "2022" or "2022-08" that it is put behind: a tilde follows all digits.
   */
  private static final String AFTER = "~";

  private static final String[] UNNAMED = {IndexText.HEADLINE, IndexText.BODY};

  /** A word in the headline tells more of the page's matter than one in its body. */
  private static final Map<String, Float> WEIGHTS =
      Map.of(IndexText.HEADLINE, 3f, IndexText.BODY, 1f);

  private QueryReading() {}

  static Query pages(SearchQuery asked) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    asked.words().ifPresent(text -> query.add(parse(text), BooleanClause.Occur.MUST));
    filter(asked.filter(), query);
    return query.add(term(IndexedPage.KIND, IndexedPage.PAGE), BooleanClause.Occur.FILTER).build();
  }

  static Query events(String text) {
    return new BooleanQuery.Builder()
        .add(parse(text), BooleanClause.Occur.MUST)
        .add(term(IndexedPage.KIND, IndexedPage.EVENT), BooleanClause.Occur.FILTER)
        .build();
  }

  private static void filter(PageFilter filter, BooleanQuery.Builder query) {
    filter
        .outlet()
        .map(name -> term(IndexedPage.OUTLET_KEY, IndexedPage.key(name)))
        .ifPresent(clause -> query.add(clause, BooleanClause.Occur.FILTER));
    filter
        .actor()
        .map(key -> term(IndexedPage.ACTOR_KEY, key))
        .ifPresent(clause -> query.add(clause, BooleanClause.Occur.FILTER));
    filter
        .from()
        .map(day -> TermRangeQuery.newStringRange(IndexedPage.DAY, day, null, true, true))
        .ifPresent(clause -> query.add(clause, BooleanClause.Occur.FILTER));
    filter
        .to()
        .map(day -> TermRangeQuery.newStringRange(IndexedPage.DAY, null, day + AFTER, true, true))
        .ifPresent(clause -> query.add(clause, BooleanClause.Occur.FILTER));
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  /**
   * @throws KawatException BAD_QUERY
   */
  static Query parse(String text) {
    if (text.length() > LONGEST) {
      throw bad("%d characters, the limit is %d".formatted(text.length(), LONGEST), text);
    }
    QueryParser parser = new Parser();
    parser.setDefaultOperator(QueryParser.Operator.AND);
    try {
      // Slashes are for dates and addresses here, not for regular expressions.
      Query query = parser.parse(text.replace("/", "\\/"));
      fields(query, text);
      return positive(query, text);
    } catch (ParseException | IndexSearcher.TooManyClauses | IllegalArgumentException e) {
      throw bad(reason(e), text);
    }
  }

  /**
   * A range of dates is one of days: terms of years and months would stand in it by their letters.
   */
  private static final class Parser extends MultiFieldQueryParser {
    Parser() {
      super(UNNAMED, IndexText.ANALYZER, WEIGHTS);
    }

    @Override
    protected Query getRangeQuery(
        String field, String from, String to, boolean fromToo, boolean toToo)
        throws ParseException {
      if (!IndexText.DATE.equals(field)) {
        return super.getRangeQuery(field, from, to, fromToo, toToo);
      }
      String first = from == null || fromToo ? from : from + AFTER;
      String last = to == null || !toToo ? to : to + AFTER;
      return TermRangeQuery.newStringRange(IndexedPage.DAY, first, last, true, toToo);
    }
  }

  private static void fields(Query query, String text) {
    query.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            // Lucene's own wildcard for everything has the field "*" or none.
            if (field != null
                && !field.equals("*")
                && !field.equals(IndexedPage.DAY)
                && !FIELDS.contains(field)) {
              throw bad(
                  "no field '%s'; there are %s; put words with a colon into quotation marks"
                      .formatted(field, String.join(", ", FIELDS)),
                  text);
            }
            return true;
          }
        });
  }

  /** Lucene finds nothing where all clauses exclude; a reader means all others. */
  private static Query positive(Query query, String text) {
    if (!(query instanceof BooleanQuery clauses)) {
      return query;
    }
    if (clauses.clauses().isEmpty()) {
      throw bad("only words that stand in every text", text);
    }
    if (!clauses.clauses().stream().allMatch(BooleanClause::isProhibited)) {
      return query;
    }
    BooleanQuery.Builder others =
        new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST);
    clauses.clauses().forEach(others::add);
    return others.build();
  }

  private static String reason(Exception e) {
    String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    int colon = line.startsWith("Cannot parse '") ? line.indexOf("': ") : -1;
    return colon < 0 ? line : line.substring(colon + 3).replace("\"<EOF>\"", "the end");
  }

  private static KawatException bad(String why, String text) {
    return new KawatException(
        ErrorCode.BAD_QUERY, "the query can't be understood: %s".formatted(why), text);
  }
}
