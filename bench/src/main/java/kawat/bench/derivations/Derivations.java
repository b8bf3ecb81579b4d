package kawat.bench.derivations;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Chain;
import kawat.model.CodePoints;
import kawat.model.NewsRecord;
import kawat.model.Quote;

/**
 * Pages that copy from one another, with known truth: first pages made of paragraphs of open text,
 * then pages that take paragraphs over from these or from other copies, changed as editors change
 * them, between paragraphs of their own and above a line that their site prints under everything.
 * Most tell their time; some tell only the day or nothing and name their source, some have a clock
 * a year off.
 */
final class Derivations {
  /** A paragraph by its page and its place. */
  record Place(String page, int block) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = page.compareTo(other.page);
      return order == 0 ? Integer.compare(block, other.block) : order;
    }
  }

  /**
   * A paragraph that was taken over.
   *
   * @param sources where its words stood first
   */
  record Copy(Place place, Derivation how, Set<Place> sources) {}

  private static final int LEAST_WORDS = 10;
  private static final int MOST_OUTLETS = 26 * 4;
  private static final int COPIES_AN_OUTLET = 10;
  private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 6, 0);

  /** A page being made, with the first sources of each of its paragraphs. */
  private record Sheet(
      String id, int outlet, LocalDateTime at, List<String> body, List<Set<Place>> sources) {}

  /** Pages that others copy from: all that tell their time rightly. */
  private final List<Sheet> dated = new ArrayList<>();

  private final Random random;
  private final List<String> open;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<NewsRecord> pages = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private final int outlets;
  private int used;

  private Derivations(long seed, List<String> open, int copies) {
    this.outlets = Math.clamp(copies / COPIES_AN_OUTLET, 12, MOST_OUTLETS);
    this.random = new Random(seed);
    this.open =
        new ArrayList<>(open.stream().filter(p -> Derivation.count(p) >= LEAST_WORDS).toList());
    Collections.shuffle(this.open, random);
  }

  /**
   * Makes pages until so many paragraphs were taken over.
   *
   * @param open paragraphs of open text, none twice
   */
  static Derivations of(long seed, List<String> open, int copies) {
    Derivations made = new Derivations(seed, open, copies);
    int firsts = Math.max(6, copies / 8);
    for (int i = 0; i < firsts; i++) {
      made.first();
    }
    while (made.copies.size() < copies) {
      made.derived();
    }
    return made;
  }

  /** In the order in which they were made. */
  List<NewsRecord> pages() {
    return List.copyOf(pages);
  }

  List<Copy> copies() {
    return List.copyOf(copies);
  }

  private String fresh() {
    if (used == open.size()) {
      throw new IllegalArgumentException(
          "%d paragraphs of open text are too few".formatted(open.size()));
    }
    return open.get(used++);
  }

  private LocalDateTime next() {
    return FIRST.plusMinutes(97L * sheets.size() + random.nextInt(90));
  }

  private void first() {
    Sheet sheet = sheet();
    int count = 4 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      sheet.sources.add(Set.of(new Place(sheet.id, sheet.body.size())));
      sheet.body.add(fresh());
    }
    finish(sheet, Optional.empty());
  }

  private Sheet sheet() {
    String id = "g%05d".formatted(sheets.size());
    return new Sheet(id, random.nextInt(outlets), next(), new ArrayList<>(), new ArrayList<>());
  }

  private void derived() {
    Sheet sheet = sheet();
    Sheet source = dated.get(random.nextInt(dated.size()));
    int own = 1 + random.nextInt(2);
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < own; i++) {
      sheet.sources.add(Set.of(new Place(sheet.id, sheet.body.size())));
      sheet.body.add(fresh());
    }
    List<Integer> blocks = new ArrayList<>();
    for (int i = 0; i < source.sources.size(); i++) {
      blocks.add(i);
    }
    Collections.shuffle(blocks, random);
    for (int i = 0; i < Math.min(count, blocks.size()); i++) {
      copy(sheet, source, blocks.get(i));
    }
    finish(sheet, Optional.of(source));
  }

  private void copy(Sheet sheet, Sheet source, int block) {
    Derivation how = Derivation.values()[random.nextInt(Derivation.values().length)];
    Sheet other = dated.get(random.nextInt(dated.size()));
    int second = random.nextInt(other.sources.size());
    String text = source.body.get(block);
    String more = other.body.get(second);
    Set<Place> sources = new TreeSet<>(source.sources.get(block));
    if (how == Derivation.MERGED) {
      double share = Derivation.count(more) / (double) Derivation.count(text);
      boolean even =
          share > 0.55 && share < 1.8 && sources.size() + other.sources.get(second).size() == 2;
      if (!even
          || sources.equals(other.sources.get(second))
          || taken(sheet, other.sources.get(second))) {
        return; // a source that gives a tenth of the words is no source that anybody would name
      }
      sources.addAll(other.sources.get(second));
    }
    if (taken(sheet, source.sources.get(block))) {
      return;
    }
    copies.add(new Copy(new Place(sheet.id, sheet.body.size()), how, sources));
    sheet.sources.add(sources);
    sheet.body.add(how.of(text, more, random));
  }

  private static boolean taken(Sheet sheet, Set<Place> sources) {
    return sheet.sources.stream().anyMatch(s -> s.stream().anyMatch(sources::contains));
  }

  /** What it tells of its time, and whether it names its source. */
  private void finish(Sheet sheet, Optional<Sheet> source) {
    sheets.add(sheet);
    double which = source.isEmpty() ? 1 : random.nextDouble();
    boolean sameDay =
        source.filter(s -> s.at.toLocalDate().equals(sheet.at.toLocalDate())).isPresent();
    boolean other = source.filter(s -> s.outlet != sheet.outlet).isPresent();
    boolean undated = which < 0.05 && other;
    boolean wrong =
        !undated
            && which < 0.1
            && other
            && sheet.sources.stream().allMatch(s -> one(s, source, sheet));
    int digits = which < 0.2 && (!sameDay || other) ? 10 : 16;
    Optional<String> published =
        undated
            ? Optional.empty()
            : Optional.of(
                wrong ? clock(sheet.at.minusYears(1)) : clock(sheet.at).substring(0, digits));
    if (!undated && !wrong) {
      dated.add(sheet);
    }
    boolean cites = other && (which < 0.2 || random.nextInt(3) == 0);
    pages.add(record(sheet, published, cites ? source : Optional.empty()));
  }

  /** A wrong clock is put right by a named source only where all copies are from that one. */
  private static boolean one(Set<Place> sources, Optional<Sheet> source, Sheet sheet) {
    return sources.stream()
        .allMatch(
            p ->
                p.page().equals(sheet.id) || source.filter(s -> s.id.equals(p.page())).isPresent());
  }

  private static String clock(LocalDateTime at) {
    return at.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private static String outlet(int number) {
    return "Warta %s%suma"
        .formatted(
            Character.toString('A' + number % 26), List.of("l", "r", "nt", "mb").get(number / 26));
  }

  private NewsRecord record(Sheet sheet, Optional<String> published, Optional<Sheet> cited) {
    List<Block> body = new ArrayList<>();
    sheet.body.forEach(p -> body.add(new Block(Block.Kind.PARAGRAPH, p)));
    body.add(
        new Block(
            Block.Kind.PARAGRAPH,
            "Ikuti saluran %s di telepon Anda untuk kabar terbaru setiap hari."
                .formatted(outlet(sheet.outlet))));
    Article plain = Article.of("Judul " + sheet.id, body).publishedBy(outlet(sheet.outlet));
    Article article = published.map(plain::published).orElse(plain);
    List<Quote> quotes =
        cited.map(s -> quote(article, outlet(s.outlet))).map(List::of).orElse(List.of());
    return new NewsRecord(
        sheet.id,
        sheet.id + ".html",
        article,
        Optional.empty(),
        List.of(),
        List.of(),
        quotes,
        List.of(),
        List.of());
  }

  private static Quote quote(Article article, String outlet) {
    Actor medium = new Actor(outlet, outlet, Actor.Kind.MEDIUM, Optional.empty());
    Chain chain =
        new Chain(
            List.of(
                new Chain.Hop(medium, Chain.Relation.RELAYS, "dikutip dari", Optional.empty())));
    int end = article.body().getFirst().text().length();
    return new Quote(
        "q",
        "",
        Quote.Type.INDIRECT,
        List.of(),
        chain,
        Optional.empty(),
        List.of(CodePoints.of(article.text()).evidence(0, end)),
        "derivations");
  }

  /** How many paragraphs were changed in which way. */
  Map<Derivation, Integer> kinds() {
    Map<Derivation, Integer> kinds = new LinkedHashMap<>();
    copies.forEach(c -> kinds.merge(c.how, 1, Integer::sum));
    return kinds;
  }
}
