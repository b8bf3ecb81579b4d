package kawat.desk.json;

import static kawat.desk.json.JsonOut.field;
import static kawat.desk.json.JsonOut.list;
import static kawat.desk.json.JsonOut.strings;

import java.util.List;
import java.util.Map;
import kawat.model.Event;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Origin;
import kawat.weaving.Passage;
import kawat.weaving.Report;
import kawat.weaving.Reuse;
import kawat.weaving.Weave;
import kawat.weaving.merging.Happening;
import tools.jackson.core.JsonGenerator;

/**
 * What pages say together, as one JSON object:
 *
 * <pre>{@code
 * {"reuse": [{"earlier": {"page", "source", "block", "exact", …}, "later": {…}, "kind", "likeness", "syndicate", "via"}],
 *  "merges": [{"id", "form", …, "reports": [{"page", "source", "event", "copied"}],
 *              "origins": [name], "originPages": [{"key", "name", "pages"}]}],
 *  "stories": [[source]],
 *  "storyTitles": [title], "storySentences": [[passage]],
 *  "disagreements": [{"kind", "what", "pages": [source], "sides": [{"page", "source", "value", "evidence"}]}],
 *  "happenings": [{"plan": id, "act": id}]}
 * }</pre>
 *
 * <p>Pages are named by their source, as in {@code stories}, and by their record's id where both
 * stand. {@code event} is the event's index in its record's {@code events}.
 */
public final class WeaveJson {
  private WeaveJson() {}

  /**
   * One line without a line feed at its end.
   *
   * @param sources where each page came from, by its id; a page not in it is named by its id
   */
  public static String write(Weave weave, Map<String, String> sources) {
    return JsonOut.string(false, json -> write(json, weave, sources));
  }

  /** As {@link #write}, indented by two blanks, lines ended by line feeds. */
  public static String pretty(Weave weave, Map<String, String> sources) {
    return JsonOut.string(true, json -> write(json, weave, sources));
  }

  /** One of {@code merges}. */
  public static String write(MergedEvent event) {
    return JsonOut.string(false, json -> merge(json, event));
  }

  /** One of {@code reuse}. */
  public static String write(Reuse reuse) {
    return JsonOut.string(false, json -> reuse(json, reuse));
  }

  /** One of {@code disagreements}. */
  public static String write(Disagreement disagreement) {
    return JsonOut.string(false, json -> disagreement(json, disagreement));
  }

  /**
   * Reads one of {@code merges}, which names the events of its reports by their index only.
   *
   * @param told those events, in the order of the reports
   * @throws kawat.model.KawatException DESK_DAMAGED where the text is no merge
   */
  public static MergedEvent readMerge(String json, List<Event> told, String source) {
    return JsonIn.parse(
        json,
        "merged event",
        source,
        node -> WeaveForm.merge(node, node.required("reports").values(), told));
  }

  /**
   * As {@link #readMerge}, leaving out the reports.
   *
   * @throws kawat.model.KawatException DESK_DAMAGED where the text is no merge
   */
  public static MergedEvent readMergeHead(String json, String source) {
    return JsonIn.parse(
        json, "merged event", source, node -> WeaveForm.merge(node, List.of(), List.of()));
  }

  /**
   * Reads one of {@code reuse}.
   *
   * @throws kawat.model.KawatException DESK_DAMAGED where the text is none
   */
  public static Reuse readReuse(String json, String source) {
    return JsonIn.parse(json, "copied passage", source, WeaveForm::reuse);
  }

  /**
   * Reads one of {@code disagreements}.
   *
   * @throws kawat.model.KawatException DESK_DAMAGED where the text is none
   */
  public static Disagreement readDisagreement(String json, String source) {
    return JsonIn.parse(json, "disagreement", source, WeaveForm::disagreement);
  }

  private static void write(JsonGenerator json, Weave weave, Map<String, String> sources) {
    json.writeStartObject();
    list(json, "reuse", weave.reuse(), WeaveJson::reuse);
    list(json, "merges", weave.events(), WeaveJson::merge);
    json.writeArrayPropertyStart("stories");
    for (var story : weave.stories()) {
      json.writeStartArray();
      story.pages().forEach(page -> json.writeString(sources.getOrDefault(page, page)));
      json.writeEndArray();
    }
    json.writeEndArray();
    list(json, "storyTitles", weave.stories(), (j, story) -> j.writeString(story.title()));
    json.writeArrayPropertyStart("storySentences");
    for (var story : weave.stories()) {
      json.writeStartArray();
      story.carried().forEach(passage -> passage(json, passage));
      json.writeEndArray();
    }
    json.writeEndArray();
    list(json, "disagreements", weave.disagreements(), WeaveJson::disagreement);
    list(json, "happenings", Happening.of(weave.events()).ties(), WeaveJson::tie);
    json.writeEndObject();
  }

  private static void tie(JsonGenerator json, Happening.Tie tie) {
    json.writeStartObject();
    json.writeStringProperty("plan", tie.plan());
    json.writeStringProperty("act", tie.act());
    json.writeEndObject();
  }

  static void reuse(JsonGenerator json, Reuse reuse) {
    json.writeStartObject();
    json.writeName("earlier");
    passage(json, reuse.earlier());
    json.writeName("later");
    passage(json, reuse.later());
    json.writeStringProperty("kind", JsonOut.word(reuse.kind()));
    json.writeNumberProperty("likeness", reuse.likeness());
    field(json, "syndicate", reuse.syndicate());
    field(json, "via", reuse.via());
    json.writeEndObject();
  }

  private static void passage(JsonGenerator json, Passage passage) {
    json.writeStartObject();
    json.writeStringProperty("page", passage.page());
    json.writeStringProperty("source", passage.source());
    json.writeNumberProperty("block", passage.block());
    json.writeStringProperty("exact", passage.evidence().exact());
    json.writeStringProperty("prefix", passage.evidence().prefix());
    json.writeStringProperty("suffix", passage.evidence().suffix());
    json.writeNumberProperty("start", passage.evidence().start());
    json.writeNumberProperty("end", passage.evidence().end());
    json.writeEndObject();
  }

  static void merge(JsonGenerator json, MergedEvent event) {
    json.writeStartObject();
    json.writeStringProperty("id", event.id());
    json.writeStringProperty("form", JsonOut.word(event.form()));
    field(json, "channel", event.channel());
    ItemForm.coding(json, event.coding());
    list(json, "from", event.from(), ActorForm::write);
    list(json, "to", event.to(), ActorForm::write);
    field(json, "date", event.date());
    strings(json, "dates", event.dates());
    field(json, "place", event.place());
    json.writeStringProperty("status", JsonOut.word(event.status()));
    list(json, "reports", event.reports(), WeaveJson::report);
    strings(json, "origins", event.origins().stream().map(Origin::name).toList());
    list(json, "originPages", event.origins(), WeaveJson::origin);
    json.writeEndObject();
  }

  private static void report(JsonGenerator json, Report report) {
    json.writeStartObject();
    json.writeStringProperty("page", report.page());
    json.writeStringProperty("source", report.source());
    json.writeNumberProperty("event", report.index());
    json.writeBooleanProperty("copied", report.copied());
    json.writeEndObject();
  }

  private static void origin(JsonGenerator json, Origin origin) {
    json.writeStartObject();
    json.writeStringProperty("key", origin.key());
    json.writeStringProperty("name", origin.name());
    strings(json, "pages", origin.pages());
    json.writeEndObject();
  }

  static void disagreement(JsonGenerator json, Disagreement disagreement) {
    List<Disagreement.Side> sides = disagreement.sides();
    json.writeStartObject();
    json.writeStringProperty("kind", JsonOut.word(disagreement.kind()));
    json.writeStringProperty("what", disagreement.what());
    strings(json, "pages", sides.stream().map(Disagreement.Side::source).distinct().toList());
    list(json, "sides", sides, WeaveJson::side);
    json.writeEndObject();
  }

  private static void side(JsonGenerator json, Disagreement.Side side) {
    json.writeStartObject();
    json.writeStringProperty("page", side.page());
    json.writeStringProperty("source", side.source());
    json.writeStringProperty("value", side.value());
    json.writeName("evidence");
    ActorForm.evidence(json, side.evidence());
    ActorForm.chain(json, side.sources());
    json.writeEndObject();
  }
}
