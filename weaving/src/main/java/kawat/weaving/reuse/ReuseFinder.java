package kawat.weaving.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.model.Block;
import kawat.model.CodePoints;
import kawat.model.NewsRecord;
import kawat.weaving.Passage;
import kawat.weaving.Reuse;
import kawat.weaving.words.Words;

/**
 * Finds paragraphs that were taken over from an earlier page: an exact index of word shingles
 * proposes, the share of words that the common shingles cover decides.
 */
public final class ReuseFinder {
  /** Least share of the later paragraph's words that common shingles must cover: {@value}. */
  static final double LEAST_COVERED = 0.5;

  /** Paragraphs with fewer words prove nothing alone: {@value}. */
  static final int LEAST_WORDS = 6;

  /**
   * A shingle in more paragraphs than this is a phrase of the trade and proposes nothing: {@value}.
   */
  static final int MOST_PLACES = 200;

  /** A paragraph that as many pages of one site share is the site's own boilerplate: {@value}. */
  static final int BOILERPLATE_PAGES = 3;

  @SuppressWarnings("ArrayRecordComponent") // compared by number only
  private record Place(int number, int page, int block, Words words, long[] shingles) {}

  private record Match(Place later, Place earlier, double covered) {}

  private final List<NewsRecord> pages;
  private final List<Place> places = new ArrayList<>();
  private final Map<Long, List<Integer>> index = new HashMap<>();

  private ReuseFinder(List<NewsRecord> pages) {
    this.pages = pages;
    for (int page = 0; page < pages.size(); page++) {
      List<Block> body = pages.get(page).article().body();
      for (int block = 0; block < body.size(); block++) {
        Words words = Words.of(body.get(block).text());
        add(new Place(places.size(), page, block, words, Shingles.of(words)));
      }
    }
  }

  /** Every passage of these pages that another of them has earlier, each with its earliest page. */
  public static List<Reuse> find(List<NewsRecord> pages) {
    return new ReuseFinder(pages).find();
  }

  private void add(Place place) {
    for (long shingle : place.shingles) {
      List<Integer> at = index.computeIfAbsent(shingle, _ -> new ArrayList<>(2));
      if (at.isEmpty() || at.getLast() != places.size()) {
        at.add(places.size());
      }
    }
    places.add(place);
  }

  private List<Reuse> find() {
    List<Match> matches = new ArrayList<>();
    for (Place place : places) {
      if (place.words.size() >= LEAST_WORDS) {
        matches.addAll(alike(place));
      }
    }
    Map<Long, List<int[]>> shared = sharedBlocks(matches);
    Direction direction = new Direction(pages, shared);
    Map<Integer, Set<Integer>> siteMates = siteMates(matches);
    Map<Integer, Match> best = new HashMap<>();
    for (Match match : matches) {
      if (direction.earlier(match.earlier.page, match.later.page)
          && !boilerplate(match, siteMates, shared)) {
        best.merge(match.later.number, match, (a, b) -> better(a, b, direction));
      }
    }
    return best.values().stream()
        .sorted(
            (a, b) ->
                a.later.page != b.later.page
                    ? a.later.page - b.later.page
                    : a.later.block - b.later.block)
        .map(this::reuse)
        .toList();
  }

  /** Paragraphs of other pages whose shingles cover enough of this one. */
  private List<Match> alike(Place place) {
    Map<Integer, BitSet> covered = new HashMap<>();
    for (int i = 0; i < place.shingles.length; i++) {
      List<Integer> at = index.getOrDefault(place.shingles[i], List.of());
      if (at.size() > MOST_PLACES) {
        continue;
      }
      for (int other : at) {
        if (places.get(other).page != place.page) {
          covered.computeIfAbsent(other, _ -> new BitSet()).set(i, i + Shingles.N);
        }
      }
    }
    List<Match> found = new ArrayList<>();
    covered.forEach(
        (other, words) -> {
          double share = (double) words.cardinality() / place.words.size();
          if (share >= LEAST_COVERED) {
            found.add(new Match(place, places.get(other), share));
          }
        });
    return found;
  }

  private static Map<Long, List<int[]>> sharedBlocks(List<Match> matches) {
    Map<Long, List<int[]>> shared = new HashMap<>();
    for (Match m : matches) {
      shared
          .computeIfAbsent(Direction.pair(m.later.page, m.earlier.page), _ -> new ArrayList<>())
          .add(new int[] {m.later.block, m.earlier.block});
    }
    return shared;
  }

  /** For each paragraph the pages of its own site that have it, too. */
  private Map<Integer, Set<Integer>> siteMates(List<Match> matches) {
    Map<Integer, Set<Integer>> mates = new HashMap<>();
    for (Match m : matches) {
      Optional<String> site = pages.get(m.later.page).article().site();
      if (site.isPresent() && site.equals(pages.get(m.earlier.page).article().site())) {
        mates.computeIfAbsent(m.later.number, _ -> new HashSet<>()).add(m.earlier.page);
      }
    }
    return mates;
  }

  /**
   * A line that a site prints under everything is no copy: many of its pages have it and share
   * nothing else.
   */
  private static boolean boilerplate(
      Match match, Map<Integer, Set<Integer>> siteMates, Map<Long, List<int[]>> shared) {
    Set<Integer> mates = siteMates.getOrDefault(match.later.number, Set.of());
    return mates.contains(match.earlier.page)
        && mates.size() + 1 >= BOILERPLATE_PAGES
        && shared
                .getOrDefault(Direction.pair(match.later.page, match.earlier.page), List.of())
                .size()
            == 1;
  }

  /** The earliest page wins; among paragraphs of one page the one that explains more. */
  private static Match better(Match a, Match b, Direction direction) {
    if (a.earlier.page != b.earlier.page) {
      return direction.earlier(a.earlier.page, b.earlier.page) ? a : b;
    }
    return a.covered >= b.covered ? a : b;
  }

  private Reuse reuse(Match m) {
    boolean verbatim = m.later.words.words().equals(m.earlier.words.words());
    return new Reuse(
        passage(m.earlier, m.later),
        passage(m.later, m.earlier),
        verbatim ? Reuse.Kind.VERBATIM : Reuse.Kind.EDITED,
        m.covered);
  }

  /** The stretch of a paragraph from its first to its last common shingle. */
  private Passage passage(Place place, Place other) {
    Set<Long> common = new HashSet<>();
    Arrays.stream(other.shingles).forEach(common::add);
    int first = place.words.size() - 1;
    int last = 0;
    for (int i = 0; i < place.shingles.length; i++) {
      if (common.contains(place.shingles[i])) {
        first = Math.min(first, i);
        last = Math.max(last, i + Shingles.N - 1);
      }
    }
    NewsRecord page = pages.get(place.page);
    int offset =
        page.article().body().subList(0, place.block).stream()
            .mapToInt(b -> b.text().length() + 1)
            .sum();
    return new Passage(
        page.id(),
        page.source(),
        place.block,
        CodePoints.of(page.article().text())
            .evidence(
                offset + place.words.starts().get(first), offset + place.words.ends().get(last)));
  }
}
