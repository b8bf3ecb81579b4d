package kawat.weaving.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kawat.model.CodePoints;
import kawat.weaving.Passage;
import kawat.weaving.Reuse;
import org.jspecify.annotations.Nullable;

/** Decides for one page where each of its passages was first. */
final class PageReuse {
  /** Least share of a paragraph's words that earlier ones must explain: {@value}. */
  static final double LEAST_COVERED = 0.5;

  /** Least number of words for a second source of a paragraph: {@value}. */
  static final int SECOND_WORDS = 8;

  /** A paragraph that as many pages of a site share may be the site's boilerplate: {@value}. */
  static final int BOILERPLATE_PAGES = 3;

  private final ReuseIndex index;
  private final Overlap overlap = new Overlap();
  private final Map<Sheet, Map<Sheet, List<int[]>>> shared = new HashMap<>();
  private final Map<Sheet, CodePoints> points = new HashMap<>();
  private final Direction direction = new Direction(this::shared);

  PageReuse(ReuseIndex index) {
    this.index = index;
  }

  /** The blocks of two pages that have most of their words in common. */
  private List<int[]> shared(Sheet a, Sheet b) {
    return shared.computeIfAbsent(a, _ -> new HashMap<>()).computeIfAbsent(b, _ -> compare(a, b));
  }

  private List<int[]> compare(Sheet a, Sheet b) {
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < a.texts.length; i++) {
      for (int j = 0; j < b.texts.length && a.texts[i] >= 0; j++) {
        if (b.texts[j] >= 0 && alike(index.words(a.texts[i]), index.words(b.texts[j]))) {
          found.add(new int[] {i, j});
        }
      }
    }
    return found;
  }

  private boolean alike(int[] a, int[] b) {
    return overlap.of(a).with(b).common() >= LEAST_COVERED * a.length
        || overlap.commonOther() >= LEAST_COVERED * b.length;
  }

  /** Its passages in their order. */
  List<Reuse> of(Sheet page) {
    Map<Integer, List<Candidate>> byBlock =
        index.candidates(page).stream().collect(Collectors.groupingBy(Candidate::block));
    List<Reuse> found = new ArrayList<>();
    for (int block = 0; block < page.texts.length; block++) {
      List<Candidate> all = byBlock.getOrDefault(block, List.of());
      if (!all.isEmpty()) {
        found.addAll(of(page, block, all));
      }
    }
    shared.clear();
    points.clear();
    return found;
  }

  private List<Reuse> of(Sheet page, int block, List<Candidate> all) {
    Set<Sheet> mates = mates(page, block, all);
    if (boilerplate(page, block, mates)) {
      return List.of();
    }
    List<Candidate> earlier =
        all.stream()
            .filter(c -> !alone(page, c, mates) && direction.earlier(c.other(), page))
            .sorted(PageReuse::inOrder)
            .toList();
    int[] words = index.words(page.texts[block]);
    BitSet covered = new BitSet();
    List<Reuse> found = new ArrayList<>();
    Optional<Candidate> next =
        earliest(earlier, c -> adds(c, words, covered))
            .or(() -> earliest(earlier, c -> c.common() >= LEAST_COVERED * words.length));
    while (next.isPresent()) {
      Candidate source = next.get();
      BitSet fresh = overlap.of(words).with(index.words(source.text())).words();
      fresh.andNot(covered);
      found.add(reuse(page, source, fresh, earlier));
      covered.or(fresh);
      next = earliest(earlier, c -> adds(c, words, covered));
    }
    return covered.cardinality() >= LEAST_COVERED * words.length ? found : List.of();
  }

  /** Whether a candidate explains a good part of the words that are not explained yet. */
  private boolean adds(Candidate c, int[] words, BitSet covered) {
    if (c.common() < SECOND_WORDS) {
      return false;
    }
    BitSet fresh = overlap.of(words).with(index.words(c.text())).words();
    fresh.andNot(covered);
    return fresh.cardinality() >= Math.max(SECOND_WORDS, Likeness.LEAST_SHARE * words.length);
  }

  private static int inOrder(Candidate a, Candidate b) {
    if (a.other() != b.other()) {
      return a.other().before(b.other()) ? -1 : 1;
    }
    return a.common() != b.common() ? b.common() - a.common() : a.otherBlock() - b.otherBlock();
  }

  /** The earliest page wins; among paragraphs of one page the one that explains more. */
  private Optional<Candidate> earliest(List<Candidate> earlier, Predicate<Candidate> fits) {
    @Nullable Candidate best = null;
    for (Candidate c : earlier) {
      if ((best == null || best.other() != c.other() && direction.earlier(c.other(), best.other()))
          && fits.test(c)) {
        best = c;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A page that does not tell its day comes before one that does only where that one names it. */
  private boolean displaces(Sheet page, Sheet other) {
    boolean vague = page.day.isEmpty() && other.day.isPresent() && !other.cites(page);
    return !vague && direction.earlier(page, other);
  }

  /**
   * A line that a site prints under everything is no copy, whoever else prints one like it: several
   * of its pages have it, and it names nobody and nothing.
   */
  private boolean boilerplate(Sheet page, int block, Set<Sheet> mates) {
    return repeated(page, block, mates) && !page.tells(block);
  }

  private boolean repeated(Sheet page, int block, Set<Sheet> mates) {
    return mates.size() + 1 >= BOILERPLATE_PAGES
        || index.onSite(page, page.texts[block]) >= BOILERPLATE_PAGES;
  }

  /** Pages of the same site with most of the block. */
  private Set<Sheet> mates(Sheet page, int block, List<Candidate> all) {
    int words = index.words(page.texts[block]).length;
    return all.stream()
        .filter(c -> page.sameSite(c.other()) && c.common() >= LEAST_COVERED * words)
        .map(Candidate::other)
        .collect(Collectors.toSet());
  }

  /** So is one that is all that two pages of a site have in common. */
  private boolean alone(Sheet page, Candidate c, Set<Sheet> mates) {
    return page.sameSite(c.other())
        && repeated(page, c.block(), mates)
        && shared(page, c.other()).stream().map(p -> p[0]).distinct().count() <= 1;
  }

  private Reuse reuse(Sheet page, Candidate source, BitSet words, List<Candidate> earlier) {
    int text = page.texts[source.block()];
    boolean verbatim = text == source.text();
    BitSet back = overlap.of(index.words(source.text())).with(index.words(text)).words();
    Optional<String> owner = OutletGroups.of(page.record.article());
    boolean syndicated =
        owner.isPresent()
            && !page.sameSite(source.other())
            && owner.equals(OutletGroups.of(source.other().record.article()));
    return new Reuse(
        passage(source.other(), source.otherBlock(), back),
        passage(page, source.block(), words),
        verbatim ? Reuse.Kind.VERBATIM : Reuse.Kind.EDITED,
        (double) words.cardinality() / index.words(text).length,
        syndicated ? owner : Optional.empty(),
        via(page, source, earlier));
  }

  /** The page that it names, else the one that has more of it than the earliest, the last first. */
  private Optional<String> via(Sheet page, Candidate source, List<Candidate> earlier) {
    @Nullable Candidate best = null;
    for (Candidate c : earlier) {
      if (c.other() != source.other()
          && direction.earlier(source.other(), c.other())
          && (c.common() > source.common() || page.cites(c.other()))
          && (best == null || rank(page, c) >= rank(page, best))) {
        best = c;
      }
    }
    return Optional.ofNullable(best).map(c -> c.other().record.id());
  }

  private static int rank(Sheet page, Candidate c) {
    return page.cites(c.other()) ? Integer.MAX_VALUE : c.common();
  }

  /** The stretch of a paragraph from its first to its last common word. */
  private Passage passage(Sheet page, int block, BitSet words) {
    var body = page.record.article().body();
    Tokens tokens = Tokens.of(body.get(block).text());
    int offset = body.subList(0, block).stream().mapToInt(b -> b.text().length() + 1).sum();
    int first = Math.max(0, words.nextSetBit(0));
    int last = Math.max(first, words.length() - 1);
    return new Passage(
        page.record.id(),
        page.record.source(),
        block,
        points
            .computeIfAbsent(page, p -> CodePoints.of(p.record.article().text()))
            .evidence(offset + tokens.start(first), offset + tokens.end(last)));
  }
}
