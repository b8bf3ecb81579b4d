package kawat.article.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads the JSON that pages carry, which is often no quite JSON: raw line feeds in strings,
 * comments, trailing commas, HTML comment marks around it. What can be read before an error is
 * kept.
 */
public final class JsonReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .build();

  /** Longer scripts are data of an application, not statements about an article. */
  private static final int LONGEST = 4 * 1024 * 1024;

  private JsonReader() {}

  /**
   * The objects at the top, with maps, lists and strings inside; numbers and the rest as strings.
   */
  public static List<Map<String, Object>> objects(String script) {
    List<Object> top = new ArrayList<>();
    if (script.length() <= LONGEST) {
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bare(script))) {
        read(parser, top);
      } catch (JacksonException e) {
        // The rest of a broken script says nothing; what came before it is in the list.
      }
    }
    List<Map<String, Object>> maps = new ArrayList<>();
    top.forEach(value -> Json.maps(value, maps));
    return maps;
  }

  private static String bare(String script) {
    String s = script.strip();
    if (s.startsWith("<!--") || s.startsWith("<![CDATA[") || s.startsWith("//<![CDATA[")) {
      int start =
          Math.min(
              positive(s.indexOf('{')), positive(s.indexOf('[', s.startsWith("<!--") ? 0 : 12)));
      int end = Math.max(s.lastIndexOf('}'), s.lastIndexOf("}]") + 1);
      return start < end ? s.substring(start, end + 1) : "";
    }
    return s;
  }

  private static int positive(int index) {
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  private static void read(JsonParser parser, List<Object> top) {
    Deque<Object> open = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>();
    open.push(top);
    names.push("");
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT -> open(new LinkedHashMap<String, Object>(), open, names);
        case START_ARRAY -> open(new ArrayList<Object>(), open, names);
        case END_OBJECT, END_ARRAY -> {
          open.pop();
          names.pop();
        }
        case PROPERTY_NAME -> {
          names.pop();
          names.push(parser.currentName());
        }
        case VALUE_NULL, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> {}
        default -> put(parser.getString(), open, names);
      }
    }
  }

  private static void open(Object container, Deque<Object> open, Deque<String> names) {
    put(container, open, names);
    open.push(container);
    names.push("");
  }

  @SuppressWarnings("unchecked") // only this class fills the containers
  private static void put(Object value, Deque<Object> open, Deque<String> names) {
    switch (open.element()) {
      case Map<?, ?> map -> ((Map<String, Object>) map).putIfAbsent(names.element(), value);
      case List<?> list -> ((List<Object>) list).add(value);
      default -> throw new IllegalStateException("neither an object nor an array is open");
    }
  }
}
