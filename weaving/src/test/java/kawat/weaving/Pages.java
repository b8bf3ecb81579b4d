package kawat.weaving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.CastMember;
import kawat.model.Chain;
import kawat.model.CodePoints;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.Figure;
import kawat.model.NewsRecord;
import kawat.model.Quote;
import kawat.model.Resolution;

/** Records for tests, told in few words. */
public final class Pages {
  public static final Actor PUTIN = person("vladimir-putin", "Vladimir Putin", "RUS");
  public static final Actor KIM = person("kim-jong-un", "Kim Jong Un", "PRK");
  public static final Actor XI = person("xi-jinping", "Xi Jinping", "CHN");
  public static final Actor RUSSIA = state("RUS", "Rusia");
  public static final Actor NORTH_KOREA = state("PRK", "Korea Utara");

  private final String id;
  private Article article;
  private final List<Event> events = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<CastMember> cast = new ArrayList<>();

  private Pages(String id, Article article) {
    this.id = id;
    this.article = article;
  }

  public static Pages page(String id, String published, String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList();
    Article article = Article.of(paragraphs[0], body).publishedBy("Koran " + id);
    return new Pages(id, published.isEmpty() ? article : article.published(published));
  }

  public Pages outlet(String name) {
    article = article.publishedBy(name);
    return this;
  }

  public Pages event(
      Event.Form form, List<Actor> from, List<Actor> to, String date, String... words) {
    return event(form, from, to, date, Event.Status.ASSERTED, Chain.NONE, words);
  }

  public Pages event(
      Event.Form form,
      List<Actor> from,
      List<Actor> to,
      String date,
      Event.Status status,
      Chain sources,
      String... words) {
    events.add(
        new Event(
            id + "-e" + events.size(),
            form,
            Optional.empty(),
            new Event.Coding("CONSULT", "040", 1),
            from,
            to,
            date.isEmpty()
                ? Optional.empty()
                : Optional.of(new Event.When(date, Resolution.STATED, Optional.empty())),
            Optional.empty(),
            status,
            sources,
            Optional.empty(),
            Arrays.stream(words).map(this::evidence).toList(),
            "test"));
    return this;
  }

  public Pages channel(String channel) {
    Event last = events.getLast();
    return last(Optional.of(channel), last.place(), last.coding());
  }

  public Pages place(String place) {
    Event last = events.getLast();
    return last(last.channel(), Optional.of(place), last.coding());
  }

  public Pages coded(String plover, String cameo, double goldstein) {
    Event last = events.getLast();
    return last(last.channel(), last.place(), new Event.Coding(plover, cameo, goldstein));
  }

  private Pages last(Optional<String> channel, Optional<String> place, Event.Coding coding) {
    Event e = events.removeLast();
    events.add(
        new Event(
            e.id(),
            e.form(),
            channel,
            coding,
            e.from(),
            e.to(),
            e.date(),
            place,
            e.status(),
            e.sources(),
            e.concerns(),
            e.evidence(),
            e.by()));
    return this;
  }

  public Pages quote(Actor speaker, Chain sources, String words) {
    quotes.add(
        new Quote(
            id + "-q" + quotes.size(),
            words,
            Quote.Type.DIRECT,
            List.of(speaker),
            sources,
            Optional.empty(),
            List.of(evidence(words)),
            "test"));
    return this;
  }

  public Pages names(Actor actor, String... words) {
    cast.add(new CastMember(actor, Arrays.stream(words).map(this::evidence).toList()));
    return this;
  }

  public Pages figure(String value, boolean approx, String unit, String what) {
    return figure(value, approx, unit, what, Chain.NONE);
  }

  public Pages figure(String value, boolean approx, String unit, String what, Chain sources) {
    figures.add(
        new Figure(
            id + "-f" + figures.size(),
            new BigDecimal(value),
            Optional.empty(),
            approx,
            unit,
            what,
            sources,
            evidence(what),
            "test"));
    return this;
  }

  public Pages date(String words, String value, String note) {
    dates.add(
        new DateMention(
            id + "-d" + dates.size(),
            words,
            value,
            Resolution.STATED,
            Optional.empty(),
            Optional.of(note),
            evidence(words),
            "test"));
    return this;
  }

  public NewsRecord record() {
    return new NewsRecord(
        id, id + ".html", article, article.datePublished(), cast, dates, quotes, events, figures);
  }

  public static Chain from(Actor... sources) {
    return new Chain(
        Arrays.stream(sources)
            .map(s -> new Chain.Hop(s, Chain.Relation.RELAYS, "dilansir", Optional.empty()))
            .toList());
  }

  public static Actor medium(String key, String name) {
    return new Actor(key, name, Actor.Kind.MEDIUM, Optional.empty());
  }

  private static Actor person(String key, String name, String country) {
    return new Actor(key, name, Actor.Kind.PERSON, Optional.of(country));
  }

  private static Actor state(String key, String name) {
    return new Actor(key, name, Actor.Kind.STATE, Optional.of(key));
  }

  /** The words where the article has them. */
  private Evidence evidence(String words) {
    int at = article.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("the page does not say: " + words);
    }
    return CodePoints.of(article.text()).evidence(at, at + words.length());
  }
}
