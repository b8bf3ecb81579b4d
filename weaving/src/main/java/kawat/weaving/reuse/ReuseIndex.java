package kawat.weaving.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kawat.model.Block;
import kawat.model.NewsRecord;
import kawat.weaving.Reuse;

/**
 * Knows of pages that come and go which passages they took over from one another. What it tells
 * depends on the pages at hand and their order, not on the way there: adding or removing a page
 * changes what shares passages with it and nothing else.
 */
public final class ReuseIndex {
  /** Paragraphs with fewer words prove nothing alone: {@value}. */
  static final int LEAST_WORDS = 6;

  /** First pages with a text that are looked at: {@value}; a thousand copies have one source. */
  static final int FIRST_PAGES = 16;

  private record Place(Sheet sheet, int block) {}

  private final Map<String, Sheet> sheets = new LinkedHashMap<>();
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final List<List<Place>> places = new ArrayList<>();

  private final TextIndex index;
  private final Likeness likeness;
  private final Map<String, List<Reuse>> found = new HashMap<>();
  private final Set<Sheet> touched = new LinkedHashSet<>();
  private int added;

  /**
   * @param words how many are expected, about
   */
  public ReuseIndex(int words) {
    index = new TextIndex(this::before, words);
    likeness = new Likeness(index, this::touchPlaces);
  }

  private boolean before(int a, int b) {
    Place x = places.get(a).getFirst();
    Place y = places.get(b).getFirst();
    return x.sheet == y.sheet ? x.block < y.block : x.sheet.before(y.sheet);
  }

  /**
   * Adds pages that come after all others, in the order of their time; faster than one by one.
   *
   * @param pages none of them known
   */
  public void append(List<NewsRecord> pages) {
    List<int[]> fresh = new ArrayList<>();
    for (NewsRecord page : pages) {
      Sheet sheet = sheet(page);
      for (int block = 0; block < sheet.texts.length; block++) {
        int[] words = Tokens.words(page.article().body().get(block).text());
        if (words.length >= LEAST_WORDS) {
          int text = number(words);
          if (text == places.size()) {
            places.add(new ArrayList<>(1));
            fresh.add(words);
          } else if (places.get(text).isEmpty()) {
            throw new IllegalStateException("append is for an index that nothing was taken from");
          }
          sheet.texts[block] = text;
          put(new Place(sheet, block), text, places.get(text).size());
        }
      }
      touched.add(sheet);
    }
    index.append(fresh, likeness::pair);
  }

  /** Adds a page wherever it stands in time. */
  public void add(NewsRecord page) {
    Sheet sheet = sheet(page);
    List<Block> body = page.article().body();
    for (int block = 0; block < body.size(); block++) {
      int[] words = Tokens.words(body.get(block).text());
      if (words.length >= LEAST_WORDS) {
        add(new Place(sheet, block), words);
      }
    }
    touched.add(sheet);
  }

  private Sheet sheet(NewsRecord page) {
    int[] texts = new int[page.article().body().size()];
    Arrays.fill(texts, -1);
    Sheet sheet = new Sheet(page, added++, texts);
    if (sheets.put(page.id(), sheet) != null) {
      throw new IllegalArgumentException("page %s is there already".formatted(page.id()));
    }
    return sheet;
  }

  private int number(int[] words) {
    return numbers.computeIfAbsent(Tokens.number(words), _ -> places.size());
  }

  private void add(Place place, int[] words) {
    int text = number(words);
    place.sheet.texts[place.block] = text;
    if (text == places.size()) {
      places.add(new ArrayList<>(1));
      put(place, text, 0);
      index.insert(words, likeness::pair, likeness::lost);
      return;
    }
    List<Place> at = places.get(text);
    int rank = 0;
    while (rank < at.size() && !before(place, at.get(rank))) {
      rank++;
    }
    if (rank == 0 && !at.isEmpty()) {
      forget(text);
    }
    put(place, text, rank);
    if (rank == 0) {
      index.place(text, likeness::pair, likeness::lost);
    }
  }

  /** The pages for which this changes something must be told anew. */
  private void put(Place place, int text, int rank) {
    places.get(text).add(rank, place);
    if (rank < FIRST_PAGES) {
      touch(text);
    } else if (onSite(place.sheet, text) == PageReuse.BOILERPLATE_PAGES) {
      touchSite(place.sheet, text);
    }
  }

  /** How many pages of a page's site have a text, as far as it matters. */
  int onSite(Sheet sheet, int text) {
    int count = 0;
    for (Place place : places.get(text)) {
      count += place.sheet.sameSite(sheet) ? 1 : 0;
      if (count > PageReuse.BOILERPLATE_PAGES) {
        break;
      }
    }
    return count;
  }

  private void touchSite(Sheet sheet, int text) {
    places.get(text).stream()
        .filter(p -> p.sheet.sameSite(sheet))
        .forEach(p -> touched.add(p.sheet));
  }

  private static boolean before(Place a, Place b) {
    return a.sheet == b.sheet ? a.block < b.block : a.sheet.before(b.sheet);
  }

  /** Takes a page out; one that is not there leaves all as it is. */
  public void remove(String id) {
    Sheet sheet = sheets.remove(id);
    if (sheet == null) {
      return;
    }
    for (int block = 0; block < sheet.texts.length; block++) {
      int text = sheet.texts[block];
      if (text >= 0) {
        remove(new Place(sheet, block), text);
      }
    }
    found.remove(id);
    touched.remove(sheet);
  }

  private void remove(Place place, int text) {
    List<Place> at = places.get(text);
    int rank = at.indexOf(place);
    if (rank < FIRST_PAGES) {
      touch(text);
    } else if (onSite(place.sheet, text) == PageReuse.BOILERPLATE_PAGES) {
      touchSite(place.sheet, text);
    }
    if (rank == 0) {
      forget(text);
    }
    at.remove(rank);
    if (rank == 0 && !at.isEmpty()) {
      index.place(text, likeness::pair, likeness::lost);
    }
  }

  /** Takes a text out of sight, with all that was known of its likeness. */
  private void forget(int text) {
    touch(text);
    likeness.forget(text);
  }

  /** What is told of the pages with a text, or with words of it, must be told anew. */
  private void touch(int text) {
    touchPlaces(text);
    likeness.users(text).forEach(this::touchPlaces);
  }

  private void touchPlaces(int text) {
    places.get(text).forEach(p -> touched.add(p.sheet));
  }

  /**
   * The passages of every page that others have earlier, by the id of the later page; pages without
   * are left out.
   */
  public Map<String, List<Reuse>> reuse() {
    PageReuse reader = new PageReuse(this);
    for (Sheet sheet : touched) {
      if (sheets.get(sheet.record.id()) == sheet) {
        List<Reuse> of = reader.of(sheet);
        if (of.isEmpty()) {
          found.remove(sheet.record.id());
        } else {
          found.put(sheet.record.id(), of);
        }
      }
    }
    touched.clear();
    return Collections.unmodifiableMap(found);
  }

  int[] words(int text) {
    return index.words(text);
  }

  /** Where blocks of a page may come from. */
  List<Candidate> candidates(Sheet sheet) {
    List<Candidate> all = new ArrayList<>();
    for (int block = 0; block < sheet.texts.length; block++) {
      int text = sheet.texts[block];
      if (text >= 0) {
        candidates(sheet, block, text, index.words(text).length, all);
        int at = block;
        likeness
            .sources(text)
            .forEach((source, common) -> candidates(sheet, at, source, common, all));
      }
    }
    return all;
  }

  private void candidates(Sheet sheet, int block, int text, int common, List<Candidate> all) {
    List<Place> at = places.get(text);
    for (int i = 0; i < at.size() && i < FIRST_PAGES; i++) {
      if (at.get(i).sheet != sheet) {
        all.add(new Candidate(block, at.get(i).sheet, at.get(i).block, text, common));
      }
    }
  }
}
