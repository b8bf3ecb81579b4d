package kawat.reading.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kawat.reading.dates.Dates;
import kawat.reading.dates.Dates.Dated;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/** The dates of a page with the sentences that they stand in. */
final class DatedPage {
  private final ReadText text;
  private final Dates dates;
  private final Spoken spoken;
  private final SentenceView[] views;
  private final Sentence[] sentences;

  /**
   * @param moments the sentences that were read; each that holds a date is among them, headings
   *     apart
   */
  DatedPage(ReadText text, Dates dates, Spoken spoken, List<Moment> moments) {
    this.text = text;
    this.dates = dates;
    this.spoken = spoken;
    this.views = new SentenceView[text.sentences().size()];
    for (Moment moment : moments) {
      views[moment.view().sentence().index()] = moment.view();
    }
    this.sentences = new Sentence[dates.all().size()];
    for (int d = 0; d < sentences.length; d++) {
      sentences[d] = text.sentenceAt(date(d).start());
    }
  }

  int size() {
    return sentences.length;
  }

  Dated date(int d) {
    return dates.all().get(d);
  }

  /** The sentence of a date. */
  Sentence sentence(int d) {
    return sentences[d];
  }

  Sentence sentenceAt(int at) {
    return text.sentenceAt(at);
  }

  Optional<SentenceView> view(Sentence sentence) {
    return Optional.ofNullable(views[sentence.index()]);
  }

  Optional<Spoken.Words> spoken(int at) {
    return spoken.at(at);
  }

  Optional<LocalDate> storyDay() {
    return dates.storyDay();
  }
}
