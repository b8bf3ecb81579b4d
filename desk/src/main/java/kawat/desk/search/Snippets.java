package kawat.desk.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kawat.desk.Hit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The best passages of what was found, with the words that were asked for. */
final class Snippets {
  private static final int MOST = 3;

  /** Fields whose words may be marked in the body; a form of event or a date is no word of it. */
  private static final Set<String> MARKED =
      Set.of(
          IndexText.HEADLINE, IndexText.BODY, IndexText.QUOTE, IndexText.SPEAKER, IndexText.ACTOR);

  private Snippets() {}

  /** One list for each document, in their order. */
  static List<List<Hit.Snippet>> of(IndexSearcher searcher, Query query, ScoreDoc[] documents)
      throws IOException {
    if (documents.length == 0) {
      return List.of();
    }
    Highlighter highlighter = new Highlighter(searcher);
    Object[] bodies = highlighter.bodies(query, documents);
    List<List<Hit.Snippet>> all = new ArrayList<>();
    for (Object body : bodies) {
      all.add(body instanceof Passages passages ? passages.snippets() : List.of());
    }
    return all;
  }

  private record Passages(List<Hit.Snippet> snippets) {}

  private static final class Highlighter extends UnifiedHighlighter {
    Highlighter(IndexSearcher searcher) {
      super(
          UnifiedHighlighter.builder(searcher, IndexText.ANALYZER)
              .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
              .withFieldMatcher(MARKED::contains)
              .withMaxLength(Integer.MAX_VALUE - 1)
              .withMaxNoHighlightPassages(1)
              .withFormatter(new Formatter()));
    }

    Object[] bodies(Query query, ScoreDoc[] documents) throws IOException {
      int[] ids = java.util.Arrays.stream(documents).mapToInt(hit -> hit.doc).toArray();
      Map<String, Object[]> fields =
          highlightFieldsAsObjects(new String[] {IndexText.BODY}, query, ids, new int[] {MOST});
      return fields.getOrDefault(IndexText.BODY, new Object[ids.length]);
    }
  }

  private static final class Formatter extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      List<Hit.Snippet> snippets = new ArrayList<>();
      for (Passage passage : passages) {
        List<Hit.Run> runs = runs(passage, content);
        if (!runs.isEmpty()) {
          snippets.add(new Hit.Snippet(runs));
        }
      }
      return new Passages(snippets);
    }

    /** Matches may overlap and repeat: what is marked once is not marked again. */
    private static List<Hit.Run> runs(Passage passage, String content) {
      List<Hit.Run> runs = new ArrayList<>();
      int at = passage.getStartOffset();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int start = Math.max(at, passage.getMatchStarts()[i]);
        int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
        if (end > start) {
          add(runs, content.substring(at, start), false);
          add(runs, content.substring(start, end), true);
          at = end;
        }
      }
      add(runs, content.substring(at, passage.getEndOffset()).stripTrailing(), false);
      return runs;
    }

    private static void add(List<Hit.Run> runs, String text, boolean found) {
      if (!text.isEmpty()) {
        runs.add(new Hit.Run(text.replace('\n', ' '), found));
      }
    }
  }
}
