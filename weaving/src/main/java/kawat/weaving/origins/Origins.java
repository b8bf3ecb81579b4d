package kawat.weaving.origins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kawat.model.Actor;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.weaving.Origin;
import kawat.weaving.Report;

/**
 * Counts the independent words on which an event rests: the distinct far ends of the chains of
 * attribution behind its reports. A copied passage adds none. A report without a chain rests on the
 * actor where the act is itself a public word (a pledge, a denial…), else on its own outlet.
 */
public final class Origins {
  private Origins() {}

  /**
   * The origins of one event.
   *
   * @param reports its reports
   * @param pages by id
   */
  public static List<Origin> of(List<Report> reports, Map<String, NewsRecord> pages) {
    Map<String, Origin> found = new LinkedHashMap<>();
    for (Report report : reports) {
      if (!report.copied()) {
        NewsRecord page = pages.get(report.page());
        if (page != null) {
          Origin origin = origin(report, page);
          found.merge(origin.key(), origin, Origins::together);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Origin origin(Report report, NewsRecord page) {
    Event event = report.event();
    if (event.sources().origin().isPresent()) {
      return of(event.sources().origin().get(), report);
    }
    if (publicWord(event.form()) && !event.from().isEmpty()) {
      return of(event.from().getFirst(), report);
    }
    String outlet = page.article().publisher().or(page.article()::site).orElse(page.source());
    return new Origin("outlet:" + outlet, outlet, List.of(report.page()));
  }

  private static Origin of(Actor actor, Report report) {
    return new Origin(actor.key(), actor.name(), List.of(report.page()));
  }

  private static Origin together(Origin a, Origin b) {
    List<String> pages = new ArrayList<>(a.pages());
    b.pages().stream().filter(p -> !pages.contains(p)).forEach(pages::add);
    return new Origin(a.key(), a.name(), pages);
  }

  /** Acts that consist in saying something in public: who did them vouches for them. */
  private static boolean publicWord(Event.Form form) {
    return switch (form) {
      case THREAT, ACCUSATION, DENIAL, CONFIRMATION, PLEDGE, REQUEST, REJECTION -> true;
      case MESSAGE,
          CALL,
          MEETING,
          VISIT,
          TREATY,
          RECOGNITION,
          AID,
          ARMS,
          TROOPS,
          LABOUR,
          TRADE,
          ATTACK,
          SEIZURE,
          WITHDRAWAL,
          SANCTION,
          CEREMONY,
          DOMESTIC ->
          false;
    };
  }
}
