package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import kawat.model.Actor;
import kawat.model.Event.Form;
import kawat.reading.events.Grammar.WordClass;

/**
 * What events come of one telling: wars have two sides, prisoners of one's own are an affair at
 * home.
 */
final class Outcomes {
  private final Grammar grammar;

  Outcomes(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The tellings of one trigger: one for each side where each acts on the other. */
  List<Telling> of(Frame frame, Telling telling) {
    List<Telling> found = new ArrayList<>();
    boolean each = frame.has("war") || frame.has("each");
    if (each && telling.to().isEmpty() && telling.from().size() >= 2) {
      List<Actor> one = telling.from().subList(0, 1);
      List<Actor> other = telling.from().subList(1, 2);
      found.add(telling.parties(one, other));
      found.add(telling.parties(other, one));
    } else if (frame.has("recip")) {
      List<Actor> sides = Merger.everybody(List.of(telling.from()));
      List<Actor> one = sides.subList(0, 1);
      List<Actor> other = telling.to().isEmpty() ? sides.subList(1, sides.size()) : telling.to();
      if (!other.isEmpty()) {
        found.add(telling.parties(one, other));
        found.add(telling.parties(other, one));
      }
    } else if (telling.form() == Form.RECOGNITION) {
      telling.from().forEach(f -> found.add(telling.parties(List.of(f), telling.to())));
    } else if (telling.form() == Form.AID
        && telling.whole()
        && telling.to().isEmpty()
        && telling.likely().isEmpty()) {
      if (telling.words().stream().anyMatch(w -> grammar.is(WordClass.PUBLIC, w))) {
        found.add(telling.as(Form.DOMESTIC)); // "memberi subsidi bagi petani"
      }
    } else {
      found.add(pardon(telling) ? telling.as(Form.DOMESTIC) : telling);
    }
    return found;
  }

  /** "Junta membebaskan 300 tahanan": prisoners of one's own, not captives of another side. */
  private boolean pardon(Telling telling) {
    return telling.channel().filter("release"::equals).isPresent()
        && telling.whole()
        && Same.sides(telling.from()) == 1 // two who exchange theirs pardon nobody
        && telling.to().stream().allMatch(t -> Needs.own(t, telling.from()))
        && telling.words().stream().anyMatch(w -> grammar.is(WordClass.PRISONER, w));
  }
}
