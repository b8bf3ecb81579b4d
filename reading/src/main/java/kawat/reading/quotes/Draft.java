package kawat.reading.quotes;

import java.util.List;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Quote;
import kawat.model.Span;

/**
 * A quote on its way into the record.
 *
 * @param type in marks or not
 * @param spans where the words stand, in chars of the text, one a paragraph
 * @param speakers who said it
 * @param cueStart of the cue, in chars of the text
 * @param cueEnd after the cue; the same as its start where there is none
 * @param by the rule
 * @param written true where the cue tells of writing
 * @param chain on whose word
 */
record Draft(
    Quote.Type type,
    List<Span> spans,
    List<Actor> speakers,
    int cueStart,
    int cueEnd,
    String by,
    boolean written,
    Chain chain) {
  Draft {
    spans = List.copyOf(spans);
    speakers = List.copyOf(speakers);
  }

  static Draft direct(List<Span> spans, List<Actor> speakers, int cueStart, int cueEnd, String by) {
    return new Draft(Quote.Type.DIRECT, spans, speakers, cueStart, cueEnd, by, false, Chain.NONE);
  }

  static Draft indirect(Span span, List<Actor> speakers, int cueStart, int cueEnd, String by) {
    return new Draft(
        Quote.Type.INDIRECT, List.of(span), speakers, cueStart, cueEnd, by, false, Chain.NONE);
  }

  int start() {
    return spans.getFirst().start();
  }

  int end() {
    return spans.getLast().end();
  }

  Draft spokenBy(List<Actor> others) {
    return new Draft(type, spans, others, cueStart, cueEnd, by, written, chain);
  }

  Draft sourced(Chain other) {
    return new Draft(type, spans, speakers, cueStart, cueEnd, by, written, other);
  }

  Draft inWriting() {
    return new Draft(type, spans, speakers, cueStart, cueEnd, by, true, chain);
  }

  boolean direct() {
    return type == Quote.Type.DIRECT;
  }
}
