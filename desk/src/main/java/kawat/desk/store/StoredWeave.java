package kawat.desk.store;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Actor;
import kawat.model.NewsRecord;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Reuse;
import kawat.weaving.Story;
import kawat.weaving.Weave;
import org.jdbi.v3.core.Handle;

/**
 * What the tables hold of a weave, so that the next one changes only what differs. It is worth
 * something as long as the transaction that it was made in lasts on the disk and nobody else
 * writes.
 */
public final class StoredWeave {
  /** Nothing is known of what the tables hold; the next weave takes its place whole. */
  public static final StoredWeave UNKNOWN =
      new StoredWeave(false, new Ranks<>(), new Ranks<>(), new Ranks<>(), new Ranks<>(), Set.of());

  private final boolean known;
  private final Ranks<MergedEvent> events;
  private final Ranks<Story> stories;
  private final Ranks<Disagreement> disagreements;
  private final Ranks<Reuse> reuse;
  private final Set<NewsRecord> records;

  private StoredWeave(
      boolean known,
      Ranks<MergedEvent> events,
      Ranks<Story> stories,
      Ranks<Disagreement> disagreements,
      Ranks<Reuse> reuse,
      Set<NewsRecord> records) {
    this.known = known;
    this.events = events;
    this.stories = stories;
    this.disagreements = disagreements;
    this.reuse = reuse;
    this.records = records;
  }

  /** What differs between two weaves. */
  private record Changes(
      Ranks.Change<MergedEvent> events,
      Ranks.Change<Story> stories,
      Ranks.Change<Disagreement> disagreements,
      Ranks.Change<Reuse> reuse) {
    static Changes all(Weave weave) {
      return new Changes(
          Ranks.anew(weave.events()),
          Ranks.anew(weave.stories()),
          Ranks.anew(weave.disagreements()),
          Ranks.anew(weave.reuse()));
    }
  }

  /** Empty where one of the orders has to be numbered anew. */
  private Optional<Changes> to(Weave weave) {
    var newEvents = events.to(weave.events());
    var newStories = stories.to(weave.stories());
    var newDisagreements = disagreements.to(weave.disagreements());
    var newReuse = reuse.to(weave.reuse());
    boolean all =
        newEvents.isPresent()
            && newStories.isPresent()
            && newDisagreements.isPresent()
            && newReuse.isPresent();
    return all
        ? Optional.of(
            new Changes(newEvents.get(), newStories.get(), newDisagreements.get(), newReuse.get()))
        : Optional.empty();
  }

  /**
   * Stores a weave in the place of this one.
   *
   * @param digests of each event by its id: changes with what full text knows of the event
   * @param woven the records of the weave; one that is still the same object is the same
   * @return what the tables hold then
   */
  public StoredWeave replace(
      Handle handle, Weave weave, Map<String, String> digests, List<NewsRecord> woven) {
    Optional<Changes> differing = known ? to(weave) : Optional.empty();
    Changes changes = differing.orElseGet(() -> Changes.all(weave));
    if (differing.isEmpty()) {
      Weaves.clear(handle);
    } else {
      Weaves.delete(handle, "event", changes.events.gone());
      Weaves.delete(handle, "story", changes.stories.gone());
      Weaves.delete(handle, "disagreement", changes.disagreements.gone());
      Weaves.delete(handle, "reuse", changes.reuse.gone());
    }
    Weaves.events(handle, changes.events.fresh(), digests);
    Weaves.stories(handle, changes.stories.fresh());
    Weaves.disagreements(handle, changes.disagreements.fresh());
    Weaves.reuse(handle, changes.reuse.fresh());
    Set<NewsRecord> now = Collections.newSetFromMap(new IdentityHashMap<>());
    now.addAll(woven);
    if (differing.isEmpty()) {
      Actors.sumUp(handle);
    } else {
      Actors.sumUp(handle, concerned(changes.events, now));
    }
    return new StoredWeave(
        true,
        changes.events.after(),
        changes.stories.after(),
        changes.disagreements.after(),
        changes.reuse.after(),
        now);
  }

  /** Keys of the actors of whom a page or an event came, went or changed. */
  private Set<String> concerned(Ranks.Change<MergedEvent> changed, Set<NewsRecord> now) {
    Set<String> keys = new HashSet<>();
    for (List<Ranks.Ranked<MergedEvent>> some : List.of(changed.fresh(), changed.gone())) {
      for (Ranks.Ranked<MergedEvent> event : some) {
        event.thing().from().forEach(actor -> keys.add(actor.key()));
        event.thing().to().forEach(actor -> keys.add(actor.key()));
      }
    }
    now.stream().filter(page -> !records.contains(page)).forEach(page -> keys(page, keys));
    records.stream().filter(page -> !now.contains(page)).forEach(page -> keys(page, keys));
    return keys;
  }

  private static void keys(NewsRecord page, Set<String> to) {
    Actors.named(page).stream().map(Actor::key).forEach(to::add);
  }
}
