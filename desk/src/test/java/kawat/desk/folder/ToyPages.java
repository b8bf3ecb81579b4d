package kawat.desk.folder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kawat.desk.Analysis;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.CastMember;
import kawat.model.Chain;
import kawat.model.CodePoints;
import kawat.model.ErrorCode;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.KawatException;
import kawat.model.NewsRecord;
import kawat.model.Page;
import kawat.model.Quote;
import kawat.model.Resolution;
import kawat.model.StableId;
import kawat.model.Trait;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Origin;
import kawat.weaving.Report;
import kawat.weaving.Story;
import kawat.weaving.Weave;

/**
 * A language of our own, so that the desk is tested without the rules of Indonesian. A page is
 * lines: {@code outlet | day | headline}, then {@code A menyurati B | day | place}, or {@code A:
 * words}, or plain words. A part of an article says so in its head: {@code … | address | address of
 * the next part}, {@code -} where it is the last; a page that has all has an address alone.
 */
final class ToyPages {
  private static final String LETTER = " menyurati ";

  /** Reads toy pages; events of the same parties and day are one. */
  static final Analysis ANALYSIS =
      new Analysis(ToyPages::read, Optional.of(ToyPages::read), ToyPages::weave);

  private ToyPages() {}

  static Page page(String source, String... lines) {
    return Page.of(source, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** Page number {@code n} of as many as wanted, about 2 KB, no two alike. */
  static Page generated(int n) {
    String day = "20%02d-%02d-%02d".formatted(10 + n % 10, 1 + n % 12, 1 + n % 28);
    return page(
        "halaman/" + n + ".txt",
        "Warta " + n % 6 + " | " + day + " | Kabar nomor " + n,
        "Negeri " + n % 7 + LETTER + "Negeri " + n % 5 + " | " + day + " | Kota " + n % 3,
        "Negeri " + n % 7 + ": Kami menulis surat nomor " + n + " dengan tinta biru",
        ("Kalimat pengisi halaman " + n + " yang cukup panjang untuk diarsipkan. ").repeat(30));
  }

  /** Part {@code part} of {@code parts} of article number {@code n}; all of it for part 0. */
  static Page part(int n, int part, int parts) {
    String address = "https://warta.example/gandum-" + n;
    String head =
        "Warta %d | 2021-%02d-%02dT0%d:00 | Gandum nomor %d | "
            .formatted(n % 3, 1 + n % 12, 1 + n % 28, part, n);
    String next = part < parts ? address + "?page=" + (part + 1) : "-";
    String where = part == 0 ? address : address + (part > 1 ? "?page=" + part : "") + " | " + next;
    List<String> lines = new ArrayList<>(List.of(head + where));
    for (int i = part == 0 ? 1 : part; i <= (part == 0 ? parts : part); i++) {
      String day = "2021-%02d-%02d".formatted(1 + n % 12, i);
      lines.add("Negeri %d%sNegeri %d | %s | Kota %d".formatted(n, LETTER, i, day, i));
      lines.add("Negeri %d: Kami menimbang gandum %d dalam perundingan ke-%d".formatted(i, n, i));
      lines.add(
          "Kereta %d dari lumbung %d membawa karung gandum ke pelabuhan sungai".formatted(i, n));
    }
    Page page = page("gandum/%d-%d.txt".formatted(n, part), lines.toArray(String[]::new));
    return new Page(
        page.source(),
        page.bytes(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("2024-01-%02dT0%d:00:00Z".formatted(1 + n % 28, part)));
  }

  /** A generated page, or, every fourth and fifth, one of two parts of an article. */
  static Page inParts(int n) {
    return n % 5 < 3 ? generated(n) : part(n / 5, n % 5 - 2, 2);
  }

  static NewsRecord read(Page page) {
    List<String> lines = new String(page.bytes(), StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().contains(" | ")) {
      throw new KawatException(ErrorCode.NO_ARTICLE, "no head line", page.source());
    }
    String[] head = lines.getFirst().split(" \\| ");
    List<Block> body =
        lines.stream().skip(1).map(line -> new Block(Block.Kind.PARAGRAPH, line)).toList();
    return read(StableId.ofPage(page.bytes()), page.source(), article(head, body));
  }

  static NewsRecord read(String id, String source, Article article) {
    CodePoints text = CodePoints.of(article.text());
    List<Quote> quotes = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    Map<String, CastMember> cast = new LinkedHashMap<>();
    int at = 0;
    for (Block block : article.body()) {
      Evidence line = text.evidence(at, at + block.text().length());
      at += block.text().length() + 1;
      if (block.text().contains(LETTER)) {
        events.add(letter(block.text(), line, cast));
      } else if (block.text().contains(": ")) {
        quotes.add(quote(block.text(), line, cast));
      }
    }
    return new NewsRecord(
        id,
        source,
        article,
        article.datePublished(),
        List.copyOf(cast.values()),
        List.of(),
        quotes,
        events,
        List.of());
  }

  private static Article article(String[] head, List<Block> body) {
    Article plain = Article.of(head[2], body).publishedBy(head[0]).published(head[1]);
    if (head.length < 4) {
      return plain;
    }
    return new Article(
        plain.headline(),
        plain.publisher(),
        plain.site(),
        Optional.of(head[3]),
        plain.language(),
        plain.authors(),
        plain.editors(),
        plain.initials(),
        plain.datePublished(),
        plain.dateModified(),
        plain.times(),
        plain.section(),
        plain.keywords(),
        plain.dateline(),
        body,
        plain.captions(),
        plain.related(),
        plain.origin(),
        head.length > 4 ? Optional.of(head[4]).filter(next -> !next.equals("-")) : Optional.empty(),
        head.length > 4 ? Set.of(Trait.INCOMPLETE) : Set.of());
  }

  private static Actor actor(String name, Evidence line, Map<String, CastMember> cast) {
    String key = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    Optional<String> country = name.startsWith("Presiden ") ? Optional.of("UTR") : Optional.empty();
    Actor actor = new Actor(key, name, Actor.Kind.STATE, country);
    cast.putIfAbsent(key, new CastMember(actor, List.of(line)));
    return actor;
  }

  private static Event letter(String text, Evidence line, Map<String, CastMember> cast) {
    String[] parts = text.split(" \\| ");
    String[] sides = parts[0].split(LETTER);
    return new Event(
        StableId.ofItem("e", line.start(), parts[0]),
        Event.Form.MESSAGE,
        Optional.of("letter"),
        new Event.Coding("CONSULT", "040", 1.0),
        List.of(actor(sides[0], line, cast)),
        List.of(actor(sides[1], line, cast)),
        parts.length > 1
            ? Optional.of(new Event.When(parts[1], Resolution.STATED, Optional.empty()))
            : Optional.empty(),
        parts.length > 2 ? Optional.of(parts[2]) : Optional.empty(),
        Event.Status.CLAIMED,
        Chain.NONE,
        Optional.empty(),
        List.of(line),
        "toy");
  }

  private static Quote quote(String text, Evidence line, Map<String, CastMember> cast) {
    int colon = text.indexOf(": ");
    return new Quote(
        StableId.ofItem("q", line.start()),
        text.substring(colon + 2),
        Quote.Type.DIRECT,
        List.of(actor(text.substring(0, colon), line, cast)),
        Chain.NONE,
        Optional.empty(),
        List.of(line),
        "toy");
  }

  static Weave weave(List<NewsRecord> records) {
    Map<String, List<Report>> merged = new LinkedHashMap<>();
    Map<String, List<String>> stories = new LinkedHashMap<>();
    for (NewsRecord record : records) {
      for (int i = 0; i < record.events().size(); i++) {
        Event event = record.events().get(i);
        String key = event.from() + ">" + event.to() + "@" + event.date().map(Event.When::edtf);
        merged
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new Report(record.id(), record.source(), i, event, false));
      }
      stories
          .computeIfAbsent(record.storyDay().orElse(""), day -> new ArrayList<>())
          .add(record.id());
    }
    List<MergedEvent> events = merged.values().stream().map(ToyPages::merge).toList();
    return new Weave(
        List.of(),
        events,
        stories.entrySet().stream().map(s -> new Story(s.getKey(), s.getValue())).toList(),
        disagreements(events));
  }

  private static MergedEvent merge(List<Report> reports) {
    Event first = reports.getFirst().event();
    return new MergedEvent(
        StableId.ofItem("m", reports.getFirst().page(), reports.getFirst().index()),
        first.form(),
        first.channel(),
        first.coding(),
        first.from(),
        first.to(),
        first.date().map(Event.When::edtf),
        first.date().map(Event.When::edtf).stream().toList(),
        first.place(),
        first.status(),
        reports,
        List.of(
            new Origin("asal", "Asal", reports.stream().map(Report::page).distinct().toList())));
  }

  /** Tellings of one letter from two places. */
  private static List<Disagreement> disagreements(List<MergedEvent> events) {
    return events.stream()
        .filter(
            event ->
                Set.copyOf(event.reports().stream().map(r -> r.event().place()).toList()).size()
                    > 1)
        .map(
            event ->
                new Disagreement(
                    Disagreement.Kind.PLACE,
                    "tempat surat",
                    event.reports().stream()
                        .map(
                            r ->
                                new Disagreement.Side(
                                    r.page(),
                                    r.source(),
                                    r.event().place().orElse(""),
                                    r.event().evidence().getFirst()))
                        .toList()))
        .toList();
  }
}
