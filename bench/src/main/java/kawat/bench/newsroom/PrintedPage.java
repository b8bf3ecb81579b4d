package kawat.bench.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.CastMember;
import kawat.model.Chain;
import kawat.model.CodePoints;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.NewsRecord;
import kawat.model.Page;
import kawat.model.Resolution;
import kawat.model.StableId;

/**
 * A page of invented news with what is true of it.
 *
 * @param outlet who prints it; its site is under {@code .example}
 * @param published ISO 8601 with a clock
 * @param story number of the occurrence that it tells
 * @param told which paragraph tells which occurrence as an event
 */
public record PrintedPage(
    String outlet,
    String published,
    String headline,
    List<String> paragraphs,
    int story,
    List<Told> told) {
  public PrintedPage {
    paragraphs = List.copyOf(paragraphs);
    told = List.copyOf(told);
  }

  /**
   * @param paragraph index of the paragraph whose first sentence tells the event
   */
  record Told(Occurrence occurrence, int paragraph) {}

  String site() {
    return outlet.toLowerCase(Locale.ROOT).replace(" ", "") + ".example";
  }

  /** The page as HTML, for reading. */
  public Page html() {
    StringBuilder body = new StringBuilder();
    paragraphs.forEach(p -> body.append("<p>").append(escaped(p)).append("</p>\n"));
    String html =
        """
        <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>%1$s - %2$s</title>
        <meta property="og:type" content="article"><meta property="og:site_name" content="%2$s">
        <meta property="og:title" content="%1$s">
        <meta property="article:published_time" content="%3$s:00+07:00">
        <link rel="canonical" href="https://%4$s/%5$s"></head>
        <body><article><h1>%1$s</h1>
        %6$s</article></body></html>
        """
            .formatted(escaped(headline), outlet, published, site(), id(), body);
    return Page.of(id() + ".html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  String id() {
    return StableId.ofItem("p", outlet, published, headline, paragraphs).substring(1);
  }

  /** The record that a reader without fault would make of the page. */
  public NewsRecord record() {
    Article article =
        Article.of(
                headline, paragraphs.stream().map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList())
            .published(published)
            .publishedBy(outlet)
            .onSite(site());
    CodePoints text = CodePoints.of(article.text());
    return new NewsRecord(
        id(),
        id() + ".html",
        article,
        Optional.of(published.substring(0, 10)),
        cast(text),
        List.of(),
        Spoken.quotes(text, people()),
        told.stream().map(t -> event(t, text)).toList(),
        Spoken.figures(text));
  }

  private List<Official> people() {
    return told.stream()
        .map(Told::occurrence)
        .flatMap(o -> Stream.of(o.a(), o.b(), o.expert()))
        .distinct()
        .toList();
  }

  private List<CastMember> cast(CodePoints text) {
    Map<Actor, List<Evidence>> cast = new LinkedHashMap<>();
    for (Told t : told) {
      for (Official who : List.of(t.occurrence.a(), t.occurrence.b(), t.occurrence.expert())) {
        mentions(text, who.last(), cast.computeIfAbsent(who.actor(), _ -> new ArrayList<>()));
        Actor state = state(who.state());
        mentions(text, who.state().name(), cast.computeIfAbsent(state, _ -> new ArrayList<>()));
      }
    }
    return cast.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new CastMember(e.getKey(), e.getValue()))
        .toList();
  }

  private static void mentions(CodePoints text, String name, List<Evidence> found) {
    if (found.isEmpty()) {
      for (int at = text.text().indexOf(name); at >= 0; at = text.text().indexOf(name, at + 1)) {
        found.add(text.evidence(at, at + name.length()));
      }
    }
  }

  private static Actor state(Lexicon.State state) {
    return new Actor(state.code(), state.name(), Actor.Kind.STATE, Optional.of(state.code()));
  }

  private Event event(Told told, CodePoints text) {
    Occurrence o = told.occurrence;
    int at = paragraphs.stream().limit(told.paragraph).mapToInt(p -> p.length() + 1).sum();
    String paragraph = paragraphs.get(told.paragraph);
    int stop = paragraph.indexOf(". ");
    Evidence evidence = text.evidence(at, at + (stop < 0 ? paragraph.length() : stop + 1));
    Actor from = named(o.a(), evidence.exact());
    Actor to = named(o.b(), evidence.exact());
    boolean mutual = o.form().mutual();
    return new Event(
        StableId.ofItem("e", o.number(), told.paragraph),
        o.form(),
        Optional.empty(),
        new Event.Coding("CONSULT", "040", 1),
        mutual ? Arrays.asList(from, to) : List.of(from),
        mutual ? List.of() : List.of(to),
        Optional.of(new Event.When(o.day().toString(), Resolution.STATED, Optional.empty())),
        Optional.of(o.place()),
        Event.Status.ASSERTED,
        Chain.NONE,
        Optional.empty(),
        List.of(evidence),
        "newsroom");
  }

  private static Actor named(Official who, String sentence) {
    return sentence.contains(who.last()) ? who.actor() : state(who.state());
  }
}
