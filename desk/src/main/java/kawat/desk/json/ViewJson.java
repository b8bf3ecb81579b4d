package kawat.desk.json;

import static kawat.desk.json.JsonOut.field;
import static kawat.desk.json.JsonOut.list;
import static kawat.desk.json.JsonOut.strings;

import java.util.List;
import java.util.function.BiConsumer;
import kawat.desk.ActorSummary;
import kawat.desk.ArticleParts;
import kawat.desk.Bin;
import kawat.desk.EventSummary;
import kawat.desk.Hit;
import kawat.desk.PageSummary;
import kawat.desk.Saying;
import kawat.desk.Slice;
import kawat.desk.StoredStory;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Report;
import kawat.weaving.Reuse;
import tools.jackson.core.JsonGenerator;

/**
 * What a desk answers, as JSON; the command line and REST print the same. A part of a long list is
 *
 * <pre>{@code {"total": 412, "offset": 0, "items": [ … ]} }</pre>
 *
 * <p>Names of fields are those of the records they come from; actors, evidence and chains have the
 * form that they have in a record ({@link RecordJson}).
 */
public final class ViewJson {
  private ViewJson() {}

  /** Part of a timeline. */
  public static String events(Slice<EventSummary> events) {
    return slice(events, ViewJson::event);
  }

  /** Part of the list of actors. */
  public static String actors(Slice<ActorSummary> actors) {
    return slice(actors, ViewJson::actor);
  }

  /** Part of what a search found. */
  public static String hits(Slice<Hit> hits) {
    return slice(hits, ViewJson::hit);
  }

  /** Part of the list of pages. */
  public static String pages(Slice<PageSummary> pages) {
    return slice(pages, ViewJson::page);
  }

  /** Part of what an actor is quoted with. */
  public static String sayings(Slice<Saying> sayings) {
    return slice(sayings, ViewJson::saying);
  }

  /** An actor with its events. */
  public static String actor(ActorSummary actor, Slice<EventSummary> events) {
    return JsonOut.string(
        false,
        json -> {
          json.writeStartObject();
          actorFields(json, actor);
          json.writeName("timeline");
          slice(json, events, ViewJson::event);
          json.writeEndObject();
        });
  }

  /** A merged event with every report in full. */
  public static String event(MergedEvent event) {
    return JsonOut.string(
        false,
        json -> {
          json.writeStartObject();
          json.writeName("event");
          WeaveJson.merge(json, event);
          list(json, "reports", event.reports(), ViewJson::report);
          json.writeEndObject();
        });
  }

  /** The columns of a histogram. */
  public static String histogram(List<Bin> bins) {
    return array(bins, ViewJson::bin);
  }

  public static String stories(List<StoredStory> stories) {
    return array(stories, ViewJson::story);
  }

  public static String disagreements(List<Disagreement> disagreements) {
    return array(disagreements, WeaveJson::disagreement);
  }

  public static String reuse(List<Reuse> reuse) {
    return array(reuse, WeaveJson::reuse);
  }

  /** The pages of an article. */
  public static String parts(ArticleParts parts) {
    return JsonOut.string(
        false,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("article", parts.article());
          list(json, "parts", parts.parts(), ViewJson::part);
          json.writeName("missing");
          json.writeStartArray();
          parts.missing().forEach(json::writeNumber);
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void part(JsonGenerator json, ArticleParts.Part part) {
    json.writeStartObject();
    json.writeStringProperty("id", part.id());
    json.writeStringProperty("source", part.source());
    field(json, "url", part.url());
    json.writeStringProperty("captured", part.captured());
    json.writeNumberProperty("bytes", part.bytes());
    json.writeName("number");
    part.number().ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeNumberProperty("blocks", part.blocks());
    json.writeBooleanProperty("spare", part.spare());
    json.writeEndObject();
  }

  private static <T> String slice(Slice<T> slice, BiConsumer<JsonGenerator, T> writer) {
    return JsonOut.string(false, json -> slice(json, slice, writer));
  }

  private static <T> void slice(
      JsonGenerator json, Slice<T> slice, BiConsumer<JsonGenerator, T> writer) {
    json.writeStartObject();
    json.writeNumberProperty("total", slice.total());
    json.writeNumberProperty("offset", slice.offset());
    list(json, "items", slice.items(), writer);
    json.writeEndObject();
  }

  private static <T> String array(List<T> items, BiConsumer<JsonGenerator, T> writer) {
    return JsonOut.string(
        false,
        json -> {
          json.writeStartArray();
          items.forEach(item -> writer.accept(json, item));
          json.writeEndArray();
        });
  }

  private static void event(JsonGenerator json, EventSummary e) {
    json.writeStartObject();
    json.writeStringProperty("id", e.id());
    json.writeStringProperty("form", JsonOut.word(e.form()));
    field(json, "channel", e.channel());
    ItemForm.coding(json, e.coding());
    list(json, "from", e.from(), ActorForm::write);
    list(json, "to", e.to(), ActorForm::write);
    field(json, "date", e.date());
    field(json, "place", e.place());
    json.writeStringProperty("status", JsonOut.word(e.status()));
    json.writeNumberProperty("reports", e.reports());
    json.writeNumberProperty("pages", e.pages());
    strings(json, "outlets", e.outlets());
    json.writeNumberProperty("origins", e.origins());
    json.writeStringProperty("words", e.words());
    json.writeStringProperty("page", e.page());
    json.writeEndObject();
  }

  private static void report(JsonGenerator json, Report report) {
    json.writeStartObject();
    json.writeStringProperty("page", report.page());
    json.writeStringProperty("source", report.source());
    json.writeBooleanProperty("copied", report.copied());
    json.writeName("event");
    ItemForm.event(json, report.event());
    json.writeEndObject();
  }

  private static void actor(JsonGenerator json, ActorSummary actor) {
    json.writeStartObject();
    actorFields(json, actor);
    json.writeEndObject();
  }

  private static void actorFields(JsonGenerator json, ActorSummary actor) {
    json.writeName("actor");
    ActorForm.write(json, actor.actor());
    json.writeNumberProperty("pages", actor.pages());
    json.writeNumberProperty("mentions", actor.mentions());
    json.writeNumberProperty("events", actor.events());
    json.writeNumberProperty("quotes", actor.quotes());
  }

  private static void hit(JsonGenerator json, Hit hit) {
    json.writeStartObject();
    json.writeName("page");
    page(json, hit.page());
    list(json, "snippets", hit.snippets(), (j, snippet) -> snippet(j, snippet));
    json.writeNumberProperty("score", hit.score());
    json.writeEndObject();
  }

  private static void snippet(JsonGenerator json, Hit.Snippet snippet) {
    json.writeStartArray();
    for (Hit.Run run : snippet.runs()) {
      json.writeStartObject();
      json.writeStringProperty("text", run.text());
      json.writeBooleanProperty("found", run.found());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void page(JsonGenerator json, PageSummary page) {
    json.writeStartObject();
    json.writeStringProperty("id", page.id());
    json.writeStringProperty("source", page.source());
    field(json, "url", page.url());
    field(json, "headline", page.headline());
    field(json, "outlet", page.outlet());
    field(json, "section", page.section());
    field(json, "published", page.published());
    field(json, "storyDay", page.storyDay());
    json.writeStringProperty("captured", page.captured());
    json.writeNumberProperty("bytes", page.bytes());
    json.writeNumberProperty("quotes", page.quotes());
    json.writeNumberProperty("events", page.events());
    json.writeNumberProperty("figures", page.figures());
    json.writeNumberProperty("parts", page.parts());
    json.writeEndObject();
  }

  private static void saying(JsonGenerator json, Saying saying) {
    json.writeStartObject();
    json.writeName("page");
    page(json, saying.page());
    json.writeName("quote");
    ItemForm.quote(json, saying.quote());
    json.writeEndObject();
  }

  private static void bin(JsonGenerator json, Bin bin) {
    json.writeStartObject();
    json.writeStringProperty("time", bin.time());
    json.writeNumberProperty("events", bin.events());
    json.writeEndObject();
  }

  private static void story(JsonGenerator json, StoredStory story) {
    json.writeStartObject();
    json.writeStringProperty("id", story.id());
    json.writeStringProperty("title", story.title());
    list(json, "pages", story.pages(), ViewJson::page);
    json.writeEndObject();
  }
}
