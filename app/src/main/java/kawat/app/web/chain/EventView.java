package kawat.app.web.chain;

import java.util.List;
import java.util.Optional;
import kawat.app.web.disputes.Disputes;
import kawat.app.web.frame.Frame;
import kawat.app.web.marks.MarkedBlock;
import kawat.desk.PageSummary;
import kawat.weaving.MergedEvent;
import kawat.weaving.Origin;
import kawat.weaving.Report;

/**
 * An event as its page shows it.
 *
 * @param groups its reports by the origin to which they lead; those that add none come last
 * @param outlets who report it
 * @param disputes of its reports
 */
public record EventView(
    MergedEvent event, List<Group> groups, List<String> outlets, Disputes disputes) {
  public EventView {
    groups = List.copyOf(groups);
    outlets = List.copyOf(outlets);
  }

  /** Who, and to whom, for a window's title. */
  public String title() {
    String from = Frame.names(event.from());
    return event.to().isEmpty() ? from : from + " → " + Frame.names(event.to());
  }

  /** The only origin of an event that several outlets tell: much heard, said once. */
  public Optional<Origin> oneVoice() {
    return event.origins().size() == 1 && outlets.size() > 1
        ? Optional.of(event.origins().getFirst())
        : Optional.empty();
  }

  /**
   * Reports that lead to one origin.
   *
   * @param origin its name; empty for reports that add none
   */
  public record Group(Optional<String> origin, List<Told> reports) {
    public Group {
      reports = List.copyOf(reports);
    }
  }

  /**
   * One page's telling.
   *
   * @param outlet who tells it
   * @param wire by what way it came there
   * @param passages its sentences in their paragraphs
   * @param copiedFrom the earlier page that has the words, for a copied report
   */
  public record Told(
      Report report,
      PageSummary page,
      String outlet,
      Wire wire,
      List<Passage> passages,
      Optional<PageSummary> copiedFrom) {
    public Told {
      passages = List.copyOf(passages);
    }
  }

  /**
   * Words that tell it, marked in their paragraph.
   *
   * @param link the place in the article
   */
  public record Passage(MarkedBlock block, String link) {}
}
