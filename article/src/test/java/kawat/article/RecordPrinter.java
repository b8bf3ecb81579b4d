package kawat.article;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import kawat.model.Article;
import kawat.model.Block;
import kawat.model.Person;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes articles as one-line records that the scorers of the shared data read. */
final class RecordPrinter {
  private static final JsonFactory JSON = new JsonFactory();

  private RecordPrinter() {}

  static String line(String source, Article a) {
    StringWriter out = new StringWriter();
    try (JsonGenerator g = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      g.writeStartObject();
      g.writeStringProperty("source", source);
      g.writeName("article").writeStartObject();
      text(g, "headline", a.headline());
      text(g, "publisher", a.publisher());
      text(g, "datePublished", a.datePublished());
      text(g, "dateModified", a.dateModified());
      list(
          g,
          "times",
          a.times().stream().map(t -> t.kind() + " " + t.value() + " " + t.from()).toList());
      text(g, "section", a.section());
      text(g, "dateline", a.dateline());
      text(g, "initials", a.initials());
      text(g, "language", a.language());
      list(g, "authors", a.authors().stream().map(Person::name).toList());
      list(g, "editors", a.editors().stream().map(Person::name).toList());
      list(g, "keywords", a.keywords());
      list(g, "captions", a.captions().stream().map(c -> c.text()).toList());
      list(g, "related", a.related().stream().map(l -> l.title()).toList());
      text(g, "url", a.url());
      text(g, "next", a.next());
      text(g, "origin", a.origin());
      list(g, "roles", a.authors().stream().map(Person::role).toList());
      list(g, "relatedUrls", a.related().stream().map(l -> l.url().orElse("")).toList());
      list(g, "images", a.captions().stream().map(c -> c.image().orElse("")).toList());
      list(g, "credits", a.captions().stream().map(c -> c.credit().orElse("")).toList());
      list(g, "body", a.body().stream().map(Block::text).toList());
      list(g, "kinds", a.body().stream().map(b -> b.kind().toString()).toList());
      list(g, "traits", a.traits().stream().map(Enum::toString).sorted().toList());
      g.writeEndObject().writeEndObject();
    }
    return out.toString();
  }

  private static void text(JsonGenerator g, String name, Optional<String> value) {
    value.ifPresent(v -> g.writeStringProperty(name, v));
  }

  private static void list(JsonGenerator g, String name, Collection<String> values) {
    g.writeName(name).writeStartArray();
    values.forEach(g::writeString);
    g.writeEndArray();
  }
}
