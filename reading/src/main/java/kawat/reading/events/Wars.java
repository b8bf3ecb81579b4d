package kawat.reading.events;

import java.util.List;
import kawat.model.Actor;
import kawat.reading.language.CommonTable;

/** Which states are at war where a page takes it for known: codes/wars.tsv. Immutable. */
final class Wars {
  private record War(String side, String other, int from, int to) {}

  private final List<War> all;
  private final States states;

  Wars(States states) {
    this.states = states;
    this.all = CommonTable.rows("wars.tsv").stream().map(Wars::war).toList();
  }

  private static War war(String line) {
    String[] cells = line.split("\t", -1);
    int to = cells[3].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells[3]);
    return new War(cells[0], cells[1], Integer.parseInt(cells[2]), to);
  }

  /** The state that one of the parties fights in a year, the war begun last first. */
  List<Actor> foes(List<Actor> parties, int year) {
    for (War war : all.reversed()) {
      boolean rages = war.from() <= year && year <= war.to();
      for (Actor party : rages ? parties : List.<Actor>of()) {
        String code = party.country().orElse("");
        if (party.key().equals(war.side())) {
          return states.byCode(war.other()); // an armed group without a state
        }
        if (code.equals(war.side()) || code.equals(war.other())) {
          return states.byCode(code.equals(war.side()) ? war.other() : war.side());
        }
      }
    }
    return List.of();
  }
}
