package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event.Form;
import kawat.model.Event.When;
import kawat.model.Resolution;
import kawat.reading.dates.Dates;
import kawat.reading.dates.Dates.Dated;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/** On whose word, and when, a letter was sent: told where its words are quoted. */
final class Letters {
  /** Chars within which a letter's words follow the news of it. */
  private static final int REACH = 1800;

  /** Chars of a day in EDTF. */
  private static final int DAY = 10;

  /** Chars of a month in EDTF. */
  private static final int MONTH = 7;

  private final ReadText text;
  private final Spoken spoken;
  private final Dates dates;

  Letters(ReadText text, Spoken spoken, Dates dates) {
    this.text = text;
    this.spoken = spoken;
    this.dates = dates;
  }

  /** "…," tulis X seperti dilaporkan Antara: the quotation that is the letter's. */
  Optional<Spoken.Words> words(List<Telling> group) {
    Telling head = group.getFirst();
    if (head.form() != Form.MESSAGE || head.from().size() != 1) {
      return Optional.empty();
    }
    Actor writer = head.from().getFirst();
    return group.stream()
        .flatMap(t -> spoken.after(writer, t.at(), t.at() + REACH).stream())
        .filter(w -> reported(w.quote().sources()))
        .findFirst();
  }

  private static boolean reported(Chain chain) {
    return chain.hops().stream()
        .anyMatch(
            h ->
                h.relation() == Chain.Relation.REPORTS
                    || h.relation() == Chain.Relation.DOCUMENT
                    || h.source().kind() == Actor.Kind.MEDIUM);
  }

  /**
   * The day in the sentence that quotes the letter; of a day on which it was reported ("melansir X,
   * Senin (20/5)") no more than the month: letters are made public soon after they are sent.
   *
   * @param page the dates with their sentences
   */
  Optional<When> day(Spoken.Words words, DatedPage page) {
    Sentence sentence = text.sentenceAt(words.start());
    return dates.within(sentence.start(), sentence.end()).stream()
        .filter(d -> d.mention().value().length() == DAY)
        .findFirst()
        .map(d -> when(d, page.view(sentence)));
  }

  private static When when(Dated date, Optional<SentenceView> view) {
    boolean report = view.filter(v -> EventDates.cited(v, v.tokenAt(date.start()))).isPresent();
    String day = date.mention().value();
    return new When(
        report ? day.substring(0, MONTH) : day,
        Resolution.INHERITED,
        report ? Optional.of(day) : Optional.empty());
  }
}
