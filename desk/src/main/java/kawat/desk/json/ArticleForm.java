package kawat.desk.json;

import static kawat.desk.json.JsonIn.optional;
import static kawat.desk.json.JsonIn.string;
import static kawat.desk.json.JsonOut.field;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Caption;
import kawat.model.Link;
import kawat.model.Person;
import kawat.model.TimeStatement;
import kawat.model.Trait;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The article inside a record. */
final class ArticleForm {
  private ArticleForm() {}

  static void write(JsonGenerator json, Article article) {
    json.writeStartObject();
    field(json, "headline", article.headline());
    field(json, "publisher", article.publisher());
    field(json, "site", article.site());
    field(json, "url", article.url());
    field(json, "language", article.language());
    JsonOut.list(json, "authors", article.authors(), ArticleForm::person);
    JsonOut.list(json, "editors", article.editors(), ArticleForm::person);
    field(json, "initials", article.initials());
    field(json, "datePublished", article.datePublished());
    field(json, "dateModified", article.dateModified());
    JsonOut.list(json, "times", article.times(), ArticleForm::time);
    field(json, "section", article.section());
    JsonOut.strings(json, "keywords", article.keywords());
    field(json, "dateline", article.dateline());
    JsonOut.list(json, "body", article.body(), ArticleForm::block);
    JsonOut.list(json, "captions", article.captions(), ArticleForm::caption);
    JsonOut.list(json, "related", article.related(), ArticleForm::link);
    field(json, "origin", article.origin());
    field(json, "next", article.next());
    JsonOut.strings(json, "traits", article.traits().stream().sorted().map(JsonOut::word).toList());
    json.writeEndObject();
  }

  static Article read(JsonNode node) {
    return new Article(
        optional(node, "headline"),
        optional(node, "publisher"),
        optional(node, "site"),
        optional(node, "url"),
        optional(node, "language"),
        JsonIn.list(node, "authors", ArticleForm::person),
        JsonIn.list(node, "editors", ArticleForm::person),
        optional(node, "initials"),
        optional(node, "datePublished"),
        optional(node, "dateModified"),
        JsonIn.list(node, "times", ArticleForm::time),
        optional(node, "section"),
        JsonIn.list(node, "keywords", JsonNode::stringValue),
        optional(node, "dateline"),
        JsonIn.list(node, "body", ArticleForm::block),
        JsonIn.list(node, "captions", ArticleForm::caption),
        JsonIn.list(node, "related", ArticleForm::link),
        optional(node, "origin"),
        optional(node, "next"),
        traits(node));
  }

  private static void person(JsonGenerator json, Person person) {
    json.writeStartObject();
    json.writeStringProperty("name", person.name());
    json.writeStringProperty("role", person.role());
    json.writeEndObject();
  }

  private static Person person(JsonNode node) {
    return new Person(string(node, "name"), string(node, "role"));
  }

  private static void time(JsonGenerator json, TimeStatement time) {
    json.writeStartObject();
    json.writeStringProperty("kind", JsonOut.word(time.kind()));
    json.writeStringProperty("value", time.value());
    json.writeStringProperty("from", time.from());
    json.writeEndObject();
  }

  private static TimeStatement time(JsonNode node) {
    return new TimeStatement(
        JsonIn.word(node, "kind", TimeStatement.Kind.class),
        string(node, "value"),
        string(node, "from"));
  }

  private static void block(JsonGenerator json, Block block) {
    json.writeStartObject();
    json.writeStringProperty("kind", JsonOut.word(block.kind()));
    json.writeStringProperty("text", block.text());
    json.writeEndObject();
  }

  private static Block block(JsonNode node) {
    return new Block(JsonIn.word(node, "kind", Block.Kind.class), string(node, "text"));
  }

  private static void caption(JsonGenerator json, Caption caption) {
    json.writeStartObject();
    json.writeStringProperty("text", caption.text());
    field(json, "credit", caption.credit());
    field(json, "image", caption.image());
    json.writeEndObject();
  }

  private static Caption caption(JsonNode node) {
    return new Caption(string(node, "text"), optional(node, "credit"), optional(node, "image"));
  }

  private static void link(JsonGenerator json, Link link) {
    json.writeStartObject();
    json.writeStringProperty("title", link.title());
    field(json, "url", link.url());
    json.writeStringProperty("place", JsonOut.word(link.place()));
    json.writeEndObject();
  }

  private static Link link(JsonNode node) {
    // Records of before say no place.
    Link.Place place =
        node.has("place") ? JsonIn.word(node, "place", Link.Place.class) : Link.Place.BESIDE;
    return new Link(string(node, "title"), optional(node, "url"), place);
  }

  private static Set<Trait> traits(JsonNode node) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (String word : JsonIn.list(node, "traits", JsonNode::stringValue)) {
      traits.add(Trait.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return traits;
  }
}
