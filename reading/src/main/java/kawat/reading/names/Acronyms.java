package kawat.reading.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kawat.model.Actor;

/**
 * Carries a short form that the page itself gives in brackets: after "Lembaga Pangan Wulan (LPW)",
 * "LPW" alone is that body wherever it stands.
 */
final class Acronyms {
  private final Draft draft;
  private final Pieces pieces;
  private final Map<String, Actor> given = new HashMap<>();

  Acronyms(Draft draft) {
    this.draft = draft;
    this.pieces = draft.pieces;
  }

  void spread() {
    draft.finds.forEach(this::learn);
    if (given.isEmpty()) {
      return;
    }
    boolean[] taken = new boolean[pieces.size()];
    List<Find> told = new ArrayList<>();
    for (Find find : draft.finds) {
      Actor meant = alone(find.from(), find.to()) ? given.get(pieces.key(find.from())) : null;
      boolean known = draft.gazetteer.actor(find.actor().key()).isPresent();
      told.add(meant == null || known ? find : find.meaning(meant));
      for (int i = find.phraseFrom(); i < find.phraseTo(); i++) {
        taken[i] = true;
      }
    }
    draft.runs.removeIf(r -> alone(r.from(), r.to()) && given.containsKey(pieces.key(r.from())));
    for (int i = 0; i < taken.length; i++) {
      Actor meant = taken[i] || !alone(i, i + 1) ? null : given.get(pieces.key(i));
      if (meant != null) {
        told.add(Find.plain(i, i + 1, meant, Mention.How.NAME));
      }
    }
    draft.finds.clear();
    draft.finds.addAll(told);
  }

  private void learn(Find find) {
    boolean body =
        switch (find.actor().kind()) {
          case BODY, MEDIUM, GROUP -> true;
          case PERSON -> find.how() == Mention.How.ROLE; // "Kepala Staf Umum (KSU) Peru"
          case STATE, PLACE -> false;
        };
    for (int i = find.from(); body && i + 2 < pieces.size() && i <= find.to(); i++) {
      if (pieces.is(i, "(") && free(i + 1) && pieces.is(i + 2, ")")) {
        given.putIfAbsent(pieces.key(i + 1), find.actor());
      }
    }
  }

  /** "(LPW)", but not "(AS)", which the lists know. */
  private boolean free(int piece) {
    return alone(piece, piece + 1)
        && draft.sense(piece).filter(s -> s.type() != Sense.Type.BODY).isEmpty();
  }

  /** One word in capitals: LPW, KFOR. */
  private boolean alone(int from, int to) {
    return to == from + 1 && pieces.word(from) && pieces.capitals(from);
  }
}
