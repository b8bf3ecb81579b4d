package kawat.reading.events;

import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain;
import kawat.model.Event.Form;
import kawat.model.Event.When;
import kawat.model.Resolution;
import kawat.reading.dates.Dates;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/** On whose word, and when, a letter was sent: told where its words are quoted. */
final class Letters {
  /** Chars within which a letter's words follow the news of it. */
  private static final int REACH = 1800;

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

  /** The day in the sentence that quotes the letter. */
  Optional<When> day(Spoken.Words words) {
    Sentence sentence = text.sentenceAt(words.start());
    return dates.within(sentence.start(), sentence.end()).stream()
        .map(d -> d.mention().value())
        .filter(v -> v.length() == 10)
        .findFirst()
        .map(v -> new When(v, Resolution.INHERITED, Optional.empty()));
  }
}
