package kawat.reading.events;

import java.util.ArrayList;
import java.util.List;
import kawat.model.Actor;
import kawat.model.Event.Form;

/** What a letter or a call says is no second event. */
final class Exchanges {
  private Exchanges() {}

  /** A greeting told without the letter that brings it. */
  static boolean greeting(Telling telling) {
    return telling.form() == Form.MESSAGE
        && telling.channel().filter("statement"::equals).isPresent();
  }

  /** A confirmation of what another told; "mengaku bertanggung jawab" needs nobody's telling. */
  static boolean confirms(Telling telling) {
    return telling.form() == Form.CONFIRMATION
        && telling.channel().filter("responsibility"::equals).isEmpty();
  }

  /** True where the words of one act are part of a letter or call between the same two. */
  static boolean holds(List<Telling> exchange, List<Telling> pledge) {
    Telling x = exchange.getFirst();
    Telling p = pledge.getFirst();
    List<Actor> sides = new ArrayList<>(x.from());
    sides.addAll(x.to());
    return x.form() != p.form()
        && (x.form() == Form.MESSAGE || x.form() == Form.CALL)
        && Merger.overlap(sides, p.from())
        && p.to().stream().allMatch(t -> sides.stream().anyMatch(s -> Merger.sameSide(s, t)));
  }
}
