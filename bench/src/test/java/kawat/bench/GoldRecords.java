package kawat.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.CastMember;
import kawat.model.Chain;
import kawat.model.CodePoints;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Evidence;
import kawat.model.Figure;
import kawat.model.NewsRecord;
import kawat.model.Resolution;
import kawat.model.StableId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records with the dates, events and figures of gold, so that weaving is measured without the
 * reader's mistakes. Article, cast and story day stay as they were read.
 */
final class GoldRecords {
  private final NewsRecord read;
  private final JsonNode gold;
  private final String text;

  private GoldRecords(NewsRecord read, JsonNode gold) {
    this.read = read;
    this.gold = gold;
    this.text = read.article().text().replace('\u00a0', ' ');
  }

  /** The record as gold has it; as read where there is no gold of that name. */
  static NewsRecord of(NewsRecord read, Path folder) throws IOException {
    Path file = folder.resolve(read.id() + ".gold.json");
    if (!Files.exists(file)) {
      return read;
    }
    return new GoldRecords(read, JsonMapper.shared().readTree(Files.readString(file))).record();
  }

  private NewsRecord record() {
    List<DateMention> dates = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    gold.path("dates").forEach(n -> dates.add(date(n, dates.size())));
    gold.path("events").forEach(n -> events.add(event(n, events.size())));
    gold.path("figures").forEach(n -> figures.add(figure(n, figures.size())));
    return new NewsRecord(
        read.id(),
        read.source(),
        read.article(),
        read.storyDay(),
        read.cast(),
        dates,
        read.quotes(),
        events,
        figures);
  }

  private DateMention date(JsonNode node, int number) {
    return new DateMention(
        "d" + number,
        node.path("text").stringValue(""),
        node.path("value").stringValue(""),
        Resolution.STATED,
        Optional.empty(),
        word(node, "note"),
        evidence(node.path("text").stringValue("")),
        "gold");
  }

  private Event event(JsonNode node, int number) {
    List<Evidence> evidence = new ArrayList<>();
    node.path("evidence").forEach(e -> evidence.add(evidence(e.stringValue(""))));
    return new Event(
        StableId.ofItem("e", read.id(), Integer.toString(number)),
        Event.Form.valueOf(node.path("form").stringValue("").toUpperCase(Locale.ROOT)),
        Optional.empty(),
        new Event.Coding("", "", 0),
        actors(node.path("from")),
        actors(node.path("to")),
        word(node, "date").map(d -> new Event.When(d, Resolution.STATED, Optional.empty())),
        word(node, "place"),
        Event.Status.valueOf(node.path("status").stringValue("").toUpperCase(Locale.ROOT)),
        chain(node.path("sources")),
        Optional.empty(),
        evidence,
        "gold");
  }

  private Figure figure(JsonNode node, int number) {
    return new Figure(
        "f" + number,
        node.path("value").decimalValue(),
        node.path("max").isNumber()
            ? Optional.of(node.path("max").decimalValue())
            : Optional.<BigDecimal>empty(),
        node.path("approx").booleanValue(false),
        node.path("unit").stringValue(""),
        node.path("what").stringValue(""),
        chain(node.path("sources")),
        evidence(node.path("evidence").stringValue("")),
        "gold");
  }

  private Chain chain(JsonNode names) {
    List<Chain.Hop> hops = new ArrayList<>();
    names.forEach(
        n ->
            hops.add(
                new Chain.Hop(
                    actor(n.stringValue(""), Optional.empty()),
                    Chain.Relation.RELAYS,
                    "",
                    Optional.empty())));
    return new Chain(hops);
  }

  private List<Actor> actors(JsonNode nodes) {
    List<Actor> actors = new ArrayList<>();
    nodes.forEach(n -> actors.add(actor(n.path("name").stringValue(""), word(n, "country"))));
    return actors;
  }

  /** The actor of that name whom the reader found, else one made of what gold says. */
  private Actor actor(String name, Optional<String> country) {
    Optional<Actor> known =
        read.cast().stream().map(CastMember::actor).filter(a -> a.name().equals(name)).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    boolean state = country.isPresent() && name.equals(stateName(country.get()));
    String key =
        state
            ? country.orElseThrow()
            : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-");
    return new Actor(key, name, state ? Actor.Kind.STATE : Actor.Kind.BODY, country);
  }

  private static @Nullable String stateName(String alpha3) {
    for (String alpha2 : Locale.getISOCountries()) {
      Locale state = Locale.of("", alpha2);
      if (state.getISO3Country().equals(alpha3)) {
        return state.getDisplayCountry(Locale.of("id"));
      }
    }
    return null;
  }

  private static Optional<String> word(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).stringValue(null));
  }

  /** Where the words stand; at the text's start where it has them otherwise. */
  private Evidence evidence(String words) {
    int at = Math.max(0, text.indexOf(words.replace('\u00a0', ' ')));
    return CodePoints.of(read.article().text())
        .evidence(at, Math.min(text.length(), at + words.length()));
  }
}
