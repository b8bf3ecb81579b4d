package kawat.desk.json;

import static kawat.desk.json.JsonIn.optional;
import static kawat.desk.json.JsonIn.string;
import static kawat.desk.json.JsonOut.field;
import static kawat.desk.json.JsonOut.list;

import java.util.List;
import kawat.model.Actor;
import kawat.model.DateMention;
import kawat.model.Event;
import kawat.model.Figure;
import kawat.model.Quote;
import kawat.model.Resolution;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Dates, quotes, events and figures. */
final class ItemForm {
  private ItemForm() {}

  static void date(JsonGenerator json, DateMention date) {
    json.writeStartObject();
    json.writeStringProperty("id", date.id());
    json.writeStringProperty("text", date.text());
    json.writeStringProperty("value", date.value());
    json.writeStringProperty("resolution", JsonOut.word(date.resolution()));
    field(json, "anchor", date.anchor());
    field(json, "note", date.note());
    json.writeName("evidence");
    ActorForm.evidence(json, date.evidence());
    json.writeStringProperty("by", date.by());
    json.writeEndObject();
  }

  static DateMention date(JsonNode node) {
    return new DateMention(
        string(node, "id"),
        string(node, "text"),
        string(node, "value"),
        JsonIn.word(node, "resolution", Resolution.class),
        optional(node, "anchor"),
        optional(node, "note"),
        ActorForm.evidence(node.required("evidence")),
        string(node, "by"));
  }

  static void quote(JsonGenerator json, Quote quote) {
    json.writeStartObject();
    json.writeStringProperty("id", quote.id());
    json.writeStringProperty("text", quote.text());
    json.writeStringProperty("type", JsonOut.word(quote.type()));
    speaker(json, quote.speakers());
    ActorForm.chain(json, quote.sources());
    field(json, "cue", quote.cue(), ActorForm::evidence);
    list(json, "evidence", quote.evidence(), ActorForm::evidence);
    json.writeStringProperty("by", quote.by());
    json.writeEndObject();
  }

  /** One speaker is an object, joint speakers a list, none null, as analysts' records have it. */
  private static void speaker(JsonGenerator json, List<Actor> speakers) {
    if (speakers.size() > 1) {
      list(json, "speaker", speakers, ActorForm::write);
    } else {
      field(json, "speaker", speakers.stream().findFirst(), ActorForm::write);
    }
  }

  private static List<Actor> speakers(JsonNode node) {
    if (node.isNull()) {
      return List.of();
    }
    return node.isArray() ? JsonIn.items(node, ActorForm::read) : List.of(ActorForm.read(node));
  }

  static Quote quote(JsonNode node) {
    return new Quote(
        string(node, "id"),
        string(node, "text"),
        JsonIn.word(node, "type", Quote.Type.class),
        speakers(node.required("speaker")),
        ActorForm.chain(node),
        optional(node, "cue", ActorForm::evidence),
        JsonIn.list(node, "evidence", ActorForm::evidence),
        string(node, "by"));
  }

  static void event(JsonGenerator json, Event event) {
    json.writeStartObject();
    json.writeStringProperty("id", event.id());
    json.writeStringProperty("form", JsonOut.word(event.form()));
    field(json, "channel", event.channel());
    coding(json, event.coding());
    list(json, "from", event.from(), ActorForm::write);
    list(json, "to", event.to(), ActorForm::write);
    field(json, "date", event.date().map(Event.When::edtf));
    field(json, "dated", event.date(), ItemForm::dated);
    field(json, "place", event.place());
    json.writeStringProperty("status", JsonOut.word(event.status()));
    ActorForm.chain(json, event.sources());
    field(json, "concerns", event.concerns());
    list(json, "evidence", event.evidence(), ActorForm::evidence);
    json.writeStringProperty("by", event.by());
    json.writeEndObject();
  }

  static void coding(JsonGenerator json, Event.Coding coding) {
    json.writeStringProperty("plover", coding.plover());
    json.writeStringProperty("cameo", coding.cameo());
    json.writeNumberProperty("goldstein", coding.goldstein());
  }

  static Event.Coding coding(JsonNode node) {
    return new Event.Coding(
        string(node, "plover"), string(node, "cameo"), node.required("goldstein").doubleValue());
  }

  private static void dated(JsonGenerator json, Event.When when) {
    json.writeStartObject();
    json.writeStringProperty("resolution", JsonOut.word(when.resolution()));
    field(json, "anchor", when.anchor());
    json.writeEndObject();
  }

  static Event event(JsonNode node) {
    return new Event(
        string(node, "id"),
        JsonIn.word(node, "form", Event.Form.class),
        optional(node, "channel"),
        coding(node),
        JsonIn.list(node, "from", ActorForm::read),
        JsonIn.list(node, "to", ActorForm::read),
        optional(node, "date").map(edtf -> when(edtf, node.required("dated"))),
        optional(node, "place"),
        JsonIn.word(node, "status", Event.Status.class),
        ActorForm.chain(node),
        optional(node, "concerns"),
        JsonIn.list(node, "evidence", ActorForm::evidence),
        string(node, "by"));
  }

  private static Event.When when(String edtf, JsonNode dated) {
    return new Event.When(
        edtf, JsonIn.word(dated, "resolution", Resolution.class), optional(dated, "anchor"));
  }

  static void figure(JsonGenerator json, Figure figure) {
    json.writeStartObject();
    json.writeStringProperty("id", figure.id());
    json.writeNumberProperty("value", figure.value());
    field(json, "max", figure.max(), JsonGenerator::writeNumber);
    json.writeBooleanProperty("approx", figure.approx());
    json.writeStringProperty("unit", figure.unit());
    json.writeStringProperty("what", figure.what());
    ActorForm.chain(json, figure.sources());
    json.writeName("evidence");
    ActorForm.evidence(json, figure.evidence());
    json.writeStringProperty("by", figure.by());
    json.writeEndObject();
  }

  static Figure figure(JsonNode node) {
    return new Figure(
        string(node, "id"),
        node.required("value").decimalValue(),
        optional(node, "max", JsonNode::decimalValue),
        node.required("approx").booleanValue(),
        string(node, "unit"),
        string(node, "what"),
        ActorForm.chain(node),
        ActorForm.evidence(node.required("evidence")),
        string(node, "by"));
  }
}
