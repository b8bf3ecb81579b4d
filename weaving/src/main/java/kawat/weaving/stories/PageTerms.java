package kawat.weaving.stories;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Block;
import kawat.model.Event;
import kawat.model.NewsRecord;
import kawat.weaving.PageTime;
import kawat.weaving.reuse.Tokens;
import kawat.weaving.words.Senses;

/** The terms of a page's fields, counted; what is told of one page alone. */
final class PageTerms {
  /** Days after which an event is background: {@value}. */
  private static final long NEWS_DAYS = 7;

  /** Words after which the paragraph that is under way is the last of the opening: {@value}. */
  private static final int LEAD_WORDS = 60;

  /** Words of that paragraph that count at most beyond those: {@value}. */
  private static final int LEAD_REST = 20;

  private static final int SKETCH = 16;
  private static final int LEAST_WORDS = 6;
  private static final Set<Integer> FUNCTION =
      Senses.functionWords().stream()
          .map(Tokens::words)
          .filter(w -> w.length == 1)
          .map(w -> w[0])
          .collect(Collectors.toUnmodifiableSet());

  private PageTerms() {}

  /** Of each field, in the order of its constants. */
  static SparseVector[] of(NewsRecord page) {
    Map<Field, Map<Integer, Double>> counts = new EnumMap<>(Field.class);
    page.article().headline().ifPresent(h -> words(Tokens.words(h), count(Field.HEADLINE, counts)));
    page.article().headline().ifPresent(h -> words(Tokens.words(h), count(Field.LEAD, counts)));
    int opening = 0;
    for (Block block : page.article().body()) {
      int[] words = Tokens.words(block.text());
      words(words, count(Field.BODY, counts));
      copies(words, count(Field.COPIES, counts));
      if (opening < LEAD_WORDS) {
        int most = Math.min(words.length, LEAD_WORDS + LEAD_REST - opening);
        words(Arrays.copyOf(words, most), count(Field.LEAD, counts));
        opening += most;
      }
    }
    page.cast()
        .forEach(
            c -> add(count(Field.ACTORS, counts), c.actor().key().hashCode(), c.mentions().size()));
    news(page, count(Field.NEWS, counts));
    return Arrays.stream(Field.values())
        .map(field -> SparseVector.ofCounts(count(field, counts)))
        .toArray(SparseVector[]::new);
  }

  private static Map<Integer, Double> count(Field field, Map<Field, Map<Integer, Double>> counts) {
    return counts.computeIfAbsent(field, _ -> new HashMap<>());
  }

  private static void add(Map<Integer, Double> counts, int term, double times) {
    counts.merge(term, times, Double::sum);
  }

  private static void words(int[] words, Map<Integer, Double> counts) {
    for (int word : words) {
      if (!FUNCTION.contains(word)) {
        add(counts, word, 1);
      }
    }
  }

  private static void copies(int[] words, Map<Integer, Double> counts) {
    if (words.length < LEAST_WORDS) {
      return;
    }
    int whole = 0;
    for (int i = 0; i < words.length; i++) {
      whole = whole * 31 + words[i];
      if (i + Tokens.N <= words.length) {
        int shingle = ((words[i] * 31 + words[i + 1]) * 31 + words[i + 2]) * 31 + words[i + 3];
        shingle = (shingle ^ (shingle >>> 15)) * 0x2c1b3c6d;
        if (Integer.remainderUnsigned(shingle, SKETCH) == 0) {
          add(counts, shingle, 1);
        }
      }
    }
    add(counts, whole, 1);
  }

  private static void news(NewsRecord page, Map<Integer, Double> counts) {
    Optional<LocalDate> told = PageTime.day(page);
    for (Event event : page.events()) {
      String parties =
          Stream.concat(event.from().stream(), event.to().stream())
              .map(PageTerms::party)
              .sorted()
              .collect(Collectors.joining("|"));
      add(counts, (event.form() + "|" + parties).hashCode(), 1);
      Optional<LocalDate> day = event.date().map(Event.When::edtf).flatMap(PageTerms::day);
      if (recent(told, day)) {
        add(counts, (event.form() + "|" + day.get()).hashCode(), 1);
        add(counts, (parties + "|" + day.get()).hashCode(), 1);
        List<String> place = event.place().stream().toList();
        place.forEach(p -> add(counts, (p + "|" + day.get()).hashCode(), 1));
      }
    }
  }

  private static boolean recent(Optional<LocalDate> told, Optional<LocalDate> day) {
    return told.isPresent()
        && day.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(day.get(), told.get())) <= NEWS_DAYS;
  }

  private static Optional<LocalDate> day(String edtf) {
    return edtf.length() == PageTime.DAY_DIGITS && edtf.indexOf('/') < 0
        ? Optional.of(LocalDate.parse(edtf))
        : Optional.empty();
  }

  /** The state, where there is one: Putin's letter is Russia's. */
  private static String party(Actor actor) {
    return actor.country().orElse(actor.key());
  }
}
