package kawat.desk.json;

import static kawat.desk.json.JsonIn.optional;
import static kawat.desk.json.JsonIn.string;
import static kawat.desk.json.JsonOut.field;

import java.util.List;
import kawat.model.Actor;
import kawat.model.CastMember;
import kawat.model.Chain;
import kawat.model.Evidence;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Actors, chains of them, and the words that prove something. */
final class ActorForm {
  private ActorForm() {}

  static void write(JsonGenerator json, Actor actor) {
    json.writeStartObject();
    parts(json, actor);
    json.writeEndObject();
  }

  private static void parts(JsonGenerator json, Actor actor) {
    json.writeStringProperty("name", actor.name());
    json.writeStringProperty("key", actor.key());
    json.writeStringProperty("kind", JsonOut.word(actor.kind()));
    field(json, "country", actor.country());
  }

  static Actor read(JsonNode node) {
    return new Actor(
        string(node, "key"),
        string(node, "name"),
        JsonIn.word(node, "kind", Actor.Kind.class),
        optional(node, "country"));
  }

  static void castMember(JsonGenerator json, CastMember member) {
    json.writeStartObject();
    parts(json, member.actor());
    JsonOut.list(json, "mentions", member.mentions(), ActorForm::evidence);
    json.writeEndObject();
  }

  static CastMember castMember(JsonNode node) {
    return new CastMember(read(node), JsonIn.list(node, "mentions", ActorForm::evidence));
  }

  static void chain(JsonGenerator json, Chain chain) {
    JsonOut.list(json, "sources", chain.hops(), ActorForm::hop);
  }

  static Chain chain(JsonNode owner) {
    List<Chain.Hop> hops = JsonIn.list(owner, "sources", ActorForm::hop);
    return hops.isEmpty() ? Chain.NONE : new Chain(hops);
  }

  private static void hop(JsonGenerator json, Chain.Hop hop) {
    json.writeStartObject();
    parts(json, hop.source());
    json.writeStringProperty("relation", JsonOut.word(hop.relation()));
    json.writeStringProperty("cue", hop.cue());
    field(json, "evidence", hop.evidence(), ActorForm::evidence);
    json.writeEndObject();
  }

  private static Chain.Hop hop(JsonNode node) {
    return new Chain.Hop(
        read(node),
        JsonIn.word(node, "relation", Chain.Relation.class),
        string(node, "cue"),
        optional(node, "evidence", ActorForm::evidence));
  }

  static void evidence(JsonGenerator json, Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty("exact", evidence.exact());
    json.writeStringProperty("prefix", evidence.prefix());
    json.writeStringProperty("suffix", evidence.suffix());
    json.writeNumberProperty("start", evidence.start());
    json.writeNumberProperty("end", evidence.end());
    json.writeEndObject();
  }

  static Evidence evidence(JsonNode node) {
    return new Evidence(
        string(node, "exact"),
        string(node, "prefix"),
        string(node, "suffix"),
        node.required("start").intValue(),
        node.required("end").intValue());
  }
}
