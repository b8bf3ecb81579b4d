package kawat.reading.events;

import java.util.List;
import kawat.model.Actor;
import kawat.model.Event.Form;

/** Whom a side fights, from what the page told and from wars that are known. */
final class Foes {
  private static final List<Form> HOSTILE = List.of(Form.ATTACK, Form.SEIZURE, Form.WITHDRAWAL);
  private final Context context;

  Foes(Context context) {
    this.context = context;
  }

  /** Whom a side fights: its own enemy, or that of the state whose side it is on. */
  List<Actor> of(List<Actor> from) {
    List<Actor> own = context.counterpart(HOSTILE, from);
    if (!own.isEmpty()) {
      return own;
    }
    List<Actor> attacker = context.doer(Form.ATTACK, from);
    if (!attacker.isEmpty()) {
      return attacker;
    }
    List<Actor> ally = context.counterpart(List.of(Form.TROOPS, Form.ARMS, Form.PLEDGE), from);
    if (!ally.isEmpty()) {
      return context.counterpart(HOSTILE, ally);
    }
    boolean band = from.stream().allMatch(f -> f.country().isEmpty());
    return band ? context.knownFoe(from) : List.of();
  }

  /** Whom soldiers who fall fought, as the page tells or as is known. */
  List<Actor> fought(List<Actor> soldiers) {
    List<Actor> told = of(soldiers);
    if (!told.isEmpty()) {
      return told;
    }
    List<Actor> ally = context.counterpart(List.of(Form.TROOPS), soldiers);
    List<Actor> known = context.knownFoe(soldiers);
    return known.isEmpty() ? context.knownFoe(ally) : known;
  }

  /** "Tentara Fiji merebut kembali kota milik sekutunya": from the ally's enemy, not from it. */
  List<Actor> notAlly(List<Actor> from, List<Actor> to) {
    List<Actor> ally = context.counterpart(List.of(Form.TROOPS), from);
    if (to.isEmpty() || ally.isEmpty() || !Merger.overlap(ally, to)) {
      return to;
    }
    List<Actor> told = context.counterpart(HOSTILE, ally);
    List<Actor> known = told.isEmpty() ? context.knownFoe(ally) : told;
    return known.isEmpty() ? to : known;
  }

  /**
   * "Tentara Fiji berjasa dalam perebutan kembali" a town of a state at war that is not its own: it
   * was taken back for that state, from whom that one fights.
   */
  List<Actor> takenBack(List<Actor> from, List<Actor> to) {
    if (from.isEmpty() || to.isEmpty() || Merger.overlap(from, to)) {
      return to;
    }
    List<Actor> enemy = context.knownFoe(to);
    return enemy.isEmpty() || Merger.overlap(enemy, from) ? to : enemy;
  }

  /** Whom a side last blamed, threatened or fought. */
  List<Actor> opponent(List<Actor> from) {
    return context.counterpart(List.of(Form.ACCUSATION, Form.THREAT, Form.ATTACK), from);
  }
}
