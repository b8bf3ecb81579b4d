package kawat.app.web.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kawat.app.web.frame.Frame;
import kawat.model.Chain;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.Figure;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.weaving.Reuse;

/** The marks of a page's items, each with a label that says what it is. */
public final class ItemMarks {
  private final Frame frame;
  private final List<Mark> marks = new ArrayList<>();

  private ItemMarks(Frame frame) {
    this.frame = frame;
  }

  /**
   * @param reuse passages that the page took over or that were taken over from it
   * @param outlets names of outlets by page
   */
  public static List<Mark> of(
      NewsRecord record, List<Reuse> reuse, Map<String, String> outlets, Frame frame) {
    ItemMarks all = new ItemMarks(frame);
    record.quotes().forEach(all::quote);
    record.events().forEach(all::event);
    record.dates().forEach(all::date);
    record.figures().forEach(all::figure);
    int number = 0;
    for (Reuse passage : reuse) {
      all.copy(record.id(), passage, outlets, copyId(++number));
    }
    return all.marks;
  }

  /** Where links to an item's words lead: its id, with a number from the second words on. */
  public static String anchor(String item, int number) {
    return number == 1 ? item : item + "-" + number;
  }

  /** Passages have no ids of their own; they are counted in the order of the text. */
  public static String copyId(int number) {
    return "copy-" + number;
  }

  private void add(Mark.Kind kind, String item, List<Evidence> words, String label) {
    int number = 0;
    for (Evidence evidence : words) {
      marks.add(new Mark(kind, item, anchor(item, ++number), evidence.span(), label));
    }
  }

  private void quote(Quote quote) {
    String speaker =
        quote.speakers().isEmpty()
            ? frame.t("article.speaker.none")
            : Frame.names(quote.speakers());
    String label = frame.t("mark.label", frame.t(quote.type()), speaker + via(quote.sources()));
    add(Mark.Kind.QUOTE, quote.id(), quote.evidence(), label);
  }

  private void event(Event event) {
    String what = parties(event) + " (" + frame.t(event.status()) + ")" + via(event.sources());
    add(
        Mark.Kind.EVENT,
        event.id(),
        event.evidence(),
        frame.t("mark.label", frame.t(event.form()), what));
  }

  private static String parties(Event event) {
    String from = Frame.names(event.from());
    String to = Frame.names(event.to());
    return to.isEmpty() ? from : from + " → " + to;
  }

  private void date(DateMention date) {
    String label = frame.t("mark.label", frame.t(Mark.Kind.DATE), frame.when(date.value()));
    add(Mark.Kind.DATE, date.id(), List.of(date.evidence()), label);
  }

  private void figure(Figure figure) {
    String label = frame.t("mark.label", frame.t(Mark.Kind.FIGURE), amount(figure, frame));
    add(Mark.Kind.FIGURE, figure.id(), List.of(figure.evidence()), label + via(figure.sources()));
  }

  /** A figure as it is read out: "± 2.000–2.500 tentara". */
  public static String amount(Figure figure, Frame frame) {
    String max = figure.max().map(m -> "–" + frame.words().number(m)).orElse("");
    String about = figure.approx() ? "± " : "";
    return about + frame.words().number(figure.value()) + max + " " + figure.unit();
  }

  private void copy(String page, Reuse passage, Map<String, String> outlets, String id) {
    boolean later = passage.later().page().equals(page);
    String other = later ? passage.earlier().page() : passage.later().page();
    String label =
        frame.t(later ? "mark.copied-from" : "mark.copied-by", outlets.getOrDefault(other, other));
    Evidence words = later ? passage.later().evidence() : passage.earlier().evidence();
    add(Mark.Kind.COPY, id, List.of(words), label);
  }

  private String via(Chain chain) {
    return chain.origin().map(o -> frame.t("mark.via", o.name())).orElse("");
  }
}
