package kawat.app.web.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.CodePoints;
import kawat.model.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final String FIRST = "Menteri 📨 berkata \"kami mengirim 20 ton beras\" kemarin.";
  private static final String SECOND = "Beras itu tiba.";
  private static final Article ARTICLE =
      Article.of(
          "Beras",
          List.of(new Block(Block.Kind.PARAGRAPH, FIRST), new Block(Block.Kind.PARAGRAPH, SECOND)));

  private static Mark mark(Mark.Kind kind, String id, String words) {
    CodePoints text = CodePoints.of(ARTICLE.text());
    int at = ARTICLE.text().indexOf(words);
    return new Mark(kind, id, id, text.evidence(at, at + words.length()).span(), id);
  }

  private static String joined(List<MarkedBlock> blocks) {
    return blocks.stream()
        .map(b -> b.segments().stream().map(Segment::text).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void cutsAtEveryBorderOfMarksThatOverlap() {
    Mark quote = mark(Mark.Kind.QUOTE, "q", "kami mengirim 20 ton beras");
    Mark event = mark(Mark.Kind.EVENT, "e", "Menteri 📨 berkata \"kami mengirim");
    Mark figure = mark(Mark.Kind.FIGURE, "f", "20 ton");
    List<Segment> segments =
        MarkedText.of(ARTICLE, List.of(quote, event, figure)).getFirst().segments();
    assertThat(segments)
        .extracting(Segment::text)
        .containsExactly(
            "Menteri 📨 berkata \"", "kami mengirim", " ", "20 ton", " beras", "\" kemarin.");
    assertThat(segments)
        .extracting(s -> s.marks().stream().map(Mark::item).toList())
        .containsExactly(
            List.of("e"),
            List.of("e", "q"),
            List.of("q"),
            List.of("q", "f"),
            List.of("q"),
            List.of());
  }

  @Test
  void keepsTheTextWhateverTheMarks() {
    List<Mark> marks =
        List.of(
            mark(Mark.Kind.DATE, "d", "kemarin"),
            new Mark(Mark.Kind.COPY, "c", "c", new Span(3, 9_000), "ends beyond the text"),
            new Mark(Mark.Kind.EVENT, "e", "e", new Span(8, 8), "no words at all"));
    assertThat(joined(MarkedText.of(ARTICLE, marks))).isEqualTo(ARTICLE.text());
  }

  @Test
  void carriesAMarkOverTheBorderOfParagraphs() {
    Mark copy = mark(Mark.Kind.COPY, "c", "kemarin.\nBeras itu");
    List<MarkedBlock> blocks = MarkedText.of(ARTICLE, List.of(copy));
    assertThat(blocks.getFirst().segments().getLast().marks()).containsExactly(copy);
    assertThat(blocks.getLast().segments().getFirst().text()).isEqualTo("Beras itu");
  }

  @Test
  void givesOneStopOfTheKeyboardToEachMark() {
    Mark quote = mark(Mark.Kind.QUOTE, "q", "kami mengirim 20 ton beras");
    Mark figure = mark(Mark.Kind.FIGURE, "f", "20 ton");
    List<Segment> segments = MarkedText.of(ARTICLE, List.of(quote, figure)).getFirst().segments();
    assertThat(segments.stream().filter(Segment::first)).hasSize(2);
  }

  @Test
  void letsChosenWordsStandOutWithoutMakingThemALink() {
    Mark chosen = new Mark(Mark.Kind.CHOSEN, "", "w0", new Span(0, 7), "");
    Segment segment = MarkedText.of(ARTICLE, List.of(chosen)).getFirst().segments().getFirst();
    assertThat(segment.inner()).isEmpty();
    assertThat(segment.anchors()).containsExactly("w0");
  }

  @Test
  void findsTheParagraphAroundSomeWords() {
    CodePoints text = CodePoints.of(ARTICLE.text());
    int at = ARTICLE.text().indexOf("tiba");
    List<MarkedBlock> around =
        MarkedText.around(ARTICLE, text.evidence(at, at + 4), Mark.Kind.EVENT);
    assertThat(joined(around)).isEqualTo(SECOND);
  }
}
