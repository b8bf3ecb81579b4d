package kawat.desk.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kawat.article.together.Parts;
import kawat.article.together.Stitching;
import kawat.desk.Added;
import kawat.desk.ArticleReading;
import kawat.desk.store.Capture;
import kawat.desk.store.Database;
import kawat.desk.store.StoredParts;
import kawat.desk.store.StoredParts.Joined;
import kawat.model.Article;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import org.jdbi.v3.core.Handle;

/**
 * Puts the parts of articles together, and takes apart what no longer belongs together. What an
 * article is depends on the pages that the desk has of it alone, not on how they came: its parts
 * are kept as they were read, and the article is made anew of all of them.
 */
final class Joining {
  private final Database database;
  private final Preparation preparation;
  private final Optional<ArticleReading> reading;

  Joining(Database database, Preparation preparation, Optional<ArticleReading> reading) {
    this.database = database;
    this.preparation = preparation;
    this.reading = reading;
  }

  /**
   * What is to be changed; nothing has been yet.
   *
   * @param concerned every page that is shown otherwise than before, or no longer
   * @param alone those of them that are shown for themselves
   * @param joined articles made of the others
   * @param apart articles that could not be read as a whole, whose parts stay for themselves
   */
  record Plan(
      List<Capture> concerned, List<Capture> alone, List<Joined> joined, List<Added.Apart> apart) {
    private List<String> ids() {
      return concerned.stream().map(Capture::id).toList();
    }

    /** What is shown once the plan is carried out, by the numbers of pages. */
    SortedMap<Long, NewsRecord> applied(Map<Long, NewsRecord> before) {
      SortedMap<Long, NewsRecord> shown = new TreeMap<>(before);
      concerned.forEach(page -> shown.remove(page.seq()));
      alone.forEach(page -> shown.put(page.seq(), page.own()));
      joined.forEach(article -> shown.put(article.first().seq(), article.record()));
      return shown;
    }

    /** Within the transaction that also stores what is woven then. */
    void store(Handle handle) {
      StoredParts.replace(handle, ids(), alone, joined);
      StoredParts.settled(handle);
    }

    void index(Indexing index) {
      ids().forEach(index::remove);
      alone.forEach(page -> index.put(page.own()));
      joined.forEach(article -> index.put(article.record()));
    }
  }

  /** Pages that make one article, not yet read as one. */
  private record Group(List<Capture> row, List<Capture> spare) {
    List<String> ids() {
      return Stream.concat(row.stream(), spare.stream()).map(Capture::id).toList();
    }
  }

  /** For pages that came. */
  Plan plan() {
    return plan(database.read(StoredParts::unjoined), Optional.empty());
  }

  /** For the desk without a page. */
  Plan without(String id) {
    return plan(database.read(StoredParts::unjoined), Optional.of(id));
  }

  private Plan plan(List<String> fresh, Optional<String> without) {
    List<String> touched = Stream.concat(fresh.stream(), without.stream()).toList();
    List<Capture> concerned = new ArrayList<>();
    List<Capture> alone = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    for (String key : database.read(handle -> StoredParts.keys(handle, touched))) {
      List<Capture> all = database.read(handle -> StoredParts.captures(handle, key));
      List<Capture> there = all.stream().filter(page -> !is(page, without)).toList();
      Set<List<String>> gone =
          new HashSet<>(database.read(handle -> StoredParts.joined(handle, key)));
      List<Group> made = new ArrayList<>();
      for (Group group : groups(there)) {
        List<String> ids = group.ids();
        if (!gone.remove(ids) || ids.stream().anyMatch(fresh::contains)) {
          made.add(group);
        }
      }
      Set<String> changed = new HashSet<>();
      gone.forEach(changed::addAll);
      made.forEach(group -> changed.addAll(group.ids()));
      all.stream().filter(page -> changed.contains(page.id())).forEach(concerned::add);
      there.stream().filter(page -> changed.contains(page.id())).forEach(alone::add);
      groups.addAll(made);
    }
    List<Added.Apart> apart = new ArrayList<>();
    List<Joined> joined = read(groups, apart);
    Set<String> parts = new HashSet<>();
    joined.forEach(article -> article.pages().forEach(page -> parts.add(page.id())));
    alone.removeIf(page -> parts.contains(page.id()));
    return new Plan(List.copyOf(concerned), List.copyOf(alone), joined, List.copyOf(apart));
  }

  private static boolean is(Capture page, Optional<String> id) {
    return id.filter(page.id()::equals).isPresent();
  }

  private List<Group> groups(List<Capture> pages) {
    if (reading.isEmpty()) {
      return List.of();
    }
    return Parts.among(pages.stream().map(page -> page.own().article()).toList()).stream()
        .map(
            found ->
                new Group(
                    found.row().stream().map(pages::get).toList(),
                    found.spare().stream().map(pages::get).toList()))
        .toList();
  }

  /** What one article came to. */
  private sealed interface Read {
    record Whole(NewsRecord record) implements Read {}

    record Failed(KawatException why) implements Read {}
  }

  /**
   * @param apart takes the articles on which a rule fails
   */
  private List<Joined> read(List<Group> groups, List<Added.Apart> apart) {
    List<Future<Read>> read =
        groups.stream().map(group -> preparation.work(() -> one(group.row()))).toList();
    List<Joined> joined = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      switch (Preparation.await(read.get(i))) {
        case Read.Whole whole -> joined.add(new Joined(group.row(), group.spare(), whole.record()));
        case Read.Failed failed ->
            apart.add(new Added.Apart(group.row().getFirst().source(), failed.why()));
      }
    }
    return List.copyOf(joined);
  }

  private Read one(List<Capture> row) {
    Capture first = row.getFirst();
    if (row.size() == 1) {
      return new Read.Whole(first.own());
    }
    Article article = Stitching.of(row.stream().map(page -> page.own().article()).toList());
    try {
      return new Read.Whole(reading.orElseThrow().read(first.id(), first.source(), article));
    } catch (RuntimeException | StackOverflowError e) {
      return new Read.Failed(
          new KawatException(
              ErrorCode.READING_FAILED,
              "the %d parts of its article stay for themselves: a rule failed on the whole (%s);"
                      .formatted(row.size(), e)
                  + " please report this",
              first.source(),
              e));
    }
  }
}
