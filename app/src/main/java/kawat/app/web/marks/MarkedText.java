package kawat.app.web.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.CodePoints;
import kawat.model.Evidence;
import kawat.model.Span;

/**
 * Cuts an article's text at every place where a mark begins or ends, so that marks may overlap in
 * any way and the markup still nests.
 */
public final class MarkedText {
  private static final Comparator<Mark> LONGEST_FIRST =
      Comparator.comparingInt((Mark m) -> -m.span().length())
          .thenComparing(m -> m.kind())
          .thenComparing(Mark::anchor);

  private MarkedText() {}

  /**
   * @param marks spans outside the text are cut off at its ends
   */
  public static List<MarkedBlock> of(Article article, List<Mark> marks) {
    List<MarkedBlock> blocks = new ArrayList<>();
    int start = 0;
    for (Block block : article.body()) {
      CodePoints text = CodePoints.of(block.text());
      Span span = new Span(start, start + text.length());
      blocks.add(new MarkedBlock(block.kind(), cut(text, span, marks)));
      start = span.end() + 1; // the line feed between blocks
    }
    return blocks;
  }

  /** The paragraphs in which some words stand, with nothing but these words marked. */
  public static List<MarkedBlock> around(Article article, Evidence words, Mark.Kind kind) {
    Mark mark = new Mark(kind, "", "", words.span(), "");
    return of(article, List.of(mark)).stream()
        .filter(block -> block.segments().stream().anyMatch(s -> !s.marks().isEmpty()))
        .toList();
  }

  private static List<Segment> cut(CodePoints text, Span block, List<Mark> marks) {
    List<Mark> here = marks.stream().filter(m -> m.span().overlaps(block)).toList();
    TreeSet<Integer> borders = new TreeSet<>(List.of(block.start(), block.end()));
    for (Mark mark : here) {
      borders.add(Math.max(block.start(), mark.span().start()));
      borders.add(Math.min(block.end(), mark.span().end()));
    }
    List<Segment> segments = new ArrayList<>();
    int from = borders.removeFirst();
    for (int to : borders) {
      segments.add(segment(text, block, new Span(from, to), here));
      from = to;
    }
    return segments;
  }

  private static Segment segment(CodePoints text, Span block, Span span, List<Mark> marks) {
    int start = text.toChar(span.start() - block.start());
    int end = text.toChar(span.end() - block.start());
    List<Mark> on =
        marks.stream().filter(m -> m.span().covers(span)).sorted(LONGEST_FIRST).toList();
    List<String> anchors =
        on.stream().filter(m -> m.span().start() == span.start()).map(Mark::anchor).toList();
    return new Segment(text.text().substring(start, end), on, anchors);
  }
}
