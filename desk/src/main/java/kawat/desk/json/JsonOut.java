package kawat.desk.json;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Small steps of writing that every form shares. */
final class JsonOut {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  /** Line feeds on every system, so that the same record is the same bytes. */
  private static final ObjectWriteContext PRETTY =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          DefaultIndenter indent = new DefaultIndenter("  ", "\n");
          return new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private JsonOut() {}

  static JsonGenerator generator(Writer to, boolean pretty) {
    return FACTORY.createGenerator(pretty ? PRETTY : ObjectWriteContext.empty(), to);
  }

  static String string(boolean pretty, Consumer<JsonGenerator> content) {
    StringWriter out = new StringWriter(4096);
    try (JsonGenerator json = generator(out, pretty)) {
      content.accept(json);
    }
    return out.toString();
  }

  static void field(JsonGenerator json, String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  static <T> void field(
      JsonGenerator json, String name, Optional<T> value, BiConsumer<JsonGenerator, T> writer) {
    json.writeName(name);
    if (value.isPresent()) {
      writer.accept(json, value.get());
    } else {
      json.writeNull();
    }
  }

  static <T> void list(
      JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> writer) {
    json.writeArrayPropertyStart(name);
    items.forEach(item -> writer.accept(json, item));
    json.writeEndArray();
  }

  static void strings(JsonGenerator json, String name, List<String> items) {
    list(json, name, items, JsonGenerator::writeString);
  }

  /** {@code LIST_ITEM} is written {@code list-item}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
