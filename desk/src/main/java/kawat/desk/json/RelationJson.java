package kawat.desk.json;

import static kawat.desk.json.JsonOut.field;
import static kawat.desk.json.JsonOut.list;
import static kawat.desk.json.JsonOut.strings;

import java.util.List;
import java.util.OptionalDouble;
import kawat.weaving.MergedEvent;
import kawat.weaving.Origin;
import kawat.weaving.relations.Network;
import kawat.weaving.relations.Relation;
import kawat.weaving.relations.Share;
import kawat.weaving.relations.Step;
import kawat.weaving.timelines.Digest;
import tools.jackson.core.JsonGenerator;

/**
 * Relations, networks and digests as JSON:
 *
 * <pre>{@code
 * {"a": "RUS", "b": "PRK", "by": "month",
 *  "steps": [{"from", "to", "gap", "cooperation", "conflict", "events": [{"id", …, "goldstein",
 *             "statusWeight", "independence", "value", "direction"}]}],
 *  "unplaced": [ … ]}
 * }</pre>
 *
 * <p>Cooperation and conflict are null in a gap, never zero.
 */
public final class RelationJson {
  private RelationJson() {}

  /** One line without a line feed at its end. */
  public static String write(Relation relation) {
    return JsonOut.string(
        false,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("a", relation.a().key());
          json.writeStringProperty("b", relation.b().key());
          json.writeStringProperty("by", JsonOut.word(relation.grain()));
          list(json, "steps", relation.steps(), RelationJson::step);
          list(json, "unplaced", relation.unplaced(), RelationJson::share);
          json.writeEndObject();
        });
  }

  private static void step(JsonGenerator json, Step step) {
    json.writeStartObject();
    json.writeStringProperty("from", step.first().toString());
    json.writeStringProperty("to", step.last().toString());
    json.writeBooleanProperty("gap", step.gap());
    sum(json, "cooperation", step.cooperation());
    sum(json, "conflict", step.conflict());
    list(json, "events", step.shares(), RelationJson::share);
    json.writeEndObject();
  }

  private static void sum(JsonGenerator json, String name, OptionalDouble sum) {
    if (sum.isPresent()) {
      json.writeNumberProperty(name, sum.getAsDouble());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static void share(JsonGenerator json, Share share) {
    json.writeStartObject();
    event(json, share.event());
    json.writeStringProperty("direction", JsonOut.word(share.direction()));
    json.writeNumberProperty("goldstein", share.goldstein());
    json.writeNumberProperty("statusWeight", share.status());
    json.writeNumberProperty("independence", share.independence());
    json.writeNumberProperty("value", share.value());
    json.writeEndObject();
  }

  private static void event(JsonGenerator json, MergedEvent event) {
    json.writeStringProperty("id", event.id());
    json.writeStringProperty("form", JsonOut.word(event.form()));
    field(json, "channel", event.channel());
    field(json, "date", event.date());
    list(json, "from", event.from(), ActorForm::write);
    list(json, "to", event.to(), ActorForm::write);
    json.writeStringProperty("status", JsonOut.word(event.status()));
    json.writeNumberProperty("reports", event.reports().size());
    strings(json, "origins", event.origins().stream().map(Origin::name).toList());
  }

  /** {@code {"nodes": [{"key", "name", "events"}], "edges": [{"a", "b", …, "events": [id]}]}}. */
  public static String write(Network network) {
    return JsonOut.string(
        false,
        json -> {
          json.writeStartObject();
          list(json, "nodes", network.nodes(), RelationJson::node);
          list(json, "edges", network.edges(), RelationJson::edge);
          json.writeEndObject();
        });
  }

  private static void node(JsonGenerator json, Network.Node node) {
    json.writeStartObject();
    json.writeStringProperty("key", node.key());
    json.writeStringProperty("name", node.name());
    json.writeNumberProperty("events", node.events());
    json.writeEndObject();
  }

  private static void edge(JsonGenerator json, Network.Edge edge) {
    json.writeStartObject();
    json.writeStringProperty("a", edge.a());
    json.writeStringProperty("b", edge.b());
    json.writeNumberProperty("cooperation", edge.cooperation());
    json.writeNumberProperty("conflict", edge.conflict());
    strings(json, "events", edge.events());
    json.writeEndObject();
  }

  /**
   * {@code {"items": [{"id", …, "importance": {"value", "origins", "days", "form", "status"}}]}}.
   */
  public static String write(List<Digest> digest) {
    return JsonOut.string(
        false,
        json -> {
          json.writeStartObject();
          list(json, "items", digest, RelationJson::digest);
          json.writeEndObject();
        });
  }

  private static void digest(JsonGenerator json, Digest digest) {
    json.writeStartObject();
    event(json, digest.event());
    json.writeName("importance");
    json.writeStartObject();
    json.writeNumberProperty("value", digest.importance().value());
    json.writeNumberProperty("origins", digest.importance().origins());
    json.writeNumberProperty("days", digest.importance().days());
    json.writeNumberProperty("form", digest.importance().form());
    json.writeNumberProperty("status", digest.importance().status());
    json.writeEndObject();
    json.writeEndObject();
  }
}
