package kawat.reading.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Actor.Kind;

/**
 * Carries a full name to its short forms wherever they stand: once "Sari Wulan" is named, "Wulan"
 * and "Sari" alone are she.
 */
final class ShortForms {
  private final Draft draft;

  /** In a shorter name one letter makes another name. */
  private static final int LEAST_MISSPELT = 4;

  private final Map<String, List<Find>> bearers = new HashMap<>();

  ShortForms(Draft draft) {
    this.draft = draft;
  }

  void spread() {
    Map<String, Actor> unlisted = new LinkedHashMap<>();
    for (Find find : draft.finds) {
      if (find.person() && find.how() == Mention.How.NAME) {
        learn(find);
        unlisted.putIfAbsent(find.actor().key(), find.actor());
      }
    }
    for (Draft.Run run : draft.runs) {
      if (run.person() && misspelt(run).isEmpty()) {
        Find find = Find.plain(run.from(), run.to(), unknown(run, Kind.PERSON), Mention.How.NAME);
        learn(find);
      }
    }
    draft.finds.replaceAll(find -> namesake(find).map(find::meaning).orElse(find));
    for (Draft.Run run : draft.runs) {
      bearer(run)
          .or(() -> run.person() ? Optional.empty() : run.kind().map(kind -> unknown(run, kind)))
          .ifPresent(
              actor -> draft.finds.add(Find.plain(run.from(), run.to(), actor, Mention.How.NAME)));
    }
    byNames();
    unite();
  }

  /** "Arga Wibawa alias Macan": Macan is Arga Wibawa wherever he stands. */
  private void byNames() {
    Map<String, Actor> owners = new HashMap<>();
    for (Find find : draft.finds) {
      int before = find.phraseFrom() - 1;
      if (find.person() && draft.lexicon.is(Part.BY_NAME, draft.pieces, before)) {
        draft.finds.stream()
            .filter(f -> f.person() && f.to() == before && f.how() == Mention.How.NAME)
            .findFirst()
            .ifPresent(owner -> owners.put(find.actor().key(), owner.actor()));
      }
    }
    if (!owners.isEmpty()) {
      draft.finds.replaceAll(
          f -> owners.containsKey(f.actor().key()) ? f.meaning(owners.get(f.actor().key())) : f);
    }
  }

  private Actor unknown(Draft.Run run, Kind kind) {
    String name = Spelling.name(draft.pieces.slice(run.from(), run.to()));
    return new Actor(
        Slug.of(name), name, kind, kind == Kind.PERSON ? Optional.empty() : whose(run));
  }

  /** "Pangkalan Udara Tirta Peru" lies in Peru. */
  private Optional<String> whose(Draft.Run run) {
    return draft
        .sense(run.to() - 1)
        .filter(s -> s.type() == Sense.Type.STATE)
        .flatMap(s -> s.actor().country());
  }

  /** Registers the whole name and the parts that may stand alone. */
  private void learn(Find find) {
    List<String> words = Words.of(find.actor().name());
    put(String.join(" ", words), find);
    List<String> printed = new ArrayList<>();
    for (int i = find.from(); i < find.to(); i++) {
      printed.add(draft.pieces.key(i));
    }
    put(String.join(" ", printed), find);
    if (words.size() > 1) {
      put(words.getFirst(), find);
      put(words.getLast(), find);
      put(String.join(" ", words.subList(1, words.size())), find);
      put(String.join(" ", words.subList(0, words.size() - 1)), find);
      put(String.join(" ", words.subList(words.size() - 2, words.size())), find);
    }
  }

  private void put(String form, Find find) {
    if (form.length() > 2) {
      bearers.computeIfAbsent(form, f -> new ArrayList<>()).add(find);
    }
  }

  /**
   * Who is meant by a lone name that nobody on the page bears but for one letter: "Putn" where
   * Putin is told of.
   */
  private List<Find> misspelt(Draft.Run run) {
    String form = draft.pieces.key(run.from());
    if (run.to() - run.from() > 1 || form.length() < LEAST_MISSPELT || bearers.containsKey(form)) {
      return List.of();
    }
    List<Find> near = List.of();
    for (Map.Entry<String, List<Find>> bearer : bearers.entrySet()) {
      if (Misspelling.between(form, bearer.getKey())) {
        if (!near.isEmpty()
            && !near.getFirst().actor().equals(bearer.getValue().getFirst().actor())) {
          return List.of();
        }
        near = bearer.getValue();
      }
    }
    return near;
  }

  /** Of several bearers the last one named before the short form, else the first after it. */
  private Optional<Actor> bearer(Draft.Run run) {
    StringBuilder form = new StringBuilder();
    for (int i = run.from(); i < run.to(); i++) {
      form.append(i > run.from() ? " " : "").append(draft.pieces.key(i));
    }
    List<Find> found =
        bearers.containsKey(form.toString()) ? bearers.get(form.toString()) : misspelt(run);
    Optional<Actor> last = Optional.empty();
    for (Find find : found) {
      if (last.isEmpty() || find.from() <= run.from()) {
        last = Optional.of(find.actor());
      }
    }
    return last;
  }

  /**
   * Who is meant by the short name of a listed person whom the page never names in full, where
   * somebody else bears it: after "analis Yusuf Putin mengatakan", "kata Putin" is the analyst.
   */
  private Optional<Actor> namesake(Find find) {
    boolean bare =
        find.person()
            && find.how() == Mention.How.NAME
            && find.to() - find.from() == 1
            && find.phraseFrom() == find.from();
    if (!bare || draft.finds.stream().anyMatch(f -> inFull(f, find.actor()))) {
      return Optional.empty();
    }
    Optional<Actor> meant = Optional.empty();
    for (Find other : bearers.getOrDefault(draft.pieces.key(find.from()), List.of())) {
      boolean full = other.to() - other.from() > 1;
      if (full && (meant.isEmpty() || other.from() <= find.from())) {
        meant = Optional.of(other.actor());
      }
    }
    return meant;
  }

  private static boolean inFull(Find find, Actor actor) {
    return find.actor().key().equals(actor.key())
        && (find.to() - find.from() > 1 || find.phraseFrom() < find.from());
  }

  /**
   * One person of the page is one actor: the short name told with an office ("Menteri Wulan")
   * becomes the full one, and a country told once holds everywhere.
   */
  private void unite() {
    Map<String, Actor> best = new HashMap<>();
    for (Find find : draft.finds) {
      if (find.person() && find.how() == Mention.How.NAME) {
        Actor actor = full(find.actor());
        Actor known = best.get(actor.key());
        if (known == null || known.country().isEmpty()) {
          Optional<String> country =
              actor.country().isPresent() ? actor.country() : find.actor().country();
          best.put(actor.key(), new Actor(actor.key(), actor.name(), actor.kind(), country));
        }
      }
    }
    draft.finds.replaceAll(
        find ->
            find.person() && find.how() == Mention.How.NAME
                ? find.meaning(best.getOrDefault(full(find.actor()).key(), find.actor()))
                : find);
  }

  private Actor full(Actor actor) {
    if (draft.gazetteer.actor(actor.key()).isPresent()) {
      return actor;
    }
    String form = String.join(" ", Words.of(actor.name()));
    Actor longest = actor;
    for (Find find : bearers.getOrDefault(form, List.of())) {
      boolean fits =
          actor.country().isEmpty()
              || find.actor().country().isEmpty()
              || actor.country().equals(find.actor().country());
      if (fits && find.actor().name().length() > longest.name().length()) {
        longest = find.actor();
      }
    }
    return longest;
  }
}
