package kawat.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.Actor.Kind;
import kawat.reading.language.Affixes;

/**
 * Which state is served by somebody of whom the page tells the office alone: "Peru geram. Menteri
 * Kelautan Sari Wulan memanggil duta besar Chili." She is of the state spoken of; of no state whose
 * own minister of that field the page knows.
 */
final class Allegiances {
  /** A state that the page names less often is no guess. */
  private static final int OFTEN = 2;

  private final Draft draft;
  private final List<Find> ordered;
  private final Map<String, Integer> counts = new HashMap<>();

  Allegiances(Draft draft) {
    this.draft = draft;
    this.ordered = new ArrayList<>(draft.finds);
    ordered.sort(Comparator.comparingInt(Find::from));
    for (Find find : ordered) {
      find.actor().country().ifPresent(c -> counts.merge(c, 1, Integer::sum));
    }
  }

  void settle() {
    Map<String, String> served = new HashMap<>();
    for (Find find : ordered) {
      if (open(find) && !served.containsKey(find.actor().key())) {
        state(find).ifPresent(country -> served.put(find.actor().key(), country));
      }
    }
    if (!served.isEmpty()) {
      draft.finds.replaceAll(find -> serving(find, served));
    }
  }

  private static Find serving(Find find, Map<String, String> served) {
    Actor actor = find.actor();
    String country = served.get(actor.key());
    return country == null || actor.country().isPresent()
        ? find
        : find.meaning(new Actor(actor.key(), actor.name(), actor.kind(), Optional.of(country)));
  }

  /** Somebody unlisted in an office of a state, whose it is not told. */
  private boolean open(Find find) {
    return find.person()
        && find.how() == Mention.How.NAME
        && find.of().isEmpty()
        && find.actor().country().isEmpty()
        && draft.gazetteer.actor(find.actor().key()).isEmpty()
        && ofState(find.title());
  }

  /** "menteri kelautan": the first word or two make it an office of a state. */
  private boolean ofState(String title) {
    List<String> words = Words.of(title);
    return !words.isEmpty()
        && (draft.lexicon.listed(Part.STATE_OFFICE, title)
            || draft.lexicon.listed(Part.STATE_OFFICE, words.getFirst())
            || words.size() > 1
                && draft.lexicon.listed(Part.STATE_OFFICE, words.getFirst() + " " + words.get(1)));
  }

  private Optional<String> state(Find person) {
    if (verb(person)) {
      return Optional.empty();
    }
    Set<String> taken = taken(person);
    int sentence = draft.pieces.sentence(person.from());
    Optional<String> here = Optional.empty();
    Optional<String> before = Optional.empty();
    for (Find find : ordered) {
      if (find.from() >= person.phraseFrom()) {
        break;
      }
      Optional<String> country = find.actor().country().filter(c -> !taken.contains(c));
      int told = draft.pieces.sentence(find.from());
      if (told == sentence) {
        here = country.isPresent() ? country : here;
      } else if (told == sentence - 1 && before.isEmpty()) {
        before = country;
      }
    }
    if (opposite(person)) {
      here.ifPresent(taken::add);
      return most(taken);
    }
    Optional<String> spoken = before;
    return here.or(() -> spoken).or(() -> most(taken));
  }

  /**
   * "kepada Presiden Sari Wulan", "dengan …": hardly of the state that acts; "oleh" tells nothing.
   */
  private boolean opposite(Find person) {
    int before = person.phraseFrom() - 1;
    return before >= 0
        && draft.together(before, person.phraseFrom())
        && draft.lexicon.is(Part.OBLIQUE, draft.pieces, before)
        && !draft.lexicon.is(Part.AGENT, draft.pieces, before);
  }

  /** "menemui Menteri Sari Wulan", "mengutus mantan presiden …": one's own or another's. */
  private boolean verb(Find person) {
    int before = person.phraseFrom() - 1;
    if (before < 0 || !draft.together(before, person.phraseFrom())) {
      return false;
    }
    String key = draft.pieces.key(before);
    return draft.lexicon.affixes().is(Affixes.Role.ACTIVE, key)
        && !draft.lexicon.listed(Part.SPEECH, key);
  }

  /** States whose holder of the same office the page names. */
  private Set<String> taken(Find person) {
    Set<String> states = new HashSet<>();
    for (Find find : ordered) {
      Actor actor = find.actor();
      if (actor.kind() != Kind.PERSON || actor.key().equals(person.actor().key())) {
        continue;
      }
      boolean same =
          find.title().equals(person.title())
              || draft.gazetteer.officesOf(actor).stream()
                  .anyMatch(o -> o.title().equals(person.title()));
      if (same) {
        actor.country().ifPresent(states::add);
      }
    }
    return states;
  }

  /** The state that the page speaks of most. */
  private Optional<String> most(Set<String> taken) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= OFTEN && !taken.contains(e.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
