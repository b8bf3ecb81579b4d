package kawat.weaving.novelty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kawat.model.CastMember;
import kawat.model.NewsRecord;
import kawat.weaving.MergedEvent;
import kawat.weaving.PageTime;
import kawat.weaving.Report;
import kawat.weaving.Reuse;
import kawat.weaving.Story;
import kawat.weaving.Weave;
import kawat.weaving.novelty.SentenceNews.Earlier;
import kawat.weaving.novelty.SentenceNews.Label;
import kawat.weaving.novelty.Sentences.Told;
import kawat.weaving.novelty.Tellings.Match;

/**
 * Holds a page against every earlier one, sentence by sentence. A sentence is known where an
 * earlier one has most of its matter, by rare words first; it has changed where figures, days,
 * status or quoted words do not fit the earlier telling.
 *
 * <pre>{@code
 * PageNews news = Novelty.of(records, Weaving.weave(records), id);
 * news.sentences().stream().filter(s -> s.label() == Label.NEW).forEach(s -> System.out.println(s.evidence().exact()));
 * }</pre>
 */
public final class Novelty {
  /** Actors that two pages share before they are compared at all: {@value}. */
  public static final int COMMON_ACTORS = 2;

  /** Of pages near by their actors alone, the ones with the most in common: {@value}. */
  public static final int NEAREST = 300;

  private Novelty() {}

  /**
   * What a page adds.
   *
   * @param records all pages, the one in question among them
   * @param weave what they say together
   * @param page id of its record
   * @throws IllegalArgumentException where no record has that id
   */
  public static PageNews of(List<NewsRecord> records, Weave weave, String page) {
    List<NewsRecord> pages = records.stream().sorted(PageTime.EARLIEST_FIRST).toList();
    int at = 0;
    while (at < pages.size() && !pages.get(at).id().equals(page)) {
      at++;
    }
    if (at == pages.size()) {
      throw new IllegalArgumentException("no record has the id " + page);
    }
    return of(pages.get(at), pages.subList(0, at), weave);
  }

  private static PageNews of(NewsRecord page, List<NewsRecord> before, Weave weave) {
    List<NewsRecord> near = near(page, before, weave);
    List<Told> told = near.stream().flatMap(p -> Sentences.of(p).stream()).toList();
    Tellings earlier = new Tellings(told, merged(weave));
    Changes changes = new Changes(earlier, weave.disagreements(), weave.events());
    List<SentenceNews> news = new ArrayList<>();
    for (Told sentence : Sentences.of(page)) {
      news.add(news(sentence, earlier, changes));
    }
    return new PageNews(page.id(), page.source(), before.size(), news);
  }

  private static SentenceNews news(Told sentence, Tellings earlier, Changes changes) {
    Optional<Match> match = earlier.of(sentence);
    Optional<Changes.Found> changed = changes.of(sentence, match);
    Label label = changed.isPresent() ? Label.CHANGED : match.isPresent() ? Label.KNOWN : Label.NEW;
    Optional<Told> from = changed.map(Changes.Found::from).or(() -> match.map(Match::told));
    return new SentenceNews(
        sentence.block(),
        sentence.evidence(),
        label,
        changed.map(Changes.Found::change),
        from.map(t -> earlier(t, earlier.likeness(sentence, t))));
  }

  private static Earlier earlier(Told told, double likeness) {
    return new Earlier(
        told.page().id(),
        told.page().source(),
        PageTime.moment(told.page()),
        told.evidence(),
        likeness);
  }

  private static Map<String, MergedEvent> merged(Weave weave) {
    Map<String, MergedEvent> merged = new HashMap<>();
    for (MergedEvent event : weave.events()) {
      for (Report report : event.reports()) {
        merged.put(Tellings.report(report.page(), report.index()), event);
      }
    }
    return merged;
  }

  /**
   * Earlier pages that can tell the same: by an event, a copied passage, a story or actors in
   * common.
   */
  private static List<NewsRecord> near(NewsRecord page, List<NewsRecord> before, Weave weave) {
    Set<String> near = new HashSet<>();
    for (MergedEvent event : weave.events()) {
      List<String> told = event.reports().stream().map(Report::page).toList();
      if (told.contains(page.id())) {
        near.addAll(told);
      }
    }
    for (Reuse reuse : weave.reuse()) {
      if (reuse.later().page().equals(page.id())) {
        near.add(reuse.earlier().page());
      }
    }
    for (Story story : weave.stories()) {
      if (story.pages().contains(page.id())) {
        near.addAll(story.pages());
      }
    }
    near.addAll(byActors(page, before));
    return before.stream().filter(p -> near.contains(p.id())).toList();
  }

  private static List<String> byActors(NewsRecord page, List<NewsRecord> before) {
    Set<String> cast = actors(page);
    Map<String, Long> common = new HashMap<>();
    for (NewsRecord other : before) {
      long count = actors(other).stream().filter(cast::contains).count();
      if (count >= COMMON_ACTORS) {
        common.put(other.id(), count);
      }
    }
    return before.stream()
        .map(NewsRecord::id)
        .filter(common::containsKey)
        .sorted(Comparator.comparingLong((String id) -> -common.getOrDefault(id, 0L)))
        .limit(NEAREST)
        .toList();
  }

  private static Set<String> actors(NewsRecord page) {
    return page.cast().stream()
        .map(CastMember::actor)
        .map(a -> a.key())
        .collect(Collectors.toSet());
  }
}
