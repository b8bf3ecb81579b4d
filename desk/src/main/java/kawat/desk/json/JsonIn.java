package kawat.desk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kawat.model.ErrorCode;
import kawat.model.KawatException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small steps of reading that every form shares. */
final class JsonIn {
  /** Made on first use: `read` only writes and shall not pay for it. */
  private static final class Lazy {
    static final JsonMapper MAPPER =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  }

  private JsonIn() {}

  /**
   * @param what names the form in the error
   * @param source where the text came from, for the error
   * @throws KawatException DESK_DAMAGED where the text is not of the form
   */
  static <T> T parse(String json, String what, String source, Function<JsonNode, T> reader) {
    try {
      return reader.apply(Lazy.MAPPER.readTree(json));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new KawatException(
          ErrorCode.DESK_DAMAGED, "not a %s: %s".formatted(what, firstLine(e)), source, e);
    }
  }

  private static String firstLine(Exception e) {
    String message = e instanceof JacksonException j ? j.getOriginalMessage() : e.getMessage();
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  static String string(JsonNode node, String name) {
    return node.required(name).stringValue();
  }

  static Optional<String> optional(JsonNode node, String name) {
    JsonNode value = node.required(name);
    return value.isNull() ? Optional.empty() : Optional.of(value.stringValue());
  }

  static <T> Optional<T> optional(JsonNode node, String name, Function<JsonNode, T> reader) {
    JsonNode value = node.required(name);
    return value.isNull() ? Optional.empty() : Optional.of(reader.apply(value));
  }

  static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> reader) {
    return items(node.required(name), reader);
  }

  static <T> List<T> items(JsonNode array, Function<JsonNode, T> reader) {
    if (!array.isArray()) {
      throw new IllegalArgumentException("an array is wanted, not " + array.getNodeType());
    }
    List<T> items = new ArrayList<>(array.size());
    for (JsonNode item : array.values()) {
      items.add(reader.apply(item));
    }
    return items;
  }

  static <E extends Enum<E>> E word(JsonNode node, String name, Class<E> type) {
    return Enum.valueOf(type, string(node, name).toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
