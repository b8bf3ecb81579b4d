package kawat.desk.json;

import static kawat.desk.json.JsonIn.string;
import static kawat.desk.json.JsonOut.list;

import java.io.InputStream;
import java.io.Writer;
import kawat.model.Event;
import kawat.model.NewsRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The record of a page as JSON; what is written reads back equal.
 *
 * <p>Safe for any number of threads.
 */
public final class RecordJson {
  /** The {@code $id} of the schema that written records name in {@code $schema}. */
  public static final String SCHEMA = "urn:kawat:schema:record:" + NewsRecord.VERSION;

  private static final String SCHEMA_FILE = "record-" + NewsRecord.VERSION + ".schema.json";

  private RecordJson() {}

  /** One line without a line feed at its end. */
  public static String write(NewsRecord record) {
    return JsonOut.string(false, json -> write(json, record));
  }

  /** Indented by two blanks, lines ended by line feeds. */
  public static String pretty(NewsRecord record) {
    return JsonOut.string(true, json -> write(json, record));
  }

  /**
   * Writes one line without a line feed at its end and leaves {@code to} open.
   *
   * @throws tools.jackson.core.JacksonException where {@code to} fails
   */
  public static void write(NewsRecord record, Writer to) {
    try (JsonGenerator json = JsonOut.generator(to, false)) {
      write(json, record);
    }
  }

  static void write(JsonGenerator json, NewsRecord record) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeNumberProperty("version", NewsRecord.VERSION);
    json.writeStringProperty("id", record.id());
    json.writeStringProperty("source", record.source());
    json.writeName("article");
    ArticleForm.write(json, record.article());
    JsonOut.field(json, "storyDay", record.storyDay());
    list(json, "actors", record.cast(), ActorForm::castMember);
    list(json, "dates", record.dates(), ItemForm::date);
    list(json, "quotes", record.quotes(), ItemForm::quote);
    list(json, "events", record.events(), ItemForm::event);
    list(json, "figures", record.figures(), ItemForm::figure);
    json.writeEndObject();
  }

  /**
   * Reads what {@link #write} or {@link #pretty} wrote.
   *
   * @param source where the text came from, for the error
   * @throws kawat.model.KawatException DESK_DAMAGED where the text is no record of this version
   */
  public static NewsRecord read(String json, String source) {
    return JsonIn.parse(json, "record", source, RecordJson::record);
  }

  private static NewsRecord record(JsonNode node) {
    int version = node.required("version").intValue();
    if (version != NewsRecord.VERSION) {
      throw new IllegalArgumentException(
          "version %d, but this Kawat reads %d".formatted(version, NewsRecord.VERSION));
    }
    return new NewsRecord(
        string(node, "id"),
        string(node, "source"),
        ArticleForm.read(node.required("article")),
        JsonIn.optional(node, "storyDay"),
        JsonIn.list(node, "actors", ActorForm::castMember),
        JsonIn.list(node, "dates", ItemForm::date),
        JsonIn.list(node, "quotes", ItemForm::quote),
        JsonIn.list(node, "events", ItemForm::event),
        JsonIn.list(node, "figures", ItemForm::figure));
  }

  /** One event of a record, as it stands in {@code events}. */
  public static String write(Event event) {
    return JsonOut.string(false, json -> ItemForm.event(json, event));
  }

  /**
   * Reads an event that stands by itself.
   *
   * @throws kawat.model.KawatException DESK_DAMAGED where the text is no event
   */
  public static Event readEvent(String json, String source) {
    return JsonIn.parse(json, "event", source, ItemForm::event);
  }

  /** The JSON Schema (2020-12) of a record, UTF-8; the caller closes it. */
  public static InputStream schema() {
    InputStream schema = RecordJson.class.getResourceAsStream(SCHEMA_FILE);
    if (schema == null) {
      throw new IllegalStateException(SCHEMA_FILE + " is missing from the program's jar");
    }
    return schema;
  }
}
