package kawat.reading.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kawat.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Carries on what the page itself says of a name: after "Lembaga Pangan Wulan (LPW)", "LPW" alone
 * is that body; after "harian Teluk Raya", "Teluk Raya" is that paper wherever it stands.
 */
final class PageNames {
  private final Draft draft;
  private final Pieces pieces;

  /** By the first word of a name. */
  private final Map<String, List<Given>> given = new HashMap<>();

  private record Given(List<String> words, Actor actor, boolean acronym) {}

  PageNames(Draft draft) {
    this.draft = draft;
    this.pieces = draft.pieces;
  }

  void spread() {
    draft.finds.forEach(this::learn);
    if (given.isEmpty()) {
      return;
    }
    int[] from = new int[pieces.size()];
    Arrays.fill(from, -1);
    List<Find> told = new ArrayList<>();
    for (Find find : draft.finds) {
      Given meant = at(find.from(), find.to());
      boolean known = draft.gazetteer.actor(find.actor().key()).isPresent();
      told.add(meant == null || known ? find : find.meaning(meant.actor()));
      Arrays.fill(from, find.phraseFrom(), find.phraseTo(), find.phraseFrom());
    }
    draft.runs.removeIf(r -> at(r.from(), r.to()) != null);
    for (int i = 0; i < from.length; i++) {
      Given meant = from[i] >= 0 || !pieces.word(i) ? null : longest(i);
      if (meant != null) {
        told.add(Find.plain(i, i + meant.words().size(), meant.actor(), Mention.How.NAME));
        i += meant.words().size() - 1;
      }
    }
    draft.finds.clear();
    draft.finds.addAll(told);
  }

  private void learn(Find find) {
    if (find.actor().kind() == Actor.Kind.MEDIUM
        && find.phraseFrom() < find.from()
        && draft.gazetteer.actor(find.actor().key()).isEmpty()) {
      put(find.from(), find.to(), find.actor(), false);
    }
    boolean body =
        switch (find.actor().kind()) {
          case BODY, MEDIUM, GROUP -> true;
          case PERSON -> find.how() == Mention.How.ROLE; // "Kepala Staf Umum (KSU) Peru"
          case STATE, PLACE -> false;
        };
    for (int i = find.from(); body && i + 2 < pieces.size() && i <= find.to(); i++) {
      if (pieces.is(i, "(") && free(i + 1) && pieces.is(i + 2, ")")) {
        put(i + 1, i + 2, find.actor(), true);
      }
    }
  }

  private void put(int from, int to, Actor actor, boolean acronym) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      words.add(pieces.key(i));
    }
    List<Given> same = given.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
    if (same.stream().noneMatch(g -> g.words().equals(words))) {
      same.add(new Given(words, actor, acronym));
    }
  }

  /** The name that these very pieces are. */
  private @Nullable Given at(int from, int to) {
    for (Given name : given.getOrDefault(pieces.key(from), List.of())) {
      if (name.words().size() == to - from && reads(name, from)) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Given longest(int from) {
    Given best = null;
    for (Given name : given.getOrDefault(pieces.key(from), List.of())) {
      boolean longer = best == null || best.words().size() < name.words().size();
      best = longer && reads(name, from) ? name : best;
    }
    return best;
  }

  private boolean reads(Given name, int from) {
    if (from + name.words().size() > pieces.size()) {
      return false;
    }
    for (int i = 0; i < name.words().size(); i++) {
      boolean written = name.acronym() ? pieces.capitals(from + i) : pieces.capital(from);
      if (!written || !pieces.key(from + i).equals(name.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "(LPW)", but not "(AS)", which the lists know. */
  private boolean free(int piece) {
    return pieces.word(piece)
        && pieces.capitals(piece)
        && draft.sense(piece).filter(s -> s.type() != Sense.Type.BODY).isEmpty();
  }
}
