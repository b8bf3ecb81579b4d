package kawat.desk.json;

import static kawat.desk.json.JsonIn.list;
import static kawat.desk.json.JsonIn.optional;
import static kawat.desk.json.JsonIn.string;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kawat.model.Chain;
import kawat.model.Event;
import kawat.weaving.Disagreement;
import kawat.weaving.MergedEvent;
import kawat.weaving.Origin;
import kawat.weaving.Passage;
import kawat.weaving.Report;
import kawat.weaving.Reuse;
import tools.jackson.databind.JsonNode;

/** Reads the parts of a weave. */
final class WeaveForm {
  private WeaveForm() {}

  /**
   * @param reports those of the node that are wanted
   * @param told their events
   */
  static MergedEvent merge(JsonNode node, Collection<JsonNode> reports, List<Event> told) {
    return new MergedEvent(
        string(node, "id"),
        JsonIn.word(node, "form", Event.Form.class),
        optional(node, "channel"),
        ItemForm.coding(node),
        list(node, "from", ActorForm::read),
        list(node, "to", ActorForm::read),
        optional(node, "date"),
        list(node, "dates", JsonNode::stringValue),
        optional(node, "place"),
        JsonIn.word(node, "status", Event.Status.class),
        reports(reports, told),
        list(node, "originPages", WeaveForm::origin));
  }

  private static List<Report> reports(Collection<JsonNode> nodes, List<Event> told) {
    if (nodes.size() != told.size()) {
      throw new IllegalArgumentException(
          "%d reports, but %d events told".formatted(nodes.size(), told.size()));
    }
    List<Report> reports = new ArrayList<>(told.size());
    for (JsonNode node : nodes) {
      reports.add(
          new Report(
              string(node, "page"),
              string(node, "source"),
              node.required("event").intValue(),
              told.get(reports.size()),
              node.required("copied").booleanValue()));
    }
    return reports;
  }

  private static Origin origin(JsonNode node) {
    return new Origin(
        string(node, "key"), string(node, "name"), list(node, "pages", JsonNode::stringValue));
  }

  static Reuse reuse(JsonNode node) {
    return new Reuse(
        passage(node.required("earlier")),
        passage(node.required("later")),
        JsonIn.word(node, "kind", Reuse.Kind.class),
        node.required("likeness").doubleValue(),
        late(node, "syndicate"),
        late(node, "via"));
  }

  /** A field that weaves stored by an older Kawat lack. */
  private static Optional<String> late(JsonNode node, String name) {
    return node.has(name) ? JsonIn.optional(node, name) : Optional.empty();
  }

  private static Passage passage(JsonNode node) {
    return new Passage(
        string(node, "page"),
        string(node, "source"),
        node.required("block").intValue(),
        ActorForm.evidence(node));
  }

  static Disagreement disagreement(JsonNode node) {
    return new Disagreement(
        JsonIn.word(node, "kind", Disagreement.Kind.class),
        string(node, "what"),
        list(node, "sides", WeaveForm::side));
  }

  private static Disagreement.Side side(JsonNode node) {
    return new Disagreement.Side(
        string(node, "page"),
        string(node, "source"),
        string(node, "value"),
        ActorForm.evidence(node.required("evidence")),
        node.has("sources") ? ActorForm.chain(node) : Chain.NONE); // woven before sides had chains
  }
}
